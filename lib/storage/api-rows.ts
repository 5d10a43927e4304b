import type { ProblemCode } from '@/lib/problem/problem';
import type { VideoId } from '@/lib/video/video';

/** Where requests go: each has its own circuit breaker. */
export type ServiceId = 'youtube-data' | 'youtube-analytics' | 'google-sign-in' | 'autocomplete' | 'gemini';

/**
 * YouTube counts three things a day, for each Cloud project: `search` calls (100), `stats` calls of videos.batchGetStats
 * (10,000), and `units` for all else (10,000). Source: developers.google.com/youtube/v3/determine_quota_cost
 */
export type QuotaBucket = 'search' | 'stats' | 'units';

/** What a request was made for; its words are `purpose.<camelCase>` in the catalogue. */
export type RequestPurpose =
  | 'check-key'
  | 'video-facts'
  | 'channel-facts'
  | 'uploads'
  | 'playlists'
  | 'captions'
  | 'search'
  | 'rank'
  | 'autocomplete'
  | 'search-terms'
  | 'comments'
  | 'categories'
  | 'regions'
  | 'report'
  | 'update-video'
  | 'account'
  | 'ai-answer'
  | 'ai-models'
  | 'ai-tokens'
  | 'token-check'
  | 'revoke';

/** The one key everything secret is encrypted with. It cannot be exported, not even by Limelight. */
export interface CryptoKeyRow {
  name: 'secrets';
  key: CryptoKey;
}

/** AES-GCM; the text itself is nowhere else. `name` is `key:<id>` or `token:<account id>`. */
export interface SecretRow {
  name: string;
  iv: Uint8Array<ArrayBuffer>;
  data: ArrayBuffer;
  savedAt: number;
}

/** What may be shown of an API key. */
export interface ApiKeyRow {
  id: string;
  service: 'youtube' | 'gemini';
  /** The creator's own name for it. */
  label: string;
  last4: string;
  /** The one in use; at most one of a service. */
  isActive: boolean;
  savedAt: number;
  /** `null` while it was never tried. */
  checkedAt: number | null;
  /** What the last check found; `null` when it worked, or was never made. */
  problem: ProblemCode | null;
}

/** A channel somebody signed in for. Rows of authorised data carry its `id` as their owner. */
export interface AccountRow {
  /** The channel's id. */
  id: string;
  title: string;
  handle: string | null;
  thumbnailUrl: string | null;
  /** The creator's own OAuth client, with which it was signed in. */
  clientId: string;
  scopes: string[];
  isActive: boolean;
  connectedAt: number;
  /** When Google last accepted the token. YouTube's policy III.E.4.b asks for a check at least every 30 days. */
  verifiedAt: number;
  tokenExpiresAt: number;
  /** `sign-in-expired` when it has to be signed in anew; `null` while it works. */
  problem: ProblemCode | null;
}

/** Who may see a row: everybody in this browser, or the account that authorised it (policy III.E.3.b). */
export type Owner = 'public' | (string & {});

/** One cached answer of an API. */
export interface AnswerRow {
  /** `<owner>|<kind>|<id>` */
  key: string;
  kind: string;
  owner: Owner;
  value: unknown;
  etag: string | null;
  /** Size of `value` as JSON, about what it costs on disk. */
  bytes: number;
  fetchedAt: number;
  usedAt: number;
}

/** How the cache has served, since it was last cleared; one row. */
export interface CacheCountRow {
  key: 'cache';
  /** Of all answers together, kept up in the transactions that write them; counted anew once a day. */
  bytes: number;
  hits: number;
  misses: number;
  /** Served although past its time, with a refresh behind it. */
  stale: number;
  evictions: number;
  since: number;
}

/** What one project used of one bucket on one Pacific day. */
export interface QuotaRow {
  /** `<quotaId>|<bucket>|<day>` */
  id: string;
  /** The key's id, or `client:<project number>` for a sign-in: quota is counted by project. */
  quotaId: string;
  bucket: QuotaBucket;
  /** YYYY-MM-DD in America/Los_Angeles, where YouTube's day begins. */
  day: string;
  used: number;
  /** When YouTube itself said that there is no more; `null` while it did not. */
  exhaustedAt: number | null;
  /** When the warning at 80 % was given; `null` while it was not. */
  warnedAt: number | null;
}

/** The circuit breaker of a service, so that a new worker knows what the last one learned. */
export interface BreakerRow {
  service: ServiceId;
  state: 'closed' | 'open' | 'half-open';
  failuresInARow: number;
  /** How often it opened since it last closed: each time it rests longer. */
  openings: number;
  /** When a trial request may be made; `null` while closed. */
  retryAt: number | null;
  changedAt: number;
}

/** One line of the request log. Holds no query values, headers or bodies. */
export interface RequestRow {
  id: number;
  at: number;
  correlationId: string;
  service: ServiceId;
  method: string;
  host: string;
  path: string;
  purpose: RequestPurpose;
  /** The account or key it was made with, as its id; `null` for neither. */
  quotaId: string | null;
  bucket: QuotaBucket | null;
  /** Quota units, 0 for what is free or was answered from the cache. */
  cost: number;
  /** 1 for the first try. */
  attempt: number;
  /** `null` while it runs, and when no answer came. */
  status: number | null;
  bytesSent: number;
  bytesReceived: number;
  /** `null` while it runs, or when the worker died under it. */
  durationMs: number | null;
  isCached: boolean;
  problem: ProblemCode | null;
}

/** A video's public counts at one moment, as the API told. Two of them make a velocity. Kept 29 days. */
export interface SampleRow {
  id: number;
  videoId: VideoId;
  owner: Owner;
  at: number;
  viewCount: number;
  likeCount: number | null;
  commentCount: number | null;
}
