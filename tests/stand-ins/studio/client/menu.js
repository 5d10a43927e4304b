// @ts-check
import { h, scoped } from './h.js';
import { openPopup } from './popup.js';

const own = scoped('ytcp-text-menu');

/**
 * A list to choose from, at the end of the body and over everything, as Studio's are.
 * @param {HTMLElement} anchor @param {Record<string, string>} items id to words @param {string | null} chosen
 * @param {(id: string) => void} onChoose @param {import('./h.js').Attributes} [attributes]
 */
export function openMenu(anchor, items, chosen, onChoose, attributes = {}) {
  const options = Object.entries(items).map(([id, words], index) => {
    const option = item(id, words, index, id === chosen);
    option.addEventListener('click', () => {
      close();
      onChoose(id);
    });
    return option;
  });
  const list = own(
    'tp-yt-paper-listbox',
    { id: 'paper-list', selectable: '.selectable-item', role: 'listbox', tabindex: '0' },
    ...options,
  );
  const content = own('div', { class: 'content' }, own('div', { id: 'header-text', hidden: true }), list);
  const dialog = own(
    'tp-yt-paper-dialog',
    { id: 'dialog', 'style-target': 'dialog', role: 'dialog', tabindex: '-1' },
    content,
  );
  const close = openPopup(h('ytcp-text-menu', { ...attributes, unified: true }, dialog), dialog, anchor);
}

/** @param {string} id @param {string} words @param {number} index @param {boolean} isChosen */
function item(id, words, index, isChosen) {
  const text = own('yt-formatted-string', { class: 'item-text main-text' }, words);
  const right = own('div', { class: 'right-container' }, own('div', { class: 'text-content' }, text));
  const body = own('tp-yt-paper-item-body', {}, own('div', {}, right));
  return own(
    'tp-yt-paper-item',
    {
      id: `text-item-${index}`,
      class: `tp-yt-paper-item selectable-item${isChosen ? ' iron-selected' : ''}`,
      'test-id': id,
      role: 'option',
      'aria-hidden': 'false',
      'style-target': 'host',
      tabindex: isChosen ? '0' : '-1',
      'aria-disabled': 'false',
      'aria-selected': String(isChosen),
    },
    own('ytcp-ve', { role: 'none' }, body),
  );
}
