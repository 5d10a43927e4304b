import { BREAD_LAB } from '../channels.ts';
import { defineVideo } from '../video.ts';

/** A Short: vertical, under a minute, no chapters and no end screen to ask for. */
export const crustShort = defineVideo({
  id: 'shortcrust1',
  channel: BREAD_LAB,
  title: 'The crackle test for a perfect crust #shorts',
  description: 'Listen to the loaf: if it crackles for a minute out of the oven, the crust is right. #shorts #bread',
  tags: ['bread crust', 'crackle test', 'bread shorts'],
  publishedAt: '2026-10-30T06:15:00-07:00',
  durationSeconds: 38,
  views: 1_204_882,
  likes: 66_031,
  category: 'Howto & Style',
  captions: [{ language: 'en', name: 'English (auto-generated)', automatic: true }],
  isShort: true,
  colors: [
    [240, 200, 120],
    [150, 70, 40],
  ],
});
