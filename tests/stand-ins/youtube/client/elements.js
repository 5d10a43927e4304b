// @ts-check
/** Builds the elements of the hydrated site. No innerHTML: the page enforces Trusted Types, as the real one does. */

/** @param {string} tag @param {Record<string, string>} attributes @param {(Node | string)[]} children */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** @param {unknown} tree @param {string} key @returns {any[]} every value under that key, in document order */
export function valuesUnder(tree, key) {
  if (tree === null || typeof tree !== 'object') return [];
  return Object.entries(tree).flatMap(([name, value]) => (name === key ? [value] : valuesUnder(value, key)));
}

/** @param {any} text `{simpleText}` or `{runs}` @returns {string} */
export function textOf(text) {
  return text?.simpleText ?? (text?.runs ?? []).map((/** @type {{ text: string }} */ run) => run.text).join('');
}

export function buildShell() {
  const search = element('a', { id: 'search', href: '/results?search_query=bread' }, 'Search for bread');
  const masthead = element(
    'ytd-masthead',
    { id: 'masthead' },
    element('a', { id: 'logo', href: '/' }, 'YouTube (stand-in)'),
    search,
  );
  const pages = element(
    'ytd-page-manager',
    { id: 'page-manager' },
    buildFlexy(),
    element('ytd-shorts', { hidden: '' }),
    element('ytd-browse', { hidden: '' }),
  );
  document.body.append(element('ytd-app', {}, element('div', { id: 'content' }, masthead, pages)));
}

function buildFlexy() {
  const video = element('video', { class: 'video-stream html5-main-video' });
  const movie = element(
    'div',
    { id: 'movie_player', class: 'html5-video-player' },
    video,
    element('img', { id: 'poster', alt: '' }),
  );
  const title = element('div', { id: 'title' }, element('h1', {}, element('yt-formatted-string')));
  const owner = element(
    'div',
    { id: 'owner' },
    element(
      'ytd-video-owner-renderer',
      {},
      element('ytd-channel-name', { id: 'channel-name' }, element('a')),
      element('yt-formatted-string', { id: 'owner-sub-count' }),
    ),
  );
  const like = element('like-button-view-model', {}, element('button', { 'aria-label': 'like this video' }, 'Like'));
  const buttons = element(
    'div',
    { id: 'top-level-buttons-computed' },
    element('segmented-like-dislike-button-view-model', {}, like),
  );
  const row = element(
    'div',
    { id: 'top-row' },
    owner,
    element(
      'div',
      { id: 'actions' },
      element(
        'div',
        { id: 'actions-inner' },
        element('div', { id: 'menu' }, element('ytd-menu-renderer', {}, buttons)),
      ),
    ),
  );
  const expander = element(
    'ytd-text-inline-expander',
    { id: 'description-inline-expander' },
    element('yt-attributed-string', { id: 'attributed-snippet-text' }),
  );
  const description = element(
    'div',
    { id: 'bottom-row' },
    element(
      'div',
      { id: 'description' },
      element('div', { id: 'description-inner' }, element('ytd-watch-info-text'), expander),
    ),
  );
  const metadata = element(
    'ytd-watch-metadata',
    { class: 'watch-active-metadata' },
    element('div', { id: 'above-the-fold' }, title, row, description),
  );
  const player = element('div', { id: 'player' }, element('ytd-player', { id: 'ytd-player' }, movie));
  const primary = element(
    'div',
    { id: 'primary' },
    element(
      'div',
      { id: 'primary-inner' },
      player,
      element('div', { id: 'below' }, metadata, element('ytd-comments', { id: 'comments' })),
    ),
  );
  const related = element('div', { id: 'related' }, element('ytd-watch-next-secondary-results-renderer'));
  const secondary = element(
    'div',
    { id: 'secondary' },
    element('div', { id: 'secondary-inner' }, element('div', { id: 'panels' }), related),
  );
  return element(
    'ytd-watch-flexy',
    { hidden: '', role: 'main' },
    element('div', { id: 'columns' }, primary, secondary),
  );
}

