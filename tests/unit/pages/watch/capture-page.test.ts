// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { captureDom, captureHandover, capturePage } from '@/lib/pages/watch/capture-page';
import { readCapture } from '@/lib/pages/watch/read-capture';
import * as f from '@/tests/fixtures/watch/player';

const OTHER_URL = 'https://www.youtube.com/watch?v=OtherVideo1';
const PLAYER = JSON.stringify(f.player({ microformat: f.microformat({ likeCount: undefined }) }));
const DATA = JSON.stringify({ contents: [{ videoPrimaryInfoRenderer: f.likeButton('43,902 likes') }] });

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const capture = (html: string, url = f.WATCH_URL, loadedUrl = url) => capturePage(parse(html), url, loadedUrl);

describe('capturePage', () => {
  it.each([
    ['var', [`var ytInitialPlayerResponse = ${PLAYER};`, `var ytInitialData = ${DATA};`]],
    ['window', [`window["ytInitialPlayerResponse"] = ${PLAYER};`, `window['ytInitialData'] = ${DATA};`]],
    [
      'the other order, and first null',
      ['var ytInitialPlayerResponse = null;', `var ytInitialData = ${DATA};`, `ytInitialPlayerResponse=${PLAYER}`],
    ],
    [
      'one script with both',
      [`${'var a=1;'.repeat(99)}window["ytInitialData"] = ${DATA};window["ytInitialPlayerResponse"] = ${PLAYER};`],
    ],
    [
      'a use before the assignment',
      [
        'var x=window.ytInitialPlayerResponse;',
        `var ytInitialPlayerResponse = ${PLAYER};`,
        `var ytInitialData = {"empty":1};`,
        `var ytInitialData = ${DATA};`,
      ],
    ],
  ])('finds the inline data: %s', (_name, scripts) => {
    const found = capture(f.pageHtml(scripts));
    expect(found).toMatchObject({ url: f.WATCH_URL, from: 'page', dom: null, wall: null, pageLanguage: 'de-DE' });
    expect(Object.keys(found.player ?? {})).toEqual(['playabilityStatus', 'videoDetails', 'microformat']);
    expect(JSON.parse(found.player?.videoDetails ?? '')).toEqual(f.details());
    expect(Object.keys(found.data ?? {})).toEqual(['videoPrimaryInfoRenderer']);
    expect(readCapture(found, 1).video.title).toBe(f.details().title);
  });

  it('leaves the like button out where the player response counts the likes', () => {
    const counted = JSON.stringify(f.player({ microformat: f.microformat({ likeCount: '5' }) }));
    const found = capture(f.pageHtml([`var ytInitialPlayerResponse = ${counted};`, `var ytInitialData = ${DATA};`]));
    expect(found.data).toBeNull();
    expect(readCapture(found, 1).video.likeCount).toBe(5);
  });

  it('takes an object literal in single quotes for absent', () => {
    const html = f.pageHtml(["var ytInitialPlayerResponse = { 'videoDetails': {} };"]);
    expect(capture(html)).toMatchObject({ from: 'dom', player: null, dom: null });
  });

  it('never reports another video’s inline data', () => {
    const html = f.pageHtml([`var ytInitialPlayerResponse = ${PLAYER};`, `var ytInitialData = ${DATA};`]);
    expect(capture(html, OTHER_URL, f.WATCH_URL)).toMatchObject({ player: null, data: null, dom: null });
    expect(capture(html, 'https://www.youtube.com/', f.WATCH_URL)).toMatchObject({
      player: null,
      data: null,
      dom: null,
    });
  });

  it('lends a response without an id to the video the document was loaded with only', () => {
    const html = f.pageHtml(['var ytInitialPlayerResponse = {"playabilityStatus":{"status":"ERROR"}};']);
    expect(capture(html).player).toEqual({ playabilityStatus: '{"status":"ERROR"}' });
    expect(capture(html, OTHER_URL, f.WATCH_URL).player).toBeNull();
  });

  it('takes a cut-off object for absent and keeps the others', () => {
    const html = f.pageHtml([`var ytInitialPlayerResponse = ${PLAYER.slice(0, -40)}`]);
    expect(Object.keys(capture(html).player ?? {})).toEqual(['playabilityStatus', 'videoDetails']);
  });

  it.each([
    ['consent', '<form action="https://consent.youtube.com/save" method="post"></form>'],
    ['consent', '<form action="https://consent.google.de/s"></form>'],
    ['captcha', '<form id="captcha-form"></form>'],
    ['captcha', '<form><div class="g-recaptcha"></div></form>'],
  ])('sees the %s wall', (wall, html) => {
    expect(capture(html).wall).toBe(wall);
  });

  it('cuts an endless address', () => {
    expect(capture('', `${f.WATCH_URL}&x=${'y'.repeat(5_000)}`).url).toHaveLength(2_000);
  });
});

