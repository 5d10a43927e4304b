import { describe, expect, it } from 'vitest';
import { choosePictureUrl } from '@/components/preview/choose-picture-url';
import type { ThumbnailCapture } from '@/lib/pages/studio/draft-capture';
import { UNNAMED_VIDEO } from '@/lib/video/studio-url';
import { makeVideo } from '../../../support/make-video';

const COPY = 'data:image/jpeg;base64,AAAA';
const STORED = 'https://i9.ytimg.com/vi/sourdough01/mqdefault.jpg?sqp=x';
const DEFAULT = 'https://i.ytimg.com/vi/sourdough01/mqdefault.jpg';
const video = makeVideo({ thumbnails: null });

const capture = (parts: Partial<ThumbnailCapture>): ThumbnailCapture => ({
  source: 'custom',
  src: null,
  picture: null,
  dataUrl: null,
  ...parts,
});

describe('choosePictureUrl', () => {
  it.each([
    ['the copy before all else', capture({ src: STORED, dataUrl: COPY }), COPY],
    ['the address in Studio', capture({ src: STORED }), STORED],
    ['the public one for a host that may not be loaded', capture({ src: 'https://other.example/a.jpg' }), DEFAULT],
    ['the public one for a host that only looks right', capture({ src: 'https://i.ytimg.com.example/a.jpg' }), DEFAULT],
    ['the public one when Studio shows an address of none', capture({ source: 'unknown' }), DEFAULT],
    ['the public one when Studio does not show it', null, DEFAULT],
    ['none while a chosen file is not copied yet', capture({ src: 'blob:https://studio.youtube.com/1' }), null],
    ['none while a written picture is not copied yet', capture({ src: 'data:image/png;base64#9' }), null],
    ['none for an address without https', capture({ src: 'http://i.ytimg.com/a.jpg' }), null],
    ['none when the video has none', capture({ source: 'none', dataUrl: COPY }), null],
  ])('takes %s', (_, thumbnail, url) => {
    expect(choosePictureUrl(video, thumbnail)).toBe(url);
  });

  it('takes the largest that the page lists, of those that may be loaded', () => {
    const thumbnails = [
      { url: 'https://i.ytimg.com/vi/sourdough01/hqdefault.jpg', width: 480, height: 360 },
      { url: 'https://i.ytimg.com/vi/sourdough01/maxresdefault.jpg', width: 1280, height: 720 },
      { url: 'https://elsewhere.example/huge.jpg', width: 3840, height: 2160 },
      { url: 'not an address', width: 9999, height: 9999 },
    ];
    expect(choosePictureUrl(makeVideo({ thumbnails }), null)).toBe(thumbnails[1]?.url);
  });

  it('has none for an upload that Studio has not named', () => {
    expect(choosePictureUrl(makeVideo({ id: UNNAMED_VIDEO, thumbnails: null }), null)).toBeNull();
  });
});