/** @param {string} videoId @param {any} data @param {any} player */
export function fillWatch(videoId, data, player) {
  const primary = valuesUnder(data, 'videoPrimaryInfoRenderer')[0];
  const secondary = valuesUnder(data, 'videoSecondaryInfoRenderer')[0];
  const owner = secondary?.owner.videoOwnerRenderer;
  const metadata = one('ytd-watch-metadata');
  metadata.setAttribute('video-id', videoId);
  const title = primary ? textOf(primary.title) : '';
  one('#title h1 yt-formatted-string').textContent = title;
  one('#title h1 yt-formatted-string').setAttribute('title', title);
  const link = one('#channel-name a');
  link.textContent = owner ? textOf(owner.title) : '';
  link.setAttribute('href', owner?.title.runs[0].navigationEndpoint.browseEndpoint.canonicalBaseUrl ?? '/');
  one('#owner-sub-count').textContent = owner ? textOf(owner.subscriberCountText) : '';
  one('ytd-watch-info-text').textContent = primary
    ? `${textOf(primary.viewCount.videoViewCountRenderer.viewCount)}  ${textOf(primary.dateText)}`
    : '';
  one('#attributed-snippet-text').textContent = secondary?.attributedDescription.content ?? '';
  one('#poster').setAttribute('src', `https://i.ytimg.com/vi/${videoId}/maxresdefault.jpg`);
  const reason =
    player?.playabilityStatus?.status === 'OK'
      ? ''
      : valuesUnder(player?.playabilityStatus, 'reason').map((value) =>
          typeof value === 'string' ? value : textOf(value),
        )[0];
  one('#movie_player').dataset['error'] = player ? (reason ?? '') : '';
  document.title = `${title} - YouTube`;
}

/** @param {any} data */
export function fillRelated(data) {
  const cards = valuesUnder(data, 'compactVideoRenderer').map(card);
  one('ytd-watch-next-secondary-results-renderer').replaceChildren(...cards);
}

/** @param {any} data */
export function fillBrowse(data) {
  one('ytd-browse').replaceChildren(...valuesUnder(data, 'videoRenderer').map(card));
}

/** @param {string} videoId @param {any} data */
export function fillShort(videoId, data) {
  const header = valuesUnder(data, 'reelPlayerHeaderRenderer')[0];
  const next = element('a', { id: 'next-page', href: '/watch?v=sourdough01' }, 'Next');
  const overlay = element(
    'reel-metapanel-view-model',
    {},
    element('h2', {}, textOf(header?.reelTitleText)),
    element('span', {}, textOf(header?.channelTitleText)),
    next,
  );
  const poster = element('img', { alt: '', src: `https://i.ytimg.com/vi/${videoId}/oar2.jpg` });
  one('ytd-shorts').replaceChildren(
    element('ytd-reel-video-renderer', { 'is-active': '', 'video-id': videoId }, poster, overlay),
  );
  document.title = `${textOf(header?.reelTitleText)} - YouTube`;
}

/** @param {any} renderer */
function card(renderer) {
  const poster = element('img', { alt: '', src: `https://i.ytimg.com/vi/${renderer.videoId}/mqdefault.jpg` });
  const words = element('span', { class: 'card-title' }, textOf(renderer.title));
  const link = element('a', { href: `/watch?v=${renderer.videoId}`, 'data-video': renderer.videoId }, poster, words);
  return element('ytd-compact-video-renderer', {}, link, element('small', {}, textOf(renderer.viewCountText)));
}

/** @param {string} selector @returns {HTMLElement} */
export function one(selector) {
  const found = document.querySelector(selector);
  if (!(found instanceof HTMLElement)) throw new Error(`The stand-in has no ${selector}`);
  return found;
}
