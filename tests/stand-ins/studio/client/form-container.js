// @ts-check
import { one, scoped } from './h.js';

const form = scoped('ytcp-form-input-container');

/** @param {string} host @param {import('./h.js').Attributes} [attributes] @param {string} [position] */
export function errorTip(host, attributes = {}, position = 'top') {
  const tip = scoped('ytcp-form-error-tip');
  const message = tip('div', { id: 'message', role: 'alert', 'aria-live': 'polite' });
  return scoped(host)(
    'ytcp-form-error-tip',
    { ...attributes, position, hidden: true },
    message,
    tip('div', { id: 'tail' }),
  );
}

/** @param {HTMLElement} tip @param {string | null} problem */
export function showProblem(tip, problem) {
  tip.toggleAttribute('hidden', problem === null);
  one(tip, '#message').textContent = problem ?? '';
}

/**
 * The frame of a labelled field.
 * @param {string} host @param {import('./h.js').Attributes} attributes
 * @param {{ label?: string, body: HTMLElement[], description?: HTMLElement[] }} parts
 */
export function formContainer(host, attributes, { label, body, description = [] }) {
  const icon = form('yt-icon', {
    id: 'help-icon',
    class: 'help-outline-icon',
    icon: 'yt-sys-icons16:help',
    tabindex: '0',
  });
  const heading = label
    ? form(
        'div',
        { id: 'label' },
        form('span', { id: 'label-text' }, label),
        form('div', { id: 'label-help-tooltip' }, icon),
      )
    : null;
  const outer = form('div', { id: 'outer' }, heading, form('div', { id: 'child-input' }, ...body));
  const tip = errorTip('ytcp-form-input-container', { 'anchor-selector': '#child-input' });
  const made = scoped(host)(
    'ytcp-form-input-container',
    { ...attributes, 'label-icon-style': 'default' },
    outer,
    form('div', { id: 'description' }, ...description),
    tip,
  );
  /** @param {boolean} isFocused */
  const showFocus = (isFocused) => {
    for (const part of [made, made.closest('ytcp-social-suggestions-textbox')])
      part?.toggleAttribute('focused', isFocused);
  };
  made.addEventListener('focusin', () => showFocus(true));
  made.addEventListener('focusout', () => showFocus(false));
  return { container: made, tip };
}
