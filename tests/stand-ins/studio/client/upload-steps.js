// @ts-check
import { texts } from './boot.js';
import { h, scoped } from './h.js';
import { studioButton } from './studio-button.js';
import { visibilitySelect } from './visibility-select.js';

/** What the dialog shows before there is a file. @param {(fileName: string) => void} onFile */
export function filePicker(onFile) {
  const own = scoped('ytcp-uploads-file-picker');
  const input = document.createElement('input');
  input.type = 'file';
  input.name = 'Filedata';
  input.multiple = true;
  input.setAttribute('aria-hidden', 'true');
  input.setAttribute('style', 'display: none;');
  input.addEventListener('change', () => {
    const name = input.files?.[0]?.name;
    if (name !== undefined) onFile(name);
  });
  const select = studioButton('ytcp-uploads-file-picker', {
    id: 'select-files-button',
    type: 'filled',
    text: texts.upload.select,
    onClick: () => input.click(),
  });
  const content = own(
    'div',
    { id: 'content' },
    own('p', { class: 'label' }, texts.upload.drag),
    select,
    input,
    own('p', { class: 'disclaimer' }, texts.upload.notice),
  );
  const attributes = { id: 'ytcp-uploads-dialog-file-picker', unified: true };
  return scoped('ytcp-uploads-dialog')('ytcp-uploads-file-picker', attributes, content);
}

export function elementsStep() {
  const { subtitles, add } = texts.upload;
  const rows = [
    { id: 'subtitles-button', words: subtitles },
    { id: 'endscreens-button', words: texts.info.endScreen },
    { id: 'cards-button', words: texts.info.cards },
  ].map(({ id, words }) => {
    const button = studioButton('ytcp-uploads-video-elements', { id, text: add, onClick: () => undefined });
    const title = h('h3', { class: 'ytcpUploadsVideoElementTitleRow' }, words);
    const container = h('div', { class: 'ytcpUploadsVideoElementContainer' }, title, button);
    return h('ytcp-uploads-video-element', { class: 'ytcpUploadsVideoElementHost' }, container);
  });
  return step('ytcp-uploads-video-elements', texts.upload.VIDEO_ELEMENTS, texts.upload.elementsAbout, rows);
}

export function checksStep() {
  const own = scoped('ytcp-uploads-checks');
  const status = own(
    'ytcp-uploads-check-status',
    {},
    h('h3', {}, texts.upload.copyright),
    h('span', {}, texts.upload.noIssues),
  );
  return step('ytcp-uploads-checks', texts.upload.CHECKS, texts.upload.checksAbout, [status]);
}

/** @param {import('./session.js').Session} session */
export function reviewStep(session) {
  const select = visibilitySelect('ytcp-uploads-review', session.draft.visibility, (visibility) =>
    session.change({ visibility }),
  );
  const container = scoped('ytcp-uploads-review')('div', { id: 'visibility-container' }, select);
  return step('ytcp-uploads-review', texts.upload.REVIEW, texts.upload.reviewAbout, [container]);
}

/** @param {string} name @param {string} title @param {string} about @param {HTMLElement[]} content */
function step(name, title, about, content) {
  const own = scoped(name);
  const heading = [own('h1', {}, title), own('div', { class: 'description' }, about)];
  return scoped('ytcp-uploads-dialog')(name, { unified: true }, ...heading, ...content);
}
