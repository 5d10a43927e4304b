// @ts-check
/** The stand-in's app: shows the page of the address, then goes from page to page without loading, like Studio. */
import { addressOf, editPath, listPath, LOADING_MS, texts, variant } from './boot.js';
import { editPage } from './edit-page.js';
import { buildFrame, fillDrawer, showPage } from './frame.js';
import { listPage, missingPage, sisterPage } from './other-pages.js';
import { loadVideo } from './store.js';
import { openUpload } from './upload-dialog.js';

/** @type {import('./editor.js').Editor | null} */
let pageEditor = null;
/** @type {import('./upload-dialog.js').Upload | null} */
let upload = null;
let navigation = 0;

/** What is in front: an open upload, else the page. */
function editor() {
  return upload?.editor ?? pageEditor;
}

/** @param {URL} url */
function show(url) {
  const mine = ++navigation;
  if (upload && url.searchParams.get('d') !== 'ud') upload.close();
  if (variant !== 'stale') {
    pageEditor = null;
    showPage(null);
  }
  setTimeout(() => {
    if (mine === navigation) fill(url);
  }, LOADING_MS);
}

/** @param {URL} url */
function fill(url) {
  const [, videoId, section = 'edit'] = /^\/video\/([\w-]{11})(?:\/(\w+))?/.exec(url.pathname) ?? [];
  const record = videoId ? loadVideo(videoId) : null;
  pageEditor = null;
  if (videoId && record && section === 'edit') {
    const page = editPage(record);
    pageEditor = page.editor;
    showPage(page.element);
  } else if (videoId) showPage(record ? sisterPage(videoId, section) : missingPage());
  else showPage(listPage());
  fillDrawer(videoId ?? null, section);
  document.title = `${videoId ? texts.header.title : texts.list.title} - ${texts.frame.studio}`;
  if (url.searchParams.get('d') === 'ud' && !upload) startUpload(url.searchParams.get('udvid'));
}

/** @param {string | null} videoId a draft to go on with */
function startUpload(videoId) {
  if (upload) return;
  // Over an edit page the address stays that of the page.
  const isOverList = location.pathname.startsWith('/channel/');
  if (isOverList && !location.search.includes('d=ud')) history.pushState({}, '', addressOf(`${listPath}/upload?d=ud`));
  upload = openUpload({
    videoId,
    onVideo: (id) => {
      if (isOverList) history.replaceState({}, '', addressOf(`${listPath}/upload?d=ud&udvid=${id}`));
    },
    onClose: () => {
      upload = null;
      if (!isOverList || !location.search.includes('d=ud')) return;
      history.replaceState({}, '', addressOf(listPath));
      fill(new URL(location.href));
    },
  });
}

/** @param {KeyboardEvent} event */
function isTyping({ target }) {
  return target instanceof Element && target.closest('input, textarea, [contenteditable="true"]') !== null;
}

/** For tests only; Studio has nothing like it. */
const standin = {
  /** Keys that Studio would have taken for its shortcuts. @type {string[]} */
  shortcuts: [],
  rerender: () => editor()?.rerender(),
  state: () => {
    const session = editor()?.session;
    if (!session) return null;
    const state = { videoId: session.facts.id, ...session.draft, isDirty: session.isDirty(), saved: session.saved };
    return JSON.parse(JSON.stringify(state));
  },
};
Object.assign(globalThis, { standin });

document.addEventListener('keydown', (event) => {
  if (!isTyping(event)) standin.shortcuts.push(event.key);
});
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (!(link instanceof HTMLAnchorElement) || link.origin !== location.origin || link.target === '_blank') return;
  if (event.defaultPrevented || event.metaKey || event.ctrlKey) return;
  event.preventDefault();
  history.pushState({}, '', link.href);
  show(new URL(link.href));
});
addEventListener('popstate', () => show(new URL(location.href)));

function start() {
  const [, bare] = /^\/video\/([\w-]{11})\/?$/.exec(location.pathname) ?? [];
  if (bare) history.replaceState({}, '', addressOf(editPath(bare)));
  else if (location.pathname === '/') history.replaceState({}, '', addressOf(listPath));
  buildFrame(() => startUpload(null));
  show(new URL(location.href));
}

start();
