// @ts-check
import { h, one, scoped } from './h.js';

/**
 * `ytcp-button` as Studio renders it: the host carries id and state, a plain button inside repeats the state.
 * @param {string} host @param {{ id?: string, class?: string, type?: string, text: string, label?: string, icon?: string,
 *   disabled?: boolean, hidden?: boolean, onClick: () => void }} options
 */
export function studioButton(
  host,
  { id, class: className, type = 'tonal', text, label = text, icon, disabled = false, hidden = false, onClick },
) {
  const shape = 'ytcpButtonShapeImpl';
  const look = `${shape}Host ${shape}--${type} ${shape}--mono ${shape}--size-m ${shape}--enable-backdrop-filter-experiment`;
  const inside = icon
    ? h('div', { 'aria-hidden': 'true', class: 'ytcpButtonShapeImpl__icon' }, icon)
    : h('div', { class: 'ytcpButtonShapeImpl__button-text-content' }, text);
  const button = h('button', { class: look, title: '', 'aria-label': label, tabindex: '0', type: 'button' }, inside);
  const made = scoped(host)(
    'ytcp-button',
    { id, class: className, type, tabindex: '-1', 'button-style': 'default', 'icon-alignment': 'start', hidden },
    h('div', { style: 'display: contents;', class: 'style-scope ytcp-button' }, h('ytcp-button-shape', {}, button)),
  );
  if (label !== text && !icon) made.setAttribute('aria-label', label);
  setDisabled(made, disabled);
  made.addEventListener('click', () => {
    if (!made.hasAttribute('disabled')) onClick();
  });
  return made;
}

/** @param {HTMLElement} button a `ytcp-button` @param {boolean} disabled */
export function setDisabled(button, disabled) {
  const inner = one(button, 'button');
  button.toggleAttribute('disabled', disabled);
  inner.toggleAttribute('disabled', disabled);
  inner.classList.toggle('ytcpButtonShapeImpl--disabled', disabled);
  for (const part of [button, inner]) part.setAttribute('aria-disabled', String(disabled));
}

/** @param {HTMLElement} button @param {string} text @param {string} [label] */
export function setButtonText(button, text, label = text) {
  one(button, '.ytcpButtonShapeImpl__button-text-content').textContent = text;
  one(button, 'button').setAttribute('aria-label', label);
  if (button.hasAttribute('aria-label')) button.setAttribute('aria-label', label);
}

/**
 * `ytcp-icon-button`: no button inside, the host is it.
 * @param {string} host @param {{ id?: string, class?: string, icon: string, label: string, onClick: (event: Event) => void }} options
 */
export function iconButton(host, { id, class: className, icon, label, onClick }) {
  const glyph = h('yt-icon', { class: 'remove-defaults style-scope ytcp-icon-button', icon });
  const made = scoped(host)(
    'ytcp-icon-button',
    {
      id,
      class: className,
      icon,
      unified: true,
      tabindex: '0',
      'aria-disabled': 'false',
      'aria-label': label,
      role: 'button',
    },
    glyph,
  );
  made.addEventListener('click', onClick);
  made.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') onClick(event);
  });
  return made;
}
