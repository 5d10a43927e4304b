import { BREAD_LAB } from '../channels.ts';
import { defineVideo } from '../video.ts';

const CHAPTERS = [
  { startSeconds: 0, title: 'What you need' },
  { startSeconds: 48, title: 'Feeding the starter' },
  { startSeconds: 131, title: 'The float test' },
  { startSeconds: 190, title: 'Mixing the dough' },
  { startSeconds: 284, title: 'Autolyse and salt' },
  { startSeconds: 355, title: 'Four folds' },
  { startSeconds: 462, title: 'Shaping the loaf' },
  { startSeconds: 574, title: 'Cold proof overnight' },
  { startSeconds: 633, title: 'Scoring and baking' },
  { startSeconds: 741, title: 'Reading the crumb' },
];

/** The careful one: chapters, both kinds of captions, an end screen, tags, links. Its title has one habit to lose. */
export const sourdough = defineVideo({
  id: 'sourdough01',
  channel: BREAD_LAB,
  title: 'Sourdough for beginners: your first loaf, step by step | Bread Lab',
  description: [
    'Sourdough for beginners: bake your first loaf with flour, water, salt and a starter you can keep for years.',
    'I show every fold in real time and what the dough should feel like at each step, so you can bake along.',
    '',
    'Recipe (one loaf): 450 g bread flour, 325 g water, 90 g ripe starter, 9 g salt.',
    'Printable recipe: https://bread-lab.example/first-loaf',
    '',
    'Chapters',
    ...CHAPTERS.map(({ startSeconds, title }) => `${clock(startSeconds)} ${title}`),
    '',
    'Next: how to read the crumb of your bread – https://www.youtube.com/watch?v=notagsvid01',
    'All sourdough lessons in one playlist: https://www.youtube.com/playlist?list=PLbreadlab000000001',
    '',
    'New loaf every Thursday. Subscribe to bake along: https://www.youtube.com/@breadlab',
    '',
    '#sourdough #baking #bread',
  ].join('\n'),
  tags: [
    'sourdough for beginners',
    'sourdough bread',
    'sourdough starter',
    'first sourdough loaf',
    'how to make sourdough',
    'easy sourdough recipe',
    'bread baking',
    'artisan bread',
    'stretch and fold',
    'cold proof',
    'dutch oven bread',
    'open crumb',
    'bread lab',
    'homemade bread',
  ],
  publishedAt: '2026-09-17T08:00:12-07:00',
  durationSeconds: 812,
  views: 412_357,
  likes: 18_240,
  category: 'Howto & Style',
  captions: [
    { language: 'en', name: 'English' },
    { language: 'de', name: 'German' },
    { language: 'en', name: 'English (auto-generated)', automatic: true },
  ],
  chapters: CHAPTERS,
  endScreenElements: 3,
  colors: [
    [214, 158, 84],
    [94, 52, 30],
  ],
});

function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
