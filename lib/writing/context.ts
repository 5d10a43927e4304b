import type { KnownVideo } from '@/lib/keywords/evidence';
import type { TagSuggestion } from '@/lib/keywords/suggestion';
import type { RubricSettings, Scorecard } from '@/lib/seo/scorecard';
import type { Video } from '@/lib/video/video';
import type { WritingChoices } from './choices';
import type { WritingResults } from './results';
import type { ToneId } from './tones';
import type { Transcript } from './transcript/transcript';

/** All that writing help knows of a video: collected once for a request, so that everything made of it is pure. */
export interface WritingContext {
  video: Video;
  scorecard: Scorecard;
  /** What the creator chose about the checks, to score what is proposed as the draft is scored. */
  rubric: RubricSettings;
  /** The phrase the creator chose; `null` for none. */
  focus: string | null;
  /** BCP 47: the video's own, else the one its text is in; `null` where nothing tells. */
  language: string | null;
  /** Tags that Limelight suggests, best first. */
  suggestions: readonly TagSuggestion[];
  /** `tagKey`s of what the creator rejected, for this video or any. */
  rejected: ReadonlySet<string>;
  /** `tagKey`s of words and names that are never suggested, unless the draft itself says them. */
  blocked: ReadonlySet<string>;
  /** Of the channel's last videos, newest first, at most 20. Empty where the creator does not want them learned from. */
  ownTitles: readonly string[];
  /** The channel's other videos, newest first; empty while nothing tells them. */
  library: readonly KnownVideo[];
  /** What was pasted for this request, else what is kept for the video; `null` for neither. */
  transcript: Transcript | null;
  channelName: string | null;
  tone: ToneId;
  /** The creator's own words about how they write; may be empty. */
  toneNote: string;
  choices: WritingChoices;
  /** Of the transcript, in one request. */
  maxTranscriptChars: number;
  /** The newest result of each kind that is kept for this video, however old. */
  kept: Partial<WritingResults>;
  /** Random, once for each request: what no page can know beforehand. Never part of what is compared or kept. */
  nonce: string;
}
