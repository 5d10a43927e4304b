import { BREAD_LAB } from '../channels.ts';
import { defineVideo } from '../video.ts';

/** No tags at all: its page's `<meta name=keywords>` carries YouTube's generic words, which are nobody's tags. */
export const noTags = defineVideo({
  id: 'notagsvid01',
  channel: BREAD_LAB,
  title: 'How to read the crumb of your bread',
  description:
    'Dense, gummy, or wild and open: what the crumb of your bread tells about proofing, and what to change next time.\n\nMore lessons: https://www.youtube.com/@breadlab',
  publishedAt: '2026-09-24T08:00:00-07:00',
  durationSeconds: 633,
  views: 96_120,
  likes: 5_204,
  category: 'Howto & Style',
  captions: [
    { language: 'en', name: 'English' },
    { language: 'en', name: 'English (auto-generated)', automatic: true },
  ],
  endScreenElements: 2,
  colors: [
    [180, 190, 170],
    [90, 110, 80],
  ],
});
