import { scoreVideo } from '@/lib/seo/score-video';
import type { Video } from '@/lib/video/video';
import { suggestTags } from '@/lib/keywords/suggest-tags';
import { NO_EVIDENCE } from '@/lib/keywords/evidence';
import type { WritingContext } from '@/lib/writing/context';
import { makeVideo } from './make-video';

/** What writing help knows of the builders' video, with the parts a test is about put in. Suggestions are real ones. */
export function makeWritingContext({
  video: parts = {},
  ...context
}: Partial<Omit<WritingContext, 'video'>> & { video?: Partial<Video> } = {}): WritingContext {
  const video = makeVideo(parts);
  const { title, description, tags, language, channelName } = video;
  const source = { title, description, tags, language, channelName, focus: null, chapters: null };
  return {
    video,
    scorecard: scoreVideo(video),
    rubric: { disabledChecks: [], thresholds: {} },
    focus: null,
    language: video.language,
    suggestions: suggestTags(source, NO_EVIDENCE),
    rejected: new Set(),
    blocked: new Set(),
    ownTitles: [],
    library: [],
    transcript: null,
    channelName: video.channelName,
    tone: 'plain',
    toneNote: '',
    choices: {},
    maxTranscriptChars: 2_000,
    kept: {},
    nonce: 'abc123',
    ...context,
  };
}
