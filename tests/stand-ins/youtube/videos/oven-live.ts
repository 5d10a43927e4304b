import { BREAD_LAB } from '../channels.ts';
import { defineVideo } from '../video.ts';

/** A stream that runs now: no length, no captions yet. */
export const ovenLive = defineVideo({
  id: 'liveovencam',
  channel: BREAD_LAB,
  title: 'Oven cam live: forty loaves before sunrise',
  description: [
    'Live from the bakery: we bake forty loaves before the shop opens and answer your questions in the chat.',
    'Ask about flour, proofing and ovens. The recipe of the day is pinned.',
  ].join('\n'),
  tags: ['bakery live', 'oven cam', 'live baking', 'bread stream'],
  publishedAt: '2026-11-21T02:55:00-08:00',
  durationSeconds: 0,
  views: 3_811,
  likes: 402,
  category: 'People & Blogs',
  live: { startedAt: '2026-11-21T03:00:04+00:00' },
  colors: [
    [255, 120, 60],
    [60, 12, 8],
  ],
});
