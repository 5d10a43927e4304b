import { defineCheck, improve, NOT_APPLICABLE, pass } from '../check';
import { SOURCES } from '../sources';
import { type ChapterFault, looksLikeChapters, MIN_CHAPTER_SECONDS, MIN_CHAPTERS } from '../text/parse-chapters';
import { isStreaming } from '../video-kind';

// The fault to mend first: a list in the wrong order also has wrong lengths.
const ADVICE_BY_FAULT: Record<ChapterFault, string> = {
  'not-ascending': 'notAscending',
  'first-not-zero': 'firstNotZero',
  'too-few': 'tooFew',
  'beyond-duration': 'beyondDuration',
  'chapter-too-short': 'chapterTooShort',
  'last-chapter-too-short': 'lastChapterTooShort',
};

export const chaptersValid = defineCheck({
  id: 'chapters-valid',
  group: 'validity',
  severity: 'P0',
  evidence: 'official-rule',
  source: SOURCES.chapters,
  thresholds: {},
  run({ video, text }) {
    if (video.description === null || video.isShort || isStreaming(video)) return NOT_APPLICABLE;
    const parsed = text.chapters();
    if (parsed.isValid) return pass(parsed.chapters.length);
    // YouTube made chapters of this description: its own reading is the better one.
    const shown = video.chapterSource === 'description' ? (video.chapters?.length ?? 0) : 0;
    if (shown > 0) return pass(shown);
    if (!looksLikeChapters(parsed)) return NOT_APPLICABLE;
    const fault = Object.keys(ADVICE_BY_FAULT).find((name) => parsed.faults.some((found) => found === name));
    const advice = ADVICE_BY_FAULT[fault as ChapterFault];
    return improve(0, parsed.found.length, advice, MIN_CHAPTERS, MIN_CHAPTER_SECONDS);
  },
});
