import type { AiCapabilities, AiEvent, AiRequest } from './ai-port';
import type { AiFeature, AiProvider } from './providers';
import type { AiShare } from './shares';

/** What chat and writing help ask; who answers, at what cost and with what left out of it is decided behind it. */
export interface Ai {
  /**
   * Streams an answer of the first in the creator's order who can give one: the chosen model, its fallbacks (on
   * `model-missing`, `model-quota-spent`, `rate-limited`, `service-unavailable`, `service-paused`), the model on this
   * device, and Limelight itself where the request has an `offline`. Once something was said nobody else takes over.
   * E-mail addresses, phone numbers and the creator's own words are taken out before anything leaves; what was sent is
   * kept for them to see; usage is booked.
   *
   * Throws `ai-not-agreed`, `budget-reached`, `share-not-agreed`, or what the last one asked threw.
   */
  stream(request: AiRequest, about: AiPurpose): AsyncIterable<AiEvent>;
  /** What `stream` would send to whom, and about what that costs. Sends nothing. */
  preview(request: AiRequest, about: AiPurpose): Promise<AiPreview>;
  /** Who would answer now, so that a request can be made to measure. */
  choose(about: Pick<AiPurpose, 'feature'>): Promise<AiChoice>;
}

export interface AiPurpose {
  feature: AiFeature;
  /** What the request is about: a chat's or a video's id. What was sent is found by it. */
  about: string;
  /** What in it needs the creator's word: asked once, before first use. */
  shares?: readonly AiShare[];
  /** Nothing of it may leave this device: Gemini is not asked, whatever the creator's order. */
  isLocal?: boolean;
  signal?: AbortSignal | undefined;
  correlationId?: string | undefined;
}

export interface AiChoice {
  provider: AiProvider;
  /** `limelight` for the offline adapter. */
  model: string;
  capabilities: AiCapabilities;
}

export interface AiPreview {
  provider: AiProvider;
  model: string;
  /** The exact body, after redaction, as indented JSON. Empty for `offline`: nothing is sent. */
  body: string;
  /** About four characters each, or as the service counted. */
  inputTokens: number;
  /** US dollars if it came to the longest answer; 0 in the free tier and on this device; `null` without a known price. */
  maxCostUsd: number | null;
  /** How many addresses, numbers and words were taken out. */
  redactions: number;
  /** What has to be agreed to first. */
  missingShares: AiShare[];
}
