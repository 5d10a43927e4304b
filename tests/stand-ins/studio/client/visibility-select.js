// @ts-check
import { texts } from './boot.js';
import { scoped } from './h.js';
import { radioGroup } from './radio-group.js';

const own = scoped('ytcp-video-visibility-select');
/** @type {readonly import('./boot.js').Visibility[]} */
const CHOICES = ['PRIVATE', 'UNLISTED', 'PUBLIC'];

/**
 * Private, unlisted or public: the same element in the popup of the edit page and in the last step of an upload.
 * @param {string} host @param {import('./boot.js').Visibility} chosen @param {(visibility: import('./boot.js').Visibility) => void} onChoose
 */
export function visibilitySelect(host, chosen, onChoose) {
  const radios = radioGroup(
    'ytcp-video-visibility-select',
    { id: 'privacy-radios', autofocus: true },
    {
      options: CHOICES.map((name) => ({
        name,
        label: texts.visibility[name],
        about: texts.visibility[`${name}_ABOUT`],
        ...(name === 'PRIVATE' ? { id: 'private-radio-button' } : {}),
      })),
      chosen,
      onChoose: (name) => onChoose(CHOICES.find((choice) => choice === name) ?? 'PRIVATE'),
    },
  );
  const title = own('p', { id: 'visibility-title' }, `\n          ${texts.visibility.save}\n        `);
  const header = own(
    'div',
    { class: 'early-access-header' },
    own('div', { class: 'early-access-header-title' }, title),
  );
  const container = own('div', { id: 'first-container' }, header, radios);
  return scoped(host)('ytcp-video-visibility-select', { 'first-container-style': 'selected' }, container);
}
