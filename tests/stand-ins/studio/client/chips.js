// @ts-check
import { texts } from './boot.js';
import { scoped } from './h.js';
import { iconButton } from './studio-button.js';

/** @param {HTMLElement} button one that is gone after the blur its press would cause, before the click */
function keepFocus(button) {
  button.addEventListener('mousedown', (event) => event.preventDefault());
  return button;
}

const own = scoped('ytcp-chip');

/** @param {string} tag @param {(event: Event) => void} onDelete */
export function chip(tag, onDelete) {
  const deletion = {
    id: 'delete-icon',
    class: 'delete-icon',
    icon: 'icons:cancel',
    label: texts.tags.remove,
    onClick: onDelete,
  };
  return scoped('ytcp-chip-bar')(
    'ytcp-chip',
    { class: 'chip', tabindex: '0', role: 'listitem' },
    own('span', { id: 'chip-text', class: 'chip-text' }, tag),
    keepFocus(iconButton('ytcp-chip', deletion)),
  );
}

/** @param {(event: Event) => void} onClick */
export function clearButton(onClick) {
  const clearing = { id: 'clear-button', icon: 'icons:close', label: texts.tags.clear, onClick };
  return keepFocus(iconButton('ytcp-chip-bar', clearing));
}
