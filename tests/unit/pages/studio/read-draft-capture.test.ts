import { describe, expect, it } from 'vitest';
import { parseDraftCapture, readDraftCapture } from '@/lib/pages/studio/read-draft-capture';
import { problemCodeOf } from '@/lib/problem/problem';
import { UNNAMED_VIDEO } from '@/lib/video/studio-url';
import { makeDraftCapture } from '../../../support/make-draft-capture';

const PICTURE = {
  width: 1280,
  height: 720,
  fileBytes: 100_000,
  brightness: 0.5,
  contrast: 0.5,
  textShare: 0.1,
  hash: '0123456789abcdef',
};
const videoOf = (...change: Parameters<typeof makeDraftCapture>) =>
  readDraftCapture(makeDraftCapture(...change), {}, 5).video;

describe('readDraftCapture', () => {
  it('reads what Studio shows and leaves open what it does not', () => {
    const reading = readDraftCapture(makeDraftCapture(), {}, 5);
    expect(reading).toMatchObject({ source: 'studio', readAt: 5, isPartial: false, barrier: null });
    expect(reading.video).toMatchObject({
      id: 'sourdough01',
      surface: 'studio',
      tags: makeDraftCapture().tags,
      category: 'Howto & Style',
      language: 'en',
      playlistCount: 1,
      captions: null,
      viewCount: null,
      endScreenElementCount: null,
      thumbnails: null,
    });
  });

  it('tells "not chosen" from "not shown"', () => {
    const open = { text: 'Select', isChosen: false };
    expect(videoOf({ category: open, language: open, playlists: open })).toMatchObject({
      category: '',
      language: '',
      playlistCount: 0,
    });
    expect(videoOf({ category: null, language: null, playlists: null })).toMatchObject({
      category: null,
      language: null,
      playlistCount: null,
    });
  });

  it('takes what was pasted only for what cannot be seen', () => {
    const capture = makeDraftCapture({ tags: null, title: null });
    const { video, isPartial } = readDraftCapture(capture, { tags: ['bread'], title: 'Mine', description: 'No' }, 5);
    expect(video).toMatchObject({ title: 'Mine', tags: ['bread'], description: capture.description });
    expect(isPartial).toBe(false);
    expect(readDraftCapture(capture, {}, 5).isPartial).toBe(true);
  });

  it.each([
    [{ link: 'https://youtube.com/shorts/sourdough01' }, true],
    [{ player: { durationSeconds: 180, width: 1080, height: 1080 } }, true],
    [{ player: { durationSeconds: 181, width: 1080, height: 1920 } }, false],
    [{ player: { durationSeconds: 60, width: 1081, height: 1080 } }, false],
    [{ player: { durationSeconds: 60, width: 0, height: 0 } }, null],
    [{}, null],
  ])('Short by %j: %s', (change, isShort) => {
    expect(videoOf(change).isShort).toBe(isShort);
  });

  it('knows the size of a thumbnail only from its file', () => {
    const thumbnail = { source: 'custom' as const, src: 'blob:x', picture: PICTURE, dataUrl: null };
    expect(videoOf({ thumbnail }).thumbnails).toEqual([{ url: '', width: 1280, height: 720 }]);
    expect(videoOf({ thumbnail: { ...thumbnail, picture: { ...PICTURE, fileBytes: null } } }).thumbnails).toBeNull();
  });

  it('has a name for an upload without one', () => {
    expect(videoOf({ videoId: null }).id).toBe(UNNAMED_VIDEO);
  });
});

describe('parseDraftCapture', () => {
  it('takes what our script sends', () => {
    expect(parseDraftCapture(makeDraftCapture())).toEqual(makeDraftCapture());
  });

  it.each([
    ['nothing', null],
    ['a title that is too long', makeDraftCapture({ title: 'x'.repeat(20_001) })],
    ['too many tags', makeDraftCapture({ tags: Array.from({ length: 501 }, () => 'x') })],
    ['another site', makeDraftCapture({ url: 'https://www.youtube.com/' })],
    ['no video id', makeDraftCapture({ videoId: 'short' })],
    [
      'a picture that is a script',
      makeDraftCapture({
        thumbnail: { source: 'custom', src: null, picture: null, dataUrl: 'data:text/html;base64,AA' },
      }),
    ],
  ])('refuses %s', (_, capture) => {
    try {
      parseDraftCapture(capture);
      expect.unreachable();
    } catch (error) {
      expect(problemCodeOf(error)).toBe('reading-invalid');
    }
  });
});
