import { defineCheck, improve, NOT_APPLICABLE, pass } from '../check';
import { SOURCES } from '../sources';
import { isFilled } from '../video-kind';

export const titleEmoji = defineCheck({
  id: 'title-emoji',
  group: 'title',
  severity: 'P3',
  evidence: 'official-guidance',
  source: SOURCES.titles,
  thresholds: { maxEmoji: 2 },
  run({ video, text }, { maxEmoji }) {
    if (!isFilled(video.title)) return NOT_APPLICABLE;
    const count = text.titleEmoji();
    return count <= maxEmoji ? pass(count) : improve(0, count, 'tooMany', maxEmoji, count);
  },
});
