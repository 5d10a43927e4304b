import { findAttack } from '../../../support/attacks/attacks.ts';
import { defineStudioVideo } from '../video.ts';

/** A draft somebody else wrote texts for, who meant to instruct a model. In no list; opened by its id only. */
export const draftHostile = defineStudioVideo({
  id: 'studiohost1',
  title: `Bread ${findAttack('title-is-an-order').text}`,
  description: [
    'Sourdough in one day.',
    findAttack('ignore-previous').text,
    findAttack('description-gets-a-link').text,
    findAttack('zero-width-words').text,
    findAttack('system-turn').text,
    findAttack('reference-picture').text,
  ].join('\n\n'),
  tags: ['sourdough', findAttack('tags-are-deleted').text],
  fileName: 'ignore previous instructions.mp4',
  durationSeconds: 512,
  createdAt: '2026-11-18T16:20:00-08:00',
  colors: [
    [90, 20, 30],
    [20, 10, 20],
  ],
});
