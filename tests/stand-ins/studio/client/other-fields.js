// @ts-check
/** Fields as a Studio of tomorrow could have them: a person finds them at once, today's selectors do not. */
import { texts } from './boot.js';
import { h } from './h.js';

/** @param {import('./session.js').Session} session */
export function headlineField(session) {
  const input = h('input', { class: 'headline-input', 'aria-label': texts.title.label });
  if (!(input instanceof HTMLInputElement)) throw new Error('An input is an input.');
  input.value = session.draft.title;
  input.addEventListener('input', () => session.change({ title: input.value }));
  return h('ytcp-video-headline', {}, h('span', { class: 'headline-label' }, texts.title.labelRequired), input);
}

/** @param {import('./session.js').Session} session */
export function keywordsField(session) {
  const area = h('textarea', { class: 'keywords-area', 'aria-label': texts.tags.label, rows: '2' });
  if (!(area instanceof HTMLTextAreaElement)) throw new Error('A textarea is a textarea.');
  area.value = session.draft.tags.join(', ');
  area.addEventListener('input', () => {
    session.change({
      tags: area.value
        .split(',')
        .map((tag) => tag.trim())
        .filter((tag) => tag !== ''),
    });
  });
  return h('ytcp-keywords-editor', { id: 'keywords' }, area);
}
