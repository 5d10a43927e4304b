import { describe, expect, it } from 'vitest';
import { readCapture } from '@/lib/pages/watch/read-capture';
import * as f from '@/tests/fixtures/watch/player';

const NOW = 1_770_000_000_000;
const read = (playerParts: Record<string, unknown> | null, data: Record<string, unknown> | null = null, url?: string) =>
  readCapture(f.captureOf(playerParts, data, url), NOW);

describe('the page’s own data', () => {
  const videoWith = (data: Record<string, unknown>) =>
    read(f.player({ microformat: f.microformat({ likeCount: undefined }) }), data).video;
  const older = (icon: string, label: string) => ({
    toggleButtonRenderer: {
      defaultIcon: { iconType: icon },
      defaultText: { accessibility: { accessibilityData: { label } }, simpleText: '135K' },
    },
  });

  it.each([
    ['2023 and later', f.likeButton('like this video along with 43,902 other people'), 43_902],
    ['without a number', f.likeButton('I like this'), null],
    ['rounded', f.likeButton('43K'), null],
    ['until 2023', { videoActions: [older('DISLIKE', '9,816 dislikes'), older('LIKE', '135,159 likes')] }, 135_159],
    [
      'its second label',
      { a: { defaultIcon: { iconType: 'LIKE' }, accessibility: { label: 'along with 7 others' } } },
      7,
    ],
    ['nothing at all', {}, null],
  ])('likes: %s', (_name, videoPrimaryInfoRenderer, likeCount) => {
    expect(videoWith({ videoPrimaryInfoRenderer }).likeCount).toBe(likeCount);
  });

  it('reads a Short’s like button', () => {
    const likeButtonRenderer = { likeCountText: { accessibility: { accessibilityData: { label: '1,697 likes' } } } };
    expect(videoWith({ reelPlayerOverlayRenderer: { likeButton: { likeButtonRenderer } } }).likeCount).toBe(1_697);
  });

  it('does not hang on data nested without end', () => {
    const nested = `${'{"a":'.repeat(50_000)}{}${'}'.repeat(50_000)}`;
    const capture = { ...f.captureOf(f.player()), data: { videoPrimaryInfoRenderer: nested } };
    expect(readCapture(capture, NOW).video.likeCount).toBe(43_864);
  });

  it('counts comments exactly or not at all', () => {
    expect(videoWith({ commentsEntryPointHeaderRenderer: { commentCount: { simpleText: '628' } } })).toMatchObject({
      commentCount: 628,
      commentCountText: '628',
    });
    expect(videoWith({ contextualInfo: { runs: [{ text: '12\u00a0K' }] } })).toMatchObject({
      commentCount: null,
      commentCountText: '12\u00a0K',
    });
  });

  it('prefers the creator’s chapters to YouTube’s', () => {
    const auto = f.chapters('AUTO_CHAPTERS', [['Intro', 0]]);
    const own = f.chapters('DESCRIPTION_CHAPTERS', [['Start', 0]]);
    expect(videoWith({ multiMarkersPlayerBarRenderer: { markersMap: [auto, own] } }).chapterSource).toBe('description');
    expect(videoWith({ multiMarkersPlayerBarRenderer: { markersMap: [auto] } })).toMatchObject({
      chapterSource: 'automatic',
      chapters: [{ title: 'Intro', startSeconds: 0 }],
    });
    expect(videoWith({ multiMarkersPlayerBarRenderer: { visibleOnLoad: {} } })).toMatchObject({
      chapterSource: null,
      chapters: null,
    });
  });
});
