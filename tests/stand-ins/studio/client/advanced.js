// @ts-check
import { boot, texts, variant } from './boot.js';
import { checkbox } from './checkbox.js';
import { dropdownTrigger, formSelect } from './dropdown.js';
import { scoped } from './h.js';
import { keywordsField } from './other-fields.js';
import { tagsField } from './tags-field.js';

const advanced = scoped('ytcp-video-metadata-editor-advanced');
const NAME = 'ytcp-video-metadata-editor-advanced';

/** What "Show more" shows. Not in the document before. @param {import('./session.js').Session} session */
export function editorAdvanced(session) {
  return scoped('ytcp-video-metadata-editor')(
    NAME,
    { unified: true },
    tags(session),
    language(session),
    recording(),
    licence(session),
    category(session),
  );
}

/** @param {string} words */
function heading(words) {
  return advanced('div', { class: 'section-label-with-description' }, words);
}

/** @param {import('./session.js').Session} session */
function tags(session) {
  const { label, about, learnMore } = texts.tags;
  const link = advanced(
    'a',
    { target: '_blank', 'aria-label': learnMore, href: 'https://support.google.com/youtube/answer/146402' },
    texts.learnMore,
  );
  const description = advanced('div', { id: 'tags-description', class: 'section-description' }, `${about} `, link);
  const field = variant === 'no-tags-field' ? keywordsField(session) : tagsField(session);
  return advanced('div', { class: 'input-container' }, heading(label), description, field);
}

/** @param {import('./session.js').Session} session */
function language(session) {
  const select = formSelect(
    'ytcp-form-language-input',
    { 'use-new-on-change-behavior': true },
    {
      label: texts.language.label,
      items: boot.languages,
      chosen: session.draft.language,
      placeholder: texts.language.select,
      onChoose: (code) => session.change({ language: code }),
    },
  );
  const input = { id: 'language-input', class: 'col', 'use-new-on-change-behavior': true };
  const certification = formSelect(
    NAME,
    { id: 'uncaptioned-reason', class: 'col' },
    {
      label: texts.language.certification,
      items: { NONE: texts.language.none },
      chosen: 'NONE',
      onChoose: () => undefined,
    },
  );
  return advanced(
    'div',
    { class: 'input-container', id: 'language-subtitles-cc' },
    heading(texts.language.heading),
    advanced('div', { class: 'section-description' }, texts.language.about),
    advanced('div', { class: 'compact-row' }, advanced('ytcp-form-language-input', input, select), certification),
  );
}

function recording() {
  const { date, place } = texts.recording;
  return advanced(
    'div',
    { id: 'recording-date-location', class: 'input-container' },
    heading(texts.recording.heading),
    advanced(
      'div',
      { class: 'compact-row' },
      advanced(
        'div',
        { class: 'col' },
        dropdownTrigger(NAME, { id: 'recorded-date' }, { label: date, value: texts.language.none }),
      ),
      advanced('ytcp-form-location', { id: 'location', class: 'col', 'hide-tooltip': true }, placeField(place)),
    ),
  );
}

/** @param {string} place */
function placeField(place) {
  const trigger = scoped('ytcp-dropdown-trigger');
  const own = scoped('ytcp-form-autocomplete');
  const attributes = {
    type: 'text',
    'aria-autocomplete': 'list',
    'aria-haspopup': 'false',
    'aria-label': place,
    placeholder: texts.language.none,
  };
  const label = trigger('div', { class: 'label-area' }, trigger('div', { class: 'label-text' }, place));
  const left = trigger('div', { class: 'left-container' }, label, own('input', attributes));
  const container = trigger('div', { role: 'button', class: 'has-label hide-icon container' }, left);
  return scoped('ytcp-form-location')(
    'ytcp-form-autocomplete',
    {},
    own('ytcp-dropdown-trigger', { icon: '', 'skip-focus': 'true' }, container),
    own('ytcp-text-menu', { id: 'search-results', unified: true }),
  );
}

/** @param {import('./session.js').Session} session */
function licence(session) {
  const { heading: words, standard, commons, embed } = texts.licence;
  const select = formSelect(
    NAME,
    { id: 'license', class: 'col' },
    {
      label: words,
      items: { standard, commons },
      chosen: session.draft.licence,
      onChoose: (id) => session.change({ licence: id }),
    },
  );
  const box = checkbox(
    'ytcp-form-checkbox',
    {},
    {
      label: embed,
      isChecked: session.draft.allowEmbedding,
      onChange: (allowEmbedding) => session.change({ allowEmbedding }),
    },
  );
  return advanced(
    'div',
    { class: 'input-container' },
    heading(words),
    advanced('div', { class: 'row' }, select),
    advanced('div', { class: 'checkbox-list' }, advanced('ytcp-form-checkbox', { id: 'allow-embed' }, box)),
  );
}

/** @param {import('./session.js').Session} session */
function category(session) {
  const select = formSelect(
    NAME,
    { id: 'category' },
    {
      label: texts.category.label,
      items: { ...texts.categories },
      chosen: session.draft.category,
      onChoose: (id) => session.change({ category: id }),
    },
  );
  return advanced(
    'div',
    { id: 'category-container', class: 'input-container' },
    heading(texts.category.heading),
    select,
  );
}
