import type { WritingFeatureId } from '@/lib/ai/providers';
import type { ProblemCode } from '@/lib/problem/problem';
import type { VideoId } from '@/lib/video/video';
import type { WritingChoices } from '@/lib/writing/choices';

/** One question in a conversation. */
export interface ChatQuestion {
  chatId: string;
  text: string;
  /** The tab whose video or draft it is about; `null` when none shows it. */
  tabId: number | null;
  /** The question that this one replaces, with all that came after it. */
  insteadOf?: string;
}

export interface WritingWish {
  feature: WritingFeatureId;
  videoId: VideoId;
  /** The tab that shows it; `null` when none does. */
  tabId: number | null;
  choices: WritingChoices;
  /** Asks anew although the same was answered before. */
  isForced?: boolean;
}

export interface BatchWish {
  feature: WritingFeatureId;
  /** The creator's own; at most 50. */
  videoIds: VideoId[];
  /** For people. */
  subject: string;
  choices: WritingChoices;
}

export interface BatchForecast {
  /** Of them, how many are answered already and cost nothing. */
  kept: number;
  requests: number;
  inputTokens: number;
  outputTokens: number;
  /** US dollars; 0 in the free tier and on this device; `null` without a known price. */
  costUsd: number | null;
  /** Whether it fits into what is left of the month's budget. */
  fits: boolean;
}

/** What the page with the model on this device tells about a request it runs. */
export type RelayNews = { relayId: string } & (
  { kind: 'text'; text: string } | { kind: 'end' } | { kind: 'failed'; problem: ProblemCode }
);
