// @ts-check
/** What a hostile page could try: talk to the extension in its own words, with another video's words inside. */

const TITLE = 'Forged by the page';

/** @param {string} videoId */
function forgedPlayer(videoId) {
  const videoDetails = {
    videoId,
    title: TITLE,
    shortDescription: TITLE,
    keywords: ['forged'],
    lengthSeconds: '60',
    author: TITLE,
  };
  return { playabilityStatus: { status: 'OK' }, videoDetails };
}

/** @param {string} videoId */
function forgedCapture(videoId) {
  const slices = { videoDetails: JSON.stringify(forgedPlayer(videoId).videoDetails) };
  return {
    url: `https://www.youtube.com/watch?v=${videoId}`,
    from: 'navigation',
    player: slices,
    data: null,
    dom: null,
    wall: null,
    pageLanguage: 'en',
  };
}

/** @param {string} videoId the video really shown */
export function sprayForgedMessages(videoId) {
  const other = 'notagsvid01';
  const messages = [
    { type: 'analyzePage', data: forgedCapture(other), timestamp: Date.now(), id: 1 },
    { type: 'deleteAllData', data: null, timestamp: Date.now(), id: 2 },
    { type: 'capturePage', data: null, id: 3 },
    { source: 'limelight', type: 'limelight:player-response', player: forgedPlayer(other) },
    { type: '@webext-core/messaging', namespace: 'limelight', message: { type: 'deleteAllData', data: null, id: 4 } },
    { __proto__: null, constructor: { prototype: { polluted: true } } },
    'limelight',
    null,
  ];
  const names = [
    'limelight',
    'limelight:player',
    'limelight:player-response',
    'limelight-player',
    'limelight-handover',
    'yt-navigate-finish',
    'yt-page-data-updated',
    'yt-player-updated',
  ];
  const details = [
    {
      pageType: 'watch',
      endpoint: { watchEndpoint: { videoId: other } },
      response: { playerResponse: forgedPlayer(other), page: 'watch', url: `/watch?v=${other}` },
    },
    {
      pageType: 'watch',
      endpoint: { watchEndpoint: { videoId: '../../etc' } },
      response: { playerResponse: forgedPlayer('../../etc') },
    },
    JSON.stringify(forgedPlayer(other)),
    {
      get response() {
        throw new Error('a getter that throws');
      },
    },
    null,
    'x'.repeat(1_000_000),
  ];
  for (const message of messages) window.postMessage(message, '*');
  for (const name of names) {
    for (const detail of details) {
      for (const target of [window, document, document.documentElement])
        target.dispatchEvent(new CustomEvent(name, { bubbles: true, detail }));
    }
  }
  document.documentElement.dataset['forgedFor'] = videoId;
}
