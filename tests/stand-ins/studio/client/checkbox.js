// @ts-check
import { one, scoped } from './h.js';

const own = scoped('ytcp-checkbox-lit');

/**
 * @param {string} host @param {import('./h.js').Attributes} attributes
 * @param {{ label: string, isChecked: boolean, onChange: (isChecked: boolean) => void }} options
 */
export function checkbox(host, attributes, { label, isChecked, onChange }) {
  const box = own(
    'div',
    {
      id: 'checkbox',
      role: 'checkbox',
      tabindex: '0',
      'aria-disabled': 'false',
      'aria-label': label,
    },
    own('div', { id: 'checkmark', class: 'standard' }),
  );
  const container = own('div', { id: 'checkbox-container' }, box);
  const aligner = own('div', { id: 'checkbox-line-height-aligner' }, container);
  const made = scoped(host)(
    'ytcp-checkbox-lit',
    { ...attributes, 'aria-label': '' },
    own(
      'div',
      { id: 'root-container' },
      own('div', { id: 'checkbox-line-height-aligner-container' }, aligner),
      own('div', { class: 'label' }, label),
    ),
  );
  /** @param {boolean} next */
  const show = (next) => {
    made.toggleAttribute('checked', next);
    one(made, '#checkbox').setAttribute('aria-checked', String(next));
  };
  const toggle = () => {
    show(!made.hasAttribute('checked'));
    onChange(made.hasAttribute('checked'));
  };
  made.addEventListener('click', toggle);
  box.addEventListener('keydown', (event) => {
    if (event.key === ' ') toggle();
  });
  show(isChecked);
  return made;
}
