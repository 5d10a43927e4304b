import type { AiEnd, AiUsage } from '@/lib/ai/ai-port';
import type { AiFeature, AiProvider, WritingFeatureId } from '@/lib/ai/providers';
import type { AiShare } from '@/lib/ai/shares';
import type { DraftEdit } from '@/lib/draft/edit';
import type { ProblemCode } from '@/lib/problem/problem';
import type { Origin } from '@/lib/video/metric';

/** One conversation, about a video or about a channel. */
export interface ChatRow {
  id: string;
  scope: 'video' | 'channel';
  /** The video's or channel's id. */
  scopeId: string;
  /** What it was about when it began, for people: the video's or channel's title. */
  subject: string;
  /** The first question, cut, until the creator renames it. */
  title: string;
  isRenamed: boolean;
  createdAt: number;
  updatedAt: number;
  /** When the creator saw what would be sent in this conversation, epoch ms; `null` before: then nothing is sent. */
  previewedAt: number | null;
}

/**
 * One message. A question that was edited, and an answer that was asked for anew, replace what stood there and what came
 * after it.
 */
export interface ChatMessageRow {
  id: string;
  chatId: string;
  /** Counts up within the chat. */
  index: number;
  at: number;
  role: 'user' | 'model';
  /** Markdown of the model's, plain text of the creator's. Grows while `state` is `running`. */
  text: string;
  /**
   * `stopped` by the creator; `interrupted` when the background died over it: what came is kept, and both can be gone on
   * with. A question is always `done`.
   */
  state: 'done' | 'running' | 'stopped' | 'interrupted' | 'failed';
  /** Of a failed one; `null` for a failure nobody expected. */
  problem: ProblemCode | null;
  /** Who answered; `null` before it is known, and of questions. */
  provider: AiProvider | null;
  model: string | null;
  end: AiEnd | null;
  usage: AiUsage | null;
  /** US dollars; 0 in the free tier and on this device; `null` without a known price. */
  costUsd: number | null;
  /** Tools that were run for it, in order. */
  steps: ChatStep[];
  proposals: ChatProposal[];
  /** Numbers, videos and names in `text`; empty until it is over. */
  claims: ChatClaim[];
  /** What the model said between tool calls, as it has to be sent back to it; for the turns to come. */
  exchange: unknown[];
}

/** One tool that was run. */
export interface ChatStep {
  /** The model's own id of the call. */
  id: string;
  tool: string;
  /** As parsed; for people and for the export. */
  args: unknown;
  at: number;
  durationMs: number | null;
  /** Why it came to nothing; `null` while it runs and when it worked. */
  problem: ProblemCode | null;
  /** What the creator would have to agree to first; only with `share-not-agreed`. */
  needs?: readonly AiShare[];
  receipts: ChatReceipt[];
}

/** One fact a tool found: what an answer may say. */
export interface ChatReceipt {
  /** Unique in its message. */
  id: string;
  kind: 'number' | 'video' | 'check' | 'time' | 'tag';
  /** What it is, for people: "SEO score", "Views of the video". */
  label: string;
  /** A number; a video's title; a check's id; seconds into the video; a tag. */
  value: number | string;
  /** Where it can be looked at: a video's or a check's id; `null` for nowhere. */
  about: string | null;
  origin: Origin;
  /** Epoch ms; `null` where age means nothing. */
  asOf: number | null;
}

/** A stretch of an answer that says a fact. Offsets are UTF-16 units of `text`. */
export interface ChatClaim {
  start: number;
  end: number;
  kind: ChatReceipt['kind'];
  /** `null`: nothing that was looked up says so, and it is marked. */
  receiptId: string | null;
}

/** A change the model proposes. Nothing is done until the creator clicks. */
export interface ChatProposal {
  /** Unique in its message. */
  id: string;
  videoId: string;
  edits: DraftEdit[];
  /** The model's own words. */
  why: string;
  /** When the creator applied it; `null` while they did not. */
  appliedAt: number | null;
}

/** What writing help found for one video. */
export interface WritingRow {
  id: string;
  videoId: string;
  /** The video's title, for people; empty where it may not be kept any longer. */
  subject: string;
  feature: WritingFeatureId;
  /** SHA-256 of everything that went into it: the same question is answered from here. */
  inputHash: string;
  state: 'running' | 'ready' | 'failed' | 'stopped';
  problem: ProblemCode | null;
  at: number;
  provider: AiProvider | null;
  model: string | null;
  /** Shaped as its feature's result in lib/writing/results.ts; `null` until it is ready. */
  value: unknown;
  /** What Limelight's own checks threw out or mended, and what was not sent; catalogue names with values. */
  notes: WritingNote[];
  usage: AiUsage | null;
  costUsd: number | null;
  /** The batch it belongs to; `null` for one that was asked for by itself. */
  jobId: string | null;
}

export interface WritingNote {
  name: string;
  values: (string | number)[];
}

/** The spoken words of a video, as the creator pasted them: nobody else may fetch them. */
export interface TranscriptRow {
  videoId: string;
  /** As it was pasted, line breaks as `\n`. */
  text: string;
  savedAt: number;
}

/** What was sent to a model: the last 200. */
export interface AiSentRow {
  id: number;
  at: number;
  feature: AiFeature;
  /** A chat's or a video's id. */
  about: string;
  provider: AiProvider;
  model: string;
  /** The exact body after redaction, JSON; pictures are named by their size. */
  body: string;
  redactions: number;
}

/** Costs of one feature with one model on one day. */
export interface AiUsageRow {
  /** `<day>|<feature>|<model>` */
  id: string;
  /** YYYY-MM-DD, local. */
  day: string;
  feature: AiFeature;
  provider: AiProvider;
  model: string;
  calls: number;
  usage: AiUsage;
  /** US dollars at the prices of that day; 0 in the free tier. */
  costUsd: number;
  /** What it would have cost in the paid tier; `null` without a known price. */
  listPriceUsd: number | null;
}

/** A model that is not asked for a while: its day's quota is spent, or it is gone. */
export interface ModelRestRow {
  /** `<provider>|<model>` */
  id: string;
  until: number;
  problem: ProblemCode;
  at: number;
}

/** The models a provider has, as it listed them; one row a provider. */
export interface AiModelsRow {
  provider: AiProvider;
  at: number;
  models: AiModelInfo[];
  /** Of the model on this device: whether it can be used here, and how much of it has arrived (0–1). */
  availability: 'unavailable' | 'downloadable' | 'downloading' | 'available' | null;
  progress: number | null;
}

export interface AiModelInfo {
  /** Without "models/". */
  id: string;
  name: string;
  maxInputTokens: number | null;
  maxOutputTokens: number | null;
}
