// @ts-check
import { texts } from './boot.js';
import { scoped } from './h.js';
import { radioGroup } from './radio-group.js';

const basics = scoped('ytcp-video-metadata-editor-basics');
const kids = scoped('ytkc-made-for-kids-select');

/** @param {import('./session.js').Session} session */
export function audience(session) {
  const age = ageRestriction(session);
  const heading = basics('h3', { id: 'age-restriction-label', class: 'section-label' }, texts.audience.age);
  const attributes = {
    class: 'expand-button remove-default-style',
    type: 'button',
    'aria-controls': 'age-restriction',
  };
  const expand = basics('button', attributes, heading);
  expand.addEventListener('click', () => age.toggleAttribute('hidden'));
  return basics(
    'div',
    { class: 'input-container', id: 'audience' },
    basics('div', { class: 'section-label' }, texts.audience.label),
    madeForKids(session),
    expand,
    age,
  );
}

/** @param {import('./session.js').Session} session */
function madeForKids(session) {
  const { madeForKids: answer } = session.draft;
  const group = radioGroup(
    'ytkc-made-for-kids-select',
    { class: 'made-for-kids-group' },
    {
      options: [
        { name: 'VIDEO_MADE_FOR_KIDS_MFK', label: texts.audience.yes },
        { name: 'VIDEO_MADE_FOR_KIDS_NOT_MFK', label: texts.audience.no },
      ],
      chosen: answer === null ? null : `VIDEO_MADE_FOR_KIDS_${answer ? 'MFK' : 'NOT_MFK'}`,
      onChoose: (name) => session.change({ madeForKids: name === 'VIDEO_MADE_FOR_KIDS_MFK' }),
    },
  );
  return basics(
    'ytkc-made-for-kids-select',
    {},
    kids('div', { class: 'radio-button-title' }, `\n  ${texts.audience.question}\n  `),
    kids('div', { class: 'description' }, texts.audience.about),
    kids('div', { class: 'made-for-kids-rating-container' }, group),
  );
}

/** @param {import('./session.js').Session} session */
function ageRestriction(session) {
  const own = scoped('ytcp-age-restriction-select');
  const group = radioGroup(
    'ytcp-age-restriction-select',
    { id: 'age-restriction-group' },
    {
      options: [
        { name: 'VIDEO_AGE_RESTRICTION_SELF', label: texts.audience.ageYes },
        { name: 'VIDEO_AGE_RESTRICTION_NONE', label: texts.audience.ageNo },
      ],
      chosen: session.draft.isAgeRestricted ? 'VIDEO_AGE_RESTRICTION_SELF' : 'VIDEO_AGE_RESTRICTION_NONE',
      onChoose: (name) => session.change({ isAgeRestricted: name === 'VIDEO_AGE_RESTRICTION_SELF' }),
    },
  );
  const container = own('div', { class: 'age-restriction-rating-container' }, group);
  return basics(
    'ytcp-age-restriction-select',
    { id: 'age-restriction', hidden: true },
    own('div', { class: 'age-restriction' }, container),
  );
}
