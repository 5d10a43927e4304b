import { defineStudioVideo } from '../video.ts';

/** A Short: its link says so, and it has neither end screen nor cards. */
export const draftShort = defineStudioVideo({
  id: 'studioshrt1',
  title: 'Does your loaf crackle? #shorts',
  description: 'A minute of crust, straight out of the oven.\n#shorts #bread',
  tags: ['bread crust', 'crackle'],
  fileName: 'IMG_4471.mov',
  isShort: true,
  durationSeconds: 41,
  createdAt: '2026-10-15T20:10:00-07:00',
  visibility: 'PUBLIC',
  language: 'en',
  category: 'CREATOR_VIDEO_CATEGORY_HOWTO',
  colors: [
    [245, 205, 120],
    [160, 80, 45],
  ],
});
