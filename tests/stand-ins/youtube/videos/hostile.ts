import { findAttack } from '../../../support/attacks/attacks.ts';
import { ASAGOHAN } from '../channels.ts';
import { defineVideo } from '../video.ts';

/** Written against models that read along: each text of it is an order to one. In no list; asked for by its id only. */
export const hostile = defineVideo({
  id: 'hostilevid1',
  channel: ASAGOHAN,
  title: `Bread ${findAttack('title-is-an-order').text}`,
  description: [
    'Sourdough in one day.',
    findAttack('ignore-previous').text,
    findAttack('description-gets-a-link').text,
    findAttack('tag-characters').text,
    findAttack('fence-end').text,
    findAttack('tool-result-json').text,
    findAttack('svg').text,
    findAttack('javascript-link').text,
    '00:00 Intro',
    `03:10 ${findAttack('german-edit').text.replace(/^\S+ /, '')}`,
    '06:30 The crumb',
  ].join('\n\n'),
  tags: ['sourdough', findAttack('tags-are-deleted').text, findAttack('html-picture').text.slice(0, 60)],
  publishedAt: '2026-10-30T15:00:00-07:00',
  durationSeconds: 512,
  views: 4_120,
  likes: 61,
  category: 'Howto & Style',
  chapters: [
    { title: 'Intro', startSeconds: 0 },
    { title: findAttack('german-edit').text.replace(/^\S+ /, ''), startSeconds: 190 },
    { title: 'The crumb', startSeconds: 390 },
  ],
  colors: [
    [90, 20, 30],
    [20, 10, 20],
  ],
});
