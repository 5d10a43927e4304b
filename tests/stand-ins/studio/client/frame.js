// @ts-check
import { addressOf, boot, editPath, listPath, texts } from './boot.js';
import { h, one, scoped } from './h.js';
import { openMenu } from './menu.js';
import { listVideos } from './store.js';
import { studioButton } from './studio-button.js';

const page = scoped('ytcp-entity-page');

/** What stays while pages come and go: header, drawer, and the place for a page. @param {() => void} onUpload */
export function buildFrame(onUpload) {
  const animatable = page('ytcp-animatable', { class: 'page-animatable' });
  const main = page('div', {}, page('main', {}, page('div', {}, animatable)));
  const body = page('div', {}, page('ytcp-navigation-drawer', { id: 'drawer' }), main);
  const entity = scoped('ytcp-app')('ytcp-entity-page', { id: 'entity-page' }, header(onUpload), body);
  one(document, 'ytcp-app').replaceChildren(entity);
}

/** @param {() => void} onUpload */
function header(onUpload) {
  // No input: Chromium would ask its autofill server about it, on every page.
  const search = h('div', { class: 'header-search' }, texts.frame.search);
  const create = studioButton('ytcp-header', {
    id: 'create-icon',
    text: texts.frame.create,
    onClick: () =>
      openMenu(create, { upload: texts.frame.uploadVideos, live: texts.frame.goLive }, null, (id) => {
        if (id === 'upload') onUpload();
      }),
  });
  const logo = h('a', { id: 'home-logo', href: addressOf(listPath).href }, texts.frame.studio);
  return page(
    'ytcp-header',
    {},
    h('header', {}, logo, search, create, h('span', { class: 'avatar', 'aria-hidden': 'true' })),
  );
}

/** @param {string | null} videoId the one shown, if any @param {string} section */
export function fillDrawer(videoId, section) {
  const videos = listVideos();
  const shown = videos.find(({ facts }) => facts.id === videoId);
  const own = shown
    ? [
        h('img', { class: 'drawer-still', alt: '', src: `https://i9.ytimg.com/vi/${shown.facts.id}/mq1.jpg` }),
        h('p', { class: 'drawer-label' }, texts.frame.yourVideo),
        h('p', { class: 'drawer-title', dir: 'auto' }, shown.fields.title),
        ...['details', 'analytics', 'comments'].map((name) => sectionLink(shown.facts.id, name, section)),
      ]
    : [];
  const others = videos.map(({ facts, fields }) =>
    h('a', { href: addressOf(editPath(facts.id)).href, 'data-video': facts.id, dir: 'auto' }, fields.title),
  );
  const content = h('a', { id: 'menu-item-content', href: addressOf(listPath).href }, texts.frame.content);
  const nav = h(
    'nav',
    { id: 'left-nav', 'aria-label': texts.frame.navigation },
    content,
    ...own,
    h('p', { class: 'drawer-label' }, texts.frame.otherVideos),
    ...others,
  );
  one(document, 'ytcp-navigation-drawer').replaceChildren(nav);
}

/** @param {string} videoId @param {string} name @param {string} section */
function sectionLink(videoId, name, section) {
  const path = name === 'details' ? 'edit' : name;
  const words = { details: texts.frame.details, analytics: texts.frame.analytics, comments: texts.frame.comments };
  const current = path === section ? 'page' : null;
  const href = addressOf(`/video/${videoId}/${path}`).href;
  return h(
    'a',
    { href, class: 'drawer-section', 'aria-current': current },
    words[/** @type {keyof typeof words} */ (name)],
  );
}

/** @param {HTMLElement | null} element `null`: nothing yet, a bar says that something is coming */
export function showPage(element) {
  const place = one(document, '.page-animatable');
  if (element) place.replaceChildren(element);
  else
    place.replaceChildren(
      h('tp-yt-paper-progress', {
        class: 'loading',
        indeterminate: true,
        role: 'progressbar',
        'aria-label': boot.channel.name,
      }),
    );
}
