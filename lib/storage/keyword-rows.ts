import type { SourceId } from '@/lib/keywords/evidence';
import type { ProblemCode } from '@/lib/problem/problem';
import type { VideoId } from '@/lib/video/video';
import type { Owner } from './api-rows';

/** A suggestion that the creator does not want again. */
export interface RejectionRow {
  /** `<video id>|<tag key>`, or `*|<tag key>` for every video. */
  id: string;
  /** As it was suggested. */
  tag: string;
  /** `tagKey` of it. */
  key: string;
  /** `null`: for no video ever. */
  videoId: VideoId | null;
  at: number;
}

/** A phrase that was looked into. What was found are cached answers; this row says what was asked. */
export interface ExplorationRow {
  /** `<language>|<region>|<tag key>` */
  id: string;
  phrase: string;
  /** BCP 47, primary subtag: in which YouTube is asked. */
  language: string;
  /** ISO 3166-1 alpha-2; empty for none. */
  region: string;
  /** Also with every letter of the alphabet and with question words. */
  isDeep: boolean;
  /** Whether one of the day's searches was spent on it. */
  hasSearch: boolean;
  /** What autocomplete is or was asked, in order; empty while it is off. */
  queries: string[];
  /** The job that asks; empty when there was nothing to ask. */
  jobId: string;
  at: number;
  /** Why a completion was not had when that was last tried; `null` while each was. */
  completionProblem: ProblemCode | null;
  /** Why the search came to nothing; `null` when it worked, or was not made. */
  searchProblem: ProblemCode | null;
}

/** A phrase whose place in YouTube's search is looked up every day for one video. */
export interface TrackedPhraseRow {
  /** `<video id>|<tag key>` */
  id: string;
  videoId: VideoId;
  /** For people, as it was when the phrase was chosen. */
  videoTitle: string;
  phrase: string;
  language: string;
  region: string;
  addedAt: number;
  /** Why the last look failed; `null` when it worked, or was never made. */
  problem: ProblemCode | null;
  /** When YouTube last answered about it, well or badly, epoch ms; `null` before the first time. */
  triedAt: number | null;
}

/** Where the video stood on one day. A day without a row is a day without a look: the chart has a gap there. */
export interface RankRow {
  /** `<tracked phrase id>|<day>` */
  id: string;
  trackedId: string;
  videoId: VideoId;
  /** As whom YouTube was asked: it goes with the sign-in that it was asked by. */
  owner: Owner;
  /** YYYY-MM-DD, Pacific time: the day whose quota was spent. */
  day: string;
  at: number;
  /** 1 for the first; `null`: not among those looked at. */
  position: number | null;
  /** How many results were looked at, at most 50. */
  results: number;
}

/** How a source of suggestions did when it was last asked over the network; one row each. */
export interface SourceHealthRow {
  id: SourceId;
  /** `null` when it worked. */
  problem: ProblemCode | null;
  at: number;
}

/**
 * What a source could contribute to a suggestion, or what it lacks: `used` with `count` of what it knows, `empty` when it
 * is asked and knows nothing, `off` by the creator, `failed` with `problem`; the others say what would switch it on.
 */
export type SourceStatus =
  | 'used'
  | 'empty'
  | 'off'
  | 'failed'
  | 'needs-agreement'
  | 'needs-key'
  | 'needs-sign-in'
  | 'needs-scope'
  | 'needs-model';

export interface SourceState {
  id: SourceId;
  status: SourceStatus;
  /** Videos, completions, search terms: what it knows that could be used here. */
  count: number;
  /** Of its oldest part, epoch ms; `null` where it is as old as the draft. */
  asOf: number | null;
  problem: ProblemCode | null;
}
