import { describe, expect, it } from 'vitest';
import { parseStudioUrl } from '@/lib/video/studio-url';

describe('parseStudioUrl', () => {
  it.each([
    ['https://studio.youtube.com/video/dQw4w9WgXcQ/edit', 'dQw4w9WgXcQ', true],
    ['https://studio.youtube.com/video/dQw4w9WgXcQ/edit?c=1#top', 'dQw4w9WgXcQ', true],
    ['https://studio.youtube.com/video/dQw4w9WgXcQ/analytics/tab-overview', 'dQw4w9WgXcQ', false],
    ['https://studio.youtube.com/video/dQw4w9WgXcQ', 'dQw4w9WgXcQ', false],
    ['https://studio.youtube.com/video/dQw4w9WgXcQx/edit', null, false],
    ['https://studio.youtube.com/channel/UC1/videos/upload?d=ud&udvid=dQw4w9WgXcQ', null, false],
    ['https://studio.youtube.com/', null, false],
  ])('%s', (url, videoId, isDetails) => {
    expect(parseStudioUrl(url)).toEqual({ videoId, isDetails });
  });

  it.each([undefined, '', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ', 'https://studio.youtube.com.example/video/x'])(
    '%s is not Studio',
    (url) => expect(parseStudioUrl(url)).toBeNull(),
  );
});
