import { defineStudioVideo } from '../video.ts';

/** Fresh from the camera: a title that says nothing, and nothing else. */
export const draftWeak = defineStudioVideo({
  id: 'studioweak1',
  title: 'my bread video!!',
  fileName: 'sourdough-scoring-close-up-final2.mp4',
  durationSeconds: 421,
  createdAt: '2026-11-19T16:20:00-08:00',
  colors: [
    [190, 120, 80],
    [70, 50, 60],
  ],
});
