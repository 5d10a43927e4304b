// @ts-check
/** The pages around the editor: the list of videos, and those that only share its address. */
import { addressOf, editPath, texts } from './boot.js';
import { h, scoped } from './h.js';
import { listVideos } from './store.js';

const row = scoped('ytcp-video-row');
const list = scoped('ytcp-video-section-content');

/** `/channel/<id>/videos` */
export function listPage() {
  // The same element as a tag's chip: whoever looks for tags by its name alone finds these.
  const filters = [texts.list.all, texts.list.drafts, texts.list.shorts].map((words) =>
    h(
      'ytcp-chip',
      { class: 'chip style-scope ytcp-chip-bar', role: 'button', tabindex: '0' },
      h('span', { id: 'chip-text' }, words),
    ),
  );
  const heads = [texts.list.video, texts.list.visibility, texts.list.date].map((words) =>
    list('div', { class: 'column' }, words),
  );
  return scoped('ytcp-entity-page')(
    'ytcp-content-section',
    {},
    h('h1', { class: 'page-title' }, texts.list.title),
    h('ytcp-filter', {}, h('ytcp-chip-bar', {}, h('div', { class: 'chip-and-bar' }, ...filters))),
    h(
      'ytcp-video-section',
      {},
      h(
        'ytcp-video-section-content',
        { id: 'video-list' },
        list('div', { class: 'table-header' }, ...heads),
        ...listVideos().map(videoRow),
      ),
    ),
  );
}

/** @param {import('./boot.js').VideoRecord} record */
function videoRow({ facts, fields }) {
  const href = addressOf(editPath(facts.id)).href;
  const picture = fields.thumbnail ?? `https://i9.ytimg.com/vi/${facts.id}/mq2.jpg`;
  const still = row(
    'a',
    { id: 'thumbnail-anchor', href, 'aria-label': facts.fileName },
    row('img', { src: picture, alt: '' }),
  );
  const title = row('a', { id: 'video-title', class: 'remove-default-style', href, dir: 'auto' }, fields.title);
  const description = row(
    'div',
    { class: 'description', dir: 'auto' },
    fields.description || texts.list.addDescription,
  );
  const cell = row(
    'div',
    { class: 'tablecell-video' },
    still,
    row('div', {}, row('h3', { class: 'video-title-wrapper' }, title), description),
  );
  return list(
    'ytcp-video-row',
    { role: 'row' },
    cell,
    row('div', { class: 'tablecell-visibility' }, texts.visibility[fields.visibility]),
    row('div', { class: 'tablecell-date' }, facts.date),
  );
}

/** `/video/<id>/analytics` and the like: no editor here. @param {string} videoId @param {string} section */
export function sisterPage(videoId, section) {
  const names = { analytics: texts.frame.analytics, comments: texts.frame.comments };
  const title = names[/** @type {keyof typeof names} */ (section)] ?? section;
  return note(
    title,
    texts.sister.nothing,
    h('a', { id: 'back-to-details', href: addressOf(editPath(videoId)).href }, texts.sister.back),
  );
}

export function missingPage() {
  return note(texts.header.title, texts.sister.missing, null);
}

/** @param {string} title @param {string} words @param {HTMLElement | null} link */
function note(title, words, link) {
  return h('ytcp-entity-note', {}, h('h1', { class: 'page-title' }, title), h('p', {}, words), link);
}
