// @ts-check
import { texts, variant } from './boot.js';
import { chip, clearButton } from './chips.js';
import { formContainer, showProblem } from './form-container.js';
import { scoped } from './h.js';
import { watchHand } from './hand.js';
import { addTags, countTags, TAGS_LIMIT, tagsProblem } from './tag-rules.js';

const REFUSING_MS = 30;
const advanced = scoped('ytcp-video-metadata-editor-advanced');
const bar = scoped('ytcp-chip-bar');

/**
 * The tags: chips in front of a plain input.
 * @param {import('./session.js').Session} session
 */
export function tagsField(session) {
  const { input, repeat, chips, chipBar } = chipBarOf();
  const count = advanced('div', {
    class: 'ytcp-form-input-container-slot-description',
    slot: 'description',
    id: 'tags-count',
  });
  const { container, tip } = formContainer(
    'ytcp-video-metadata-editor-advanced',
    { id: 'tags-container', 'aria-describedby': 'tags-description', 'hide-label': true },
    { body: [chipBar], description: [instruction(), count] },
  );
  const isByHand = watchHand(input);
  let accepted = session.draft.tags;

  /** Like Polymer's: no chip outlives a change. @param {string | null} [complaint] */
  const render = (complaint = null) => {
    const { tags } = session.draft;
    for (const old of container.querySelectorAll('ytcp-chip, #clear-button')) old.remove();
    repeat.before(...tags.map((tag) => chip(tag, (event) => drop(tag, event.isTrusted))));
    if (tags.length > 0) chips.append(clearButton((event) => commit([], event.isTrusted)));
    const used = countTags(tags);
    count.textContent = `\n      ${used}/${TAGS_LIMIT}\n    `;
    const problem = complaint ?? tagsProblem(tags);
    container.toggleAttribute('invalid', problem !== null);
    showProblem(tip, problem);
  };
  /** @param {string[]} tags @param {boolean} byHand @param {string | null} [complaint] */
  const commit = (tags, byHand, complaint = null) => {
    session.change({ tags });
    render(complaint);
    if (byHand || variant !== 'refuse') {
      accepted = tags;
      return;
    }
    setTimeout(() => {
      session.change({ tags: accepted });
      input.value = '';
      render();
    }, REFUSING_MS);
  };
  /** @param {string} tag @param {boolean} byHand */
  const drop = (tag, byHand) => {
    const others = session.draft.tags.filter((other) => other !== tag);
    commit(others, byHand);
  };
  /** @param {string[]} pieces @param {string} rest what stays in the input @param {boolean} byHand */
  const add = (pieces, rest, byHand) => {
    const { tags, refused } = addTags(session.draft.tags, pieces);
    input.value = [...refused, rest].filter((text) => text !== '').join(', ');
    commit(tags, byHand, refused.length > 0 ? texts.tags.tooLong : null);
  };
  listen(input, add, isByHand);
  render();
  return container;
}

/** @param {HTMLInputElement} input @param {(pieces: string[], rest: string, byHand: boolean) => void} add @param {() => boolean} isByHand */
function listen(input, add, isByHand) {
  const takesCommas = variant !== 'enter-only';
  const takesBlur = takesCommas && variant !== 'strict-enter';
  let wasTyped = false;
  input.addEventListener('input', () => {
    wasTyped = isByHand();
    if (!takesCommas || !input.value.includes(',')) return;
    const pieces = input.value.split(',');
    add(pieces.slice(0, -1), (pieces.at(-1) ?? '').trimStart(), wasTyped);
  });
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    if (variant === 'strict-enter' && !event.isTrusted) return;
    if (input.value.trim() !== '') add(takesCommas ? input.value.split(',') : [input.value], '', event.isTrusted);
  });
  input.addEventListener('paste', (event) => {
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    if (!takesCommas || !/[,\n]/.test(pasted)) return;
    event.preventDefault();
    add((input.value + pasted).split(/[,\n]/), '', event.isTrusted);
  });
  input.addEventListener('blur', () => {
    if (takesBlur && input.value.trim() !== '') add(input.value.split(','), '', wasTyped);
  });
}

function chipBarOf() {
  const input = document.createElement('input');
  input.id = 'text-input';
  input.className = 'text-input style-scope ytcp-chip-bar';
  input.autocomplete = 'off';
  input.setAttribute('aria-label', texts.tags.label);
  input.placeholder = texts.tags.add;
  const repeat = bar('dom-repeat', { as: 'chip', 'notify-dom-change': true });
  const chipAndBar = bar('div', { class: 'chip-and-bar' }, '\n    ', repeat, '\n  ', input, '\n');
  const chips = scoped('ytcp-free-text-chip-bar')('ytcp-chip-bar', { id: 'chip-bar', class: 'chip-bar' }, chipAndBar);
  const chipBar = advanced('ytcp-free-text-chip-bar', { slot: 'body', 'collapse-whitespace': true }, chips);
  return { input, repeat, chips, chipBar };
}

function instruction() {
  const className = 'ytcp-form-input-container-slot-description';
  const attributes = { class: className, slot: 'description', id: 'tags-instruction' };
  return advanced('div', attributes, `\n      ${texts.tags.instruction}\n    `);
}
