// @ts-check
/** The stand-in's app: fills the page from its inline data, then navigates without loading, like YouTube's own. */
import { buildShell, fillBrowse, fillRelated, fillShort, fillWatch, one } from './elements.js';
import { sprayForgedMessages } from './forged-messages.js';

/** How long the old title and description stay after `yt-navigate-finish`, as measured on the real site. */
const STALE_MS = 250;

const variant = new URL(location.href).searchParams.get('standin');
/** @type {any} */
const page = window;
/** @type {unknown} the player response of the video shown before */
let lastPlayer = page.ytInitialPlayerResponse ?? null;
let navigation = 0;

/** @param {URL} url */
function videoAt(url) {
  const short = /^\/shorts\/([\w-]{11})$/.exec(url.pathname)?.[1];
  return {
    videoId: short ?? (url.pathname === '/watch' ? url.searchParams.get('v') : null),
    isShort: short !== undefined,
  };
}

/** @param {string} name @param {object} body */
async function ask(name, body) {
  const answer = await fetch(`/youtubei/v1/${name}?prettyPrint=false`, { method: 'POST', body: JSON.stringify(body) });
  return answer.ok ? answer.json() : null;
}

/** @param {'ytd-watch-flexy' | 'ytd-shorts' | 'ytd-browse'} shown */
function showOnly(shown) {
  for (const name of ['ytd-watch-flexy', 'ytd-shorts', 'ytd-browse'])
    one(name).toggleAttribute('hidden', name !== shown);
}

/** @param {string} name @param {unknown} detail */
function tell(name, detail) {
  one('ytd-app').dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
}

/** @param {unknown} player */
function keepPlayer(player) {
  if (variant === 'no-handover' || variant === 'no-player') player = undefined;
  Object.assign(one('ytd-watch-flexy'), { playerData: player });
  Object.assign(one('#movie_player'), { getPlayerResponse: () => player });
}

/** @param {URL} url */
async function navigate(url) {
  const mine = ++navigation;
  const { videoId, isShort } = videoAt(url);
  const endpoint = videoId
    ? { [isShort ? 'reelWatchEndpoint' : 'watchEndpoint']: { videoId } }
    : { browseEndpoint: {} };
  tell('yt-navigate-start', {
    pageType: videoId ? (isShort ? 'shorts' : 'watch') : 'browse',
    endpoint,
    url: url.pathname + url.search,
  });
  if (!videoId) return finishBrowse(mine, url, endpoint);
  const [asked, response] = await Promise.all([ask('player', { videoId }), ask('next', { videoId })]);
  if (mine !== navigation) return;
  const playerResponse = variant === 'wrong-player' ? lastPlayer : asked;
  lastPlayer = asked;
  const pageType = isShort ? 'shorts' : 'watch';
  showOnly(isShort ? 'ytd-shorts' : 'ytd-watch-flexy');
  if (isShort) fillShort(videoId, response);
  else one('ytd-watch-flexy').setAttribute('video-id', videoId);
  keepPlayer(playerResponse);
  const whole = {
    playerResponse: variant === 'no-player' ? undefined : playerResponse,
    response,
    page: pageType,
    url: url.pathname + url.search,
  };
  tell(
    'yt-navigate-finish',
    variant === 'no-handover' ? null : { pageType, endpoint, response: whole, fromHistory: false },
  );
  tell('yt-page-data-updated', variant === 'no-handover' ? null : { pageType });
  if (isShort) return;
  setTimeout(() => {
    if (mine !== navigation) return;
    fillWatch(videoId, response, asked);
    fillRelated(response);
    tell('yt-player-updated', null);
  }, STALE_MS);
}

/** @param {number} mine @param {URL} url @param {object} endpoint */
async function finishBrowse(mine, url, endpoint) {
  const found = await ask('browse', { url: url.pathname + url.search });
  if (mine !== navigation || !found) return;
  showOnly('ytd-browse');
  fillBrowse(found.response);
  document.title = found.title;
  tell('yt-navigate-finish', {
    pageType: found.pageType,
    endpoint,
    response: { response: found.response, page: found.pageType, url: url.pathname },
  });
}

/** The links of the site keep the misbehaviour that was asked for. @param {string} href */
function addressOf(href) {
  const url = new URL(href, location.href);
  if (variant) url.searchParams.set('standin', variant);
  return url;
}

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href^="/"]') : null;
  if (!link || event.defaultPrevented || event.metaKey || event.ctrlKey) return;
  event.preventDefault();
  const url = addressOf(link.getAttribute('href') ?? '/');
  history.pushState({ entryTime: performance.now() }, '', url);
  void navigate(url);
});
addEventListener('popstate', () => void navigate(new URL(location.href)));

function start() {
  buildShell();
  const { videoId, isShort } = videoAt(new URL(location.href));
  const data = page.ytInitialData;
  if (!videoId) {
    showOnly('ytd-browse');
    fillBrowse(data);
  } else if (isShort) {
    showOnly('ytd-shorts');
    fillShort(videoId, data);
  } else {
    showOnly('ytd-watch-flexy');
    one('ytd-watch-flexy').setAttribute('video-id', videoId);
    keepPlayer(page.ytInitialPlayerResponse);
    fillWatch(videoId, data, page.ytInitialPlayerResponse);
    fillRelated(data);
  }
  if (variant === 'forged-messages') sprayForgedMessages(videoId ?? '');
  tell('yt-page-data-fetched', null);
}

start();
