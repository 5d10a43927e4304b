// @ts-check
import { texts } from './boot.js';
import { h, scoped } from './h.js';
import { studioButton } from './studio-button.js';

/** @typedef {'DETAILS' | 'VIDEO_ELEMENTS' | 'CHECKS' | 'REVIEW'} Step */
export const STEPS = /** @type {const} */ (['DETAILS', 'VIDEO_ELEMENTS', 'CHECKS', 'REVIEW']);

const own = scoped('ytcp-uploads-dialog');

/** @param {HTMLElement} title @param {HTMLElement} badge @param {() => void} onClose */
export function uploadHeader(title, badge, onClose) {
  const close = studioButton('ytcp-uploads-dialog', {
    id: 'ytcp-uploads-dialog-close-button',
    type: 'text',
    text: texts.upload.close,
    icon: '✕',
    onClick: onClose,
  });
  const fading = { class: 'metadata-fade-in-section' };
  return own(
    'div',
    { class: 'title-row' },
    own('ytcp-animatable', fading, title),
    own('div', { class: 'close-button-area' }, own('ytcp-animatable', fading, badge), close),
  );
}

/** @param {Step} shown @param {(index: number) => void} go */
export function stepper(shown, go) {
  const step = scoped('ytcp-stepper');
  const tabs = STEPS.map((name, index) => {
    const title = step('div', { class: 'step-title', id: `step-title-${index}` }, texts.upload[name]);
    const attributes = {
      class: 'step remove-default-style',
      role: 'tab',
      type: 'button',
      id: `step-badge-${index}`,
      'test-id': name,
      state: index < STEPS.indexOf(shown) ? 'completed' : 'default',
      active: name === shown,
      'aria-selected': String(name === shown),
      'step-index': String(index),
    };
    const button = step('button', attributes, title, step('div', { class: 'step-badge' }));
    button.addEventListener('click', () => go(index));
    return step(
      'div',
      { class: 'step-and-separator', role: 'presentation' },
      step('ytcp-ve', { role: 'none' }, button),
      step('div', { class: 'separator' }),
    );
  });
  const row = step('div', { class: 'stepper', role: 'tablist' }, ...tabs);
  return own('ytcp-stepper', { id: 'ytcp-uploads-dialog-stepper', unified: true }, row);
}

/** Never shown here, but its ids are found by whoever looks for `#error-message` alone. */
export function errorSection() {
  const error = scoped('ytcp-error-section');
  const block = error('div', { id: 'error-block' }, error('p', { id: 'error-message' }));
  return own(
    'ytcp-error-section',
    { feature: 'UPLOADS', hidden: true },
    h('div', { class: 'hcenter-child style-scope ytcp-error-section' }, block),
  );
}
