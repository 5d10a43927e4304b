import { defineStudioVideo } from '../video.ts';

/**
 * Text that a careless program damages: people joined by zero-width joiners, accents as separate code points, blank
 * lines, and spaces at the ends of lines. Escapes where an editor could change the bytes unnoticed.
 */
export const draftEmoji = defineStudioVideo({
  id: 'studioemoji',
  title: '👨‍👩‍👧‍👦 Baking day: cre\u0300me bru\u0302le\u0301e brioche 🏳️‍🌈👩🏽‍🍳',
  description: [
    'Four of us, one oven. 👨‍👩‍👧‍👦',
    '',
    'Two spaces end this line:  ',
    '',
    '',
    '   Three spaces start this one, and a tab\tsits inside.',
    'Cafe\u0301 and Caf\u00e9 look alike and are not.',
    'Flags: 🇩🇪🇪🇬 · keycap: 1️⃣ · thumbs: 👍🏿',
    '',
    '#brioche 🥐',
  ].join('\n'),
  tags: ['brioche', 'cre\u0300me bru\u0302le\u0301e', 'family 👨‍👩‍👧‍👦'],
  fileName: 'brioche 🥐.mp4',
  durationSeconds: 512,
  createdAt: '2026-11-08T12:00:00-08:00',
  visibility: 'UNLISTED',
  language: 'en',
  colors: [
    [240, 180, 190],
    [120, 90, 160],
  ],
});
