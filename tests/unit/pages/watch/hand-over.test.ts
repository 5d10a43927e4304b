// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { captureHandover } from '@/lib/pages/watch/capture-page';
import { handOver } from '@/lib/pages/watch/hand-over';
import { readCapture } from '@/lib/pages/watch/read-capture';
import * as f from '@/tests/fixtures/watch/player';

function open(url = f.WATCH_URL) {
  const page = document.implementation.createHTMLDocument('');
  Object.defineProperty(page, 'URL', { value: url });
  handOver(page);
  const heard = vi.fn();
  page.addEventListener('limelight-player', (event) => heard((event as CustomEvent).detail));
  return {
    page,
    heard,
    finish: (detail: unknown) => page.dispatchEvent(new CustomEvent('yt-navigate-finish', { detail })),
  };
}

const next = (id = f.VIDEO_ID) => ({
  currentVideoEndpoint: { watchEndpoint: { videoId: id } },
  contents: {
    twoColumnWatchNextResults: {
      results: {
        results: {
          contents: [
            { videoPrimaryInfoRenderer: f.likeButton('1,234 likes') },
            {
              itemSectionRenderer: {
                contents: [{ commentsEntryPointHeaderRenderer: { commentCount: { simpleText: '628' } } }],
              },
            },
          ],
        },
      },
    },
  },
  playerOverlays: {
    playerOverlayRenderer: {
      decoratedPlayerBarRenderer: {
        decoratedPlayerBarRenderer: {
          playerBar: {
            multiMarkersPlayerBarRenderer: { markersMap: [f.chapters('DESCRIPTION_CHAPTERS', [['One', 0]])] },
          },
        },
      },
    },
  },
  engagementPanels: [
    {},
    {
      engagementPanelSectionListRenderer: {
        header: { engagementPanelTitleHeaderRenderer: { contextualInfo: { runs: [{ text: '628' }] } } },
      },
    },
  ],
});

describe('handOver', () => {
  it('hands over what a navigation brought, and the reader finds all of it', () => {
    const { page, heard, finish } = open();
    const player = {
      ...f.player({ microformat: f.microformat({ likeCount: undefined }) }),
      streamingData: { secret: 1 },
    };
    finish({ response: { playerResponse: player, response: next() } });
    expect(heard).toHaveBeenCalledOnce();
    const detail: unknown = heard.mock.calls[0]?.[0];
    expect(detail).not.toContain('secret');
    const reading = readCapture(captureHandover(page, detail, f.WATCH_URL), 1);
    expect(reading.video).toMatchObject({
      title: f.details().title,
      likeCount: 1_234,
      commentCount: 628,
      chapterSource: 'description',
    });
  });

  it('uses the player element when the event carries nothing, and a Short’s response itself', () => {
    const { page, heard, finish } = open();
    const host = page.createElement('ytd-watch-flexy');
    page.body.append(host);
    Object.assign(host, { playerData: f.player(), data: next() });
    finish(null);
    page.dispatchEvent(new CustomEvent('limelight-ask'));
    const short = open(`https://www.youtube.com/shorts/${f.VIDEO_ID}`);
    short.finish({ response: f.player() });
    expect(heard).toHaveBeenCalledTimes(2);
    expect(short.heard).toHaveBeenCalledOnce();
  });

  it('hands over a video without details when it is the navigation’s target', () => {
    const { heard, finish } = open();
    const response = { playerResponse: { playabilityStatus: { status: 'ERROR' } } };
    finish({ response });
    finish({ endpoint: { watchEndpoint: { videoId: 'OtherVideo1' } }, response });
    expect(heard).not.toHaveBeenCalled();
    finish({ endpoint: { watchEndpoint: { videoId: f.VIDEO_ID } }, response });
    expect(heard).toHaveBeenCalledOnce();
  });

  it('keeps another video’s player and data to itself', () => {
    const { heard, finish } = open();
    finish({ response: { playerResponse: f.player({ videoDetails: f.details({ videoId: 'OtherVideo1' }) }) } });
    expect(heard).not.toHaveBeenCalled();
    finish({ response: { playerResponse: f.player(), response: next('OtherVideo1') } });
    expect(heard.mock.calls[0]?.[0]).toMatch(/\n$/);
  });

  it('never throws into the page and changes nothing of it', () => {
    const { heard, finish } = open();
    const cyclic: Record<string, unknown> = f.player();
    cyclic.cards = cyclic;
    const trap = {
      get response() {
        throw new Error('page');
      },
    };
    const frozen = Object.freeze({ response: Object.freeze({ playerResponse: Object.freeze(f.player()) }) });
    for (const detail of [undefined, 7, 'text', trap, { response: { playerResponse: cyclic } }, { response: 3n }])
      finish(detail);
    expect(heard).not.toHaveBeenCalled();
    finish(frozen);
    expect(heard).toHaveBeenCalledOnce();
  });

  it('is silent where no video is shown', () => {
    const { heard, finish } = open('https://www.youtube.com/');
    finish({ response: { playerResponse: f.player() } });
    expect(heard).not.toHaveBeenCalled();
  });
});
