import { describe, expect, it } from 'vitest';
import { parseVideoId, parseWatchUrl } from '@/lib/video/video-url';

describe('parseWatchUrl', () => {
  it.each([
    ['https://www.youtube.com/watch?v=dQw4w9WgXcQ', false],
    ['https://www.youtube.com/watch?list=PL1&v=dQw4w9WgXcQ&t=5s', false],
    ['https://www.youtube.com/watch?v=dQw4w9WgXcQ&v=AAAAAAAAAAA', false],
    ['https://www.youtube.com/watch?v=dQw4w9WgXcQ#top', false],
    ['https://www.youtube.com/shorts/dQw4w9WgXcQ', true],
    ['https://www.youtube.com/shorts/dQw4w9WgXcQ?feature=share', true],
  ])('%s', (url, isShortsUrl) => {
    expect(parseWatchUrl(url)).toEqual({ videoId: 'dQw4w9WgXcQ', isShortsUrl });
  });

  it.each([
    undefined,
    '',
    'no url',
    'https://www.youtube.com/',
    'https://www.youtube.com/watch',
    'https://www.youtube.com/watch?v=short',
    'https://www.youtube.com/watch?v=dQw4w9WgXcQQ',
    'https://www.youtube.com/watch?x=1#v=dQw4w9WgXcQ',
    'https://www.youtube.com/watch?vv=dQw4w9WgXcQ',
    'https://www.youtube.com/watchv=dQw4w9WgXcQ',
    'https://www.youtube.com/results?search_query=watch?v=dQw4w9WgXcQ',
    'https://www.youtube.com/@someone/shorts',
    'https://m.youtube.com/watch?v=dQw4w9WgXcQ',
    'https://www.youtube.com.evil.example/watch?v=dQw4w9WgXcQ',
    'http://www.youtube.com/watch?v=dQw4w9WgXcQ',
    'https://evil.example/https://www.youtube.com/watch?v=dQw4w9WgXcQ',
  ])('%s shows no video', (url) => {
    expect(parseWatchUrl(url)).toBeNull();
  });
});

describe('parseVideoId', () => {
  it('takes eleven characters of base64url and nothing else', () => {
    expect(parseVideoId('a-_45678901')).toBe('a-_45678901');
    for (const wrong of ['', 'a-_4567890', 'a-_456789012', 'a-_4567890!', 'a-_45678901\n', 12345678901, null]) {
      expect(parseVideoId(wrong)).toBeNull();
    }
  });
});
