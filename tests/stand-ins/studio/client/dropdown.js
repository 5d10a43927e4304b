// @ts-check
import { h, one, scoped } from './h.js';
import { openMenu } from './menu.js';

const trigger = scoped('ytcp-dropdown-trigger');
const text = scoped('ytcp-text-dropdown-trigger');

/**
 * What a closed list shows: label, value, arrow.
 * @param {string} host @param {import('./h.js').Attributes} attributes
 * @param {{ label?: string, ariaLabel?: string, value: string, isPlaceholder?: boolean, onClick?: (anchor: HTMLElement) => void }} options
 */
export function dropdownTrigger(host, attributes, { label, ariaLabel, value, isPlaceholder = false, onClick }) {
  const labelClass = label ? 'has-label ' : '';
  const labelArea = label
    ? trigger('div', { class: 'label-area' }, trigger('div', { class: 'label-text' }, label))
    : null;
  const words = text('span', { class: 'dropdown-trigger-text' }, padded(value));
  const inner = trigger(
    'div',
    { role: 'button', class: `${labelClass}container style-scope ytcp-dropdown-trigger` },
    trigger('div', { class: 'left-container' }, labelArea, words),
    trigger('div', { class: 'right-container' }, trigger('yt-icon', { id: 'right-icon', class: 'right-icon' })),
  );
  const className = `${isPlaceholder ? 'use-placeholder ' : ''}${labelClass}style-scope ytcp-text-dropdown-trigger`;
  const button = text(
    'ytcp-dropdown-trigger',
    { role: 'button', class: className, 'aria-label': ariaLabel, tabindex: '0' },
    inner,
  );
  const made = scoped(host)('ytcp-text-dropdown-trigger', attributes, button);
  if (onClick) {
    made.addEventListener('click', () => onClick(made));
    button.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') onClick(made);
    });
  }
  return made;
}

/** @param {HTMLElement} made from dropdownTrigger @param {string} value @param {boolean} [isPlaceholder] */
export function setDropdownText(made, value, isPlaceholder = false) {
  one(made, '.dropdown-trigger-text').textContent = padded(value);
  one(made, 'ytcp-dropdown-trigger').classList.toggle('use-placeholder', isPlaceholder);
}

/** Studio's templates leave this space around the words. @param {string} value */
function padded(value) {
  return `\n    ${value}\n  `;
}

/**
 * `ytcp-form-select`: a trigger whose list opens at the end of the body.
 * @param {string} host @param {import('./h.js').Attributes} attributes
 * @param {{ label: string, items: Record<string, string>, chosen: string | null, placeholder?: string, onChoose: (id: string) => void }} options
 */
export function formSelect(host, attributes, { label, items, chosen, placeholder = '', onChoose }) {
  let current = chosen;
  const value = current === null ? placeholder : (items[current] ?? current);
  const opened = dropdownTrigger(
    'ytcp-select',
    { id: 'trigger', 'aria-required': 'false' },
    {
      label,
      value,
      isPlaceholder: current === null,
      onClick: (anchor) =>
        openMenu(anchor, items, current, (id) => {
          current = id;
          setDropdownText(opened, items[id] ?? id);
          onChoose(id);
        }),
    },
  );
  return scoped(host)(
    'ytcp-form-select',
    attributes,
    h('ytcp-select', { class: 'style-scope ytcp-form-select' }, opened),
  );
}
