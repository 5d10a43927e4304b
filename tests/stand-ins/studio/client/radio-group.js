// @ts-check
import { h, scoped } from './h.js';

const button = scoped('tp-yt-paper-radio-button');

/**
 * @param {string} host @param {import('./h.js').Attributes} attributes
 * @param {{ options: { name: string, label: string, id?: string, about?: string }[], chosen: string | null, onChoose: (name: string) => void }} options
 */
export function radioGroup(host, attributes, { options, chosen, onChoose }) {
  const radios = options.map(({ name, label, id }) => {
    const container = button(
      'div',
      { id: 'radioContainer', 'style-target': 'container' },
      button('div', { id: 'offRadio' }),
      button('div', { id: 'onRadio' }),
    );
    const words = h('ytcp-ve', { class: `style-scope ${host}`, role: 'none' }, `\n        ${label}\n      `);
    const attributes = { id, name, role: 'radio', toggles: true, 'aria-disabled': 'false' };
    return scoped(host)(
      'tp-yt-paper-radio-button',
      attributes,
      container,
      button('div', { id: 'radioLabel', 'style-target': 'label' }, words),
    );
  });
  /** @param {string | null} name */
  const choose = (name) => {
    for (const radio of radios) {
      const isChosen = radio.getAttribute('name') === name;
      radio.setAttribute('aria-checked', String(isChosen));
      radio.setAttribute('tabindex', isChosen ? '0' : '-1');
      radio.classList.toggle('iron-selected', isChosen);
      for (const state of ['checked', 'active']) radio.toggleAttribute(state, isChosen);
    }
  };
  for (const radio of radios) {
    radio.addEventListener('click', () => {
      const name = radio.getAttribute('name') ?? '';
      choose(name);
      onChoose(name);
    });
    radio.addEventListener('keydown', (event) => {
      if (event.key === ' ') radio.click();
    });
  }
  choose(chosen);
  const rows = radios.flatMap((radio, index) => {
    const about = options[index]?.about;
    return about ? [radio, scoped(host)('p', { class: 'visibility-description' }, about)] : [radio];
  });
  return scoped(host)('tp-yt-paper-radio-group', { ...attributes, role: 'radiogroup', tabindex: '0' }, ...rows);
}
