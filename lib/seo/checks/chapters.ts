import { defineCheck, improve, NOT_APPLICABLE, pass } from '../check';
import { SOURCES } from '../sources';
import { isStreaming } from '../video-kind';

export const chapters = defineCheck({
  id: 'chapters',
  group: 'structure',
  severity: 'P1',
  evidence: 'official-guidance',
  source: SOURCES.chapters,
  thresholds: { minDurationSeconds: 300 },
  run({ video, text }, { minDurationSeconds }) {
    const { description, chapters, chapterSource, durationSeconds } = video;
    if (video.isShort || isStreaming(video) || durationSeconds === null || durationSeconds < minDurationSeconds) {
      return NOT_APPLICABLE;
    }
    const parsed = text.chapters();
    if (description !== null && parsed.isValid) return pass(parsed.chapters.length);
    const shown = chapters?.length ?? 0;
    if (shown > 0) return chapterSource === 'automatic' ? improve(0.5, shown, 'automatic') : pass(shown);
    return description === null ? NOT_APPLICABLE : improve(0, 0, 'missing');
  },
});
