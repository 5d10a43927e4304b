// @ts-check
import { texts, variant } from './boot.js';
import { errorTip, formContainer, showProblem } from './form-container.js';
import { scoped } from './h.js';
import { watchHand } from './hand.js';
import { LIMITS, textProblem } from './text-rules.js';

/** Within how many milliseconds Studio takes back what it refuses. */
const REFUSING_MS = 30;
const social = scoped('ytcp-social-suggestions-textbox');

/**
 * The box of the title or of the description: an editable div in a good many wrappers.
 * @param {'title' | 'description'} name @param {import('./session.js').Session} session
 */
export function textField(name, session) {
  const isTitle = name === 'title';
  const box = editableBox(name, session.draft[name]);
  const counter = social('div', { class: 'char-counter', role: 'status' });
  const content = social(
    'div',
    { slot: 'body', id: 'container-content' },
    '\n    ',
    social(
      'ytcp-social-suggestion-input',
      { id: 'input', class: 'fill-height', dir: isTitle ? 'auto' : null },
      box,
      '\n',
    ),
    '\n    ',
    social('div', { class: 'container-bottom' }, counter),
  );
  const { container, tip } = formContainer(
    'ytcp-social-suggestions-textbox',
    { id: 'container', class: 'fill-height', counter: true },
    {
      label: isTitle ? texts.title.labelRequired : texts.description.label,
      body: isTitle ? [content, suggestions()] : [content],
    },
  );
  const show = () => {
    const text = session.draft[name];
    const problem = textProblem(name, text);
    counter.textContent = `${text.length}/${LIMITS[name]}`;
    container.toggleAttribute('invalid', problem !== null);
    box.setAttribute('aria-invalid', String(problem !== null));
    showProblem(tip, problem);
  };
  listen(box, name, session, show);
  show();
  const position = isTitle ? 'bottom' : 'top';
  const outerTip = { id: 'suggestion-form-error-tip', 'anchor-selector': '#container' };
  return scoped(isTitle ? 'ytcp-video-title' : 'ytcp-video-description')(
    'ytcp-social-suggestions-textbox',
    {
      id: isTitle && variant === 'renamed' ? 'headline-box' : `${name}-textarea`,
      'in-video-editor': true,
      'is-new-line-forbidden': isTitle,
      'error-tip-position': isTitle ? 'bottom' : null,
      required: isTitle,
      label: texts[name].label,
    },
    container,
    errorTip('ytcp-social-suggestions-textbox', outerTip, position),
  );
}

/** @param {'title' | 'description'} name @param {string} text */
function editableBox(name, text) {
  const box = social('div', {
    id: 'textbox',
    slot: 'input',
    contenteditable: 'true',
    role: 'textbox',
    tabindex: '0',
    'aria-disabled': 'false',
    'aria-required': String(name === 'title'),
    'aria-label': texts[name].hint,
    'aria-invalid': 'false',
    style: 'display: inline-block;',
  });
  box.textContent = text;
  return box;
}

/** @param {HTMLElement} box @param {'title' | 'description'} name @param {import('./session.js').Session} session @param {() => void} show */
function listen(box, name, session, show) {
  const isByHand = watchHand(box);
  let accepted = session.draft[name];
  if (name === 'title') keepOneLine(box);
  box.addEventListener('input', () => {
    if (name === 'title' && /[\r\n]/.test(box.textContent ?? '')) joinLines(box);
    session.change({ [name]: box.textContent ?? '' });
    show();
    if (variant !== 'refuse' || isByHand()) {
      accepted = session.draft[name];
      return;
    }
    setTimeout(() => {
      box.textContent = accepted;
      session.change({ [name]: accepted });
      show();
    }, REFUSING_MS);
  });
}

/** @param {HTMLElement} box */
function keepOneLine(box) {
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.isComposing) event.preventDefault();
  });
  box.addEventListener('beforeinput', (event) => {
    if (event.inputType === 'insertParagraph' || event.inputType === 'insertLineBreak') event.preventDefault();
  });
}

/** A line break at the very end is Chromium's own, left behind by its editing. @param {HTMLElement} box */
function joinLines(box) {
  box.textContent = (box.textContent ?? '').replace(/\n$/, '').replace(/\r?\n|\r/g, ' ');
  getSelection()?.selectAllChildren(box);
  getSelection()?.collapseToEnd();
}

/** Studio's own hashtags, of which there are none. */
function suggestions() {
  const own = scoped('ytcp-metadata-suggestion');
  const heading = own('div', { class: 'suggestion-title' }, own('span', {}, texts.title.suggested));
  const add = own('ytcp-button', {
    id: 'add-button',
    'track-click': true,
    tabindex: '-1',
    type: 'tonal',
    'aria-disabled': 'false',
  });
  const list = own('ytcp-suggestions', { class: 'horizontally-scrollable', 'do-not-wrap-label': true });
  const body = own('div', { class: 'container' }, own('div', { class: 'container-top' }, heading, add), list);
  const container = scoped('ytcp-metadata-suggestions-container');
  const collapse = container(
    'tp-yt-iron-collapse',
    { id: 'collapsible-container', class: 'iron-collapse-opened', role: 'group', 'aria-hidden': 'false' },
    scoped('ytcp-video-title')('ytcp-metadata-suggestion', { hidden: true }, body),
  );
  const attributes = { id: 'suggestions-container', slot: 'bottom', hidden: true };
  const inner = container('div', { class: 'container', tabindex: '-1' }, collapse);
  return scoped('ytcp-video-title')('ytcp-metadata-suggestions-container', attributes, inner);
}
