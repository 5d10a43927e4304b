import { BREAD_LAB } from '../channels.ts';
import { defineVideo } from '../video.ts';

/** What not to do: it shouts, says nothing, and leaves every field empty. Likes are hidden. */
export const weak = defineVideo({
  id: 'weakvideo01',
  channel: BREAD_LAB,
  title: 'OMG!!! BREAD!!! YOU WILL NOT BELIEVE THIS!!!',
  description: '',
  tags: ['bread', 'omg', 'viral'],
  publishedAt: '2026-11-02T11:44:00-08:00',
  durationSeconds: 214,
  views: 312,
  likes: null,
  category: 'People & Blogs',
  colors: [
    [200, 40, 60],
    [40, 20, 60],
  ],
});