describe('captureDom', () => {
  const tags = '<meta property="og:video:tag" content="a"><meta property="og:video:tag" content="b">';
  const head = `<meta name="keywords" content="video, sharing"><meta property="og:title" content="Served">${tags}`;
  const microdata = (id: string) =>
    `<div itemscope><meta itemprop="identifier" content="${id}"><span itemprop="author"><link itemprop="url" href="http://www.youtube.com/@chan"><link itemprop="name" content="Chan"></span></div>`;
  const videoOf = (html: string, url = f.WATCH_URL) => {
    const found = captureDom(parse(html), url);
    return found.dom && readCapture(found, 1).video;
  };

  it('reads the microdata of the address’s video', () => {
    expect(videoOf(head + microdata(f.VIDEO_ID))).toMatchObject({
      title: 'Served',
      tags: ['a', 'b'],
      channelName: 'Chan',
      channelHandle: '@chan',
    });
    expect(videoOf(head + microdata('OtherVideo1'))).toBeNull();
    expect(videoOf(`<link rel="canonical" href="${f.WATCH_URL}">${head}`)?.title).toBe('Served');
    expect(videoOf(`<link rel="canonical" href="${OTHER_URL}">${head}`)).toBeNull();
    expect(videoOf('<p>nothing</p>')).toBeNull();
  });

  it('never takes generic keywords for tags', () => {
    expect(
      videoOf(`<meta name="keywords" content="video, sharing"><meta name="title" content="T">${microdata(f.VIDEO_ID)}`),
    ).toMatchObject({ title: 'T', tags: null });
  });

  it('reads the live layout once it shows the address’s video', () => {
    const live = (id: string) => `<ytd-watch-metadata video-id="${id}"><div id="title"><h1> On screen </h1></div>
      <ytd-channel-name><a href="/@live">Live</a></ytd-channel-name>
      <div id="description"><div id="snippet">Cut…</div><div id="expanded">Whole\ntext</div></div></ytd-watch-metadata>`;
    expect(videoOf(live(f.VIDEO_ID) + head + microdata('OtherVideo1'))).toMatchObject({
      title: 'On screen',
      description: 'Whole\ntext',
      channelName: 'Live',
      channelHandle: '@live',
      tags: null,
    });
    expect(videoOf(live('OtherVideo1'))).toBeNull();
    expect(videoOf(`<ytd-watch-metadata video-id="${f.VIDEO_ID}"></ytd-watch-metadata>`)).toBeNull();
  });

  it('reads the active Short only when something in it names the video', () => {
    const short = (inside: string, active = 'is-active') =>
      `<ytd-reel-video-renderer ${active}><h2>Short</h2>${inside}<ytd-channel-name><a href="/@s">S</a></ytd-channel-name></ytd-reel-video-renderer>`;
    const url = `https://www.youtube.com/shorts/${f.VIDEO_ID}`;
    const proof = `<div style="background:url(https://i.ytimg.com/vi/${f.VIDEO_ID}/x.jpg)"></div>`;
    expect(videoOf(short(proof), url)).toMatchObject({ title: 'Short', channelHandle: '@s', isShort: true });
    expect(videoOf(short(''), url)).toBeNull();
    expect(videoOf(short(proof, ''), url)).toBeNull();
  });
});

describe('captureHandover', () => {
  const detail = (id: string, player: unknown, data: unknown = []) =>
    [id, JSON.stringify(player), JSON.stringify(data)].join('\n');
  const take = (text: unknown, url = f.WATCH_URL) => captureHandover(document, text, url);

  it('takes the slices of the address’s video', () => {
    const found = take(detail(f.VIDEO_ID, f.player(), [{ contextualInfo: { runs: [] } }]));
    expect(found).toMatchObject({ from: 'navigation', data: { contextualInfo: '{"runs":[]}' } });
    expect(JSON.parse(found?.player?.videoDetails ?? '')).toEqual(f.details());
  });

  it('needs the id inside, whatever the first line says', () => {
    expect(take(detail(f.VIDEO_ID, f.player({ videoDetails: f.details({ videoId: 'OtherVideo1' }) })))).toBeNull();
    expect(take(detail('OtherVideo1', { playabilityStatus: { status: 'ERROR' } }))).toBeNull();
    expect(take(detail(f.VIDEO_ID, { playabilityStatus: { status: 'ERROR' } }))?.player).toEqual({
      playabilityStatus: '{"status":"ERROR"}',
    });
    expect(take(detail(f.VIDEO_ID, f.player()), OTHER_URL)).toBeNull();
    expect(take(detail(f.VIDEO_ID, f.player()), 'https://www.youtube.com/')).toBeNull();
  });

  it.each([undefined, null, 7, {}, '', 'x', '\n\n\n\n', `${f.VIDEO_ID}\nnull\nnull`, 'y'.repeat(1_000_001)])(
    'refuses %s',
    (text) => {
      expect(take(text)).toBeNull();
    },
  );
});
