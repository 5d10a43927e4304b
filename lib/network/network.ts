import type { ProblemCode } from '@/lib/problem/problem';
import type { QuotaBucket, RequestPurpose, ServiceId } from '@/lib/storage/api-rows';

/** The one way a request leaves Limelight: with a deadline, retries, a breaker, a pace, a quota and a line in the log. */
export interface Network {
  /**
   * Resolves with an answer its `judge` found good. Throws `offline`, `service-unavailable`, `service-paused`,
   * `quota-exceeded`, `rate-limited`, `permission-missing`, `cancelled`, or what the judge said.
   */
  send(request: NetworkRequest): Promise<NetworkAnswer>;
  /**
   * As `send`, for an answer in pieces that a vendor's own client asks for, because it cannot be handed a `fetch`. Nothing is
   * asked before the first piece is. Only what failed before the first piece came is tried again, and only where the request
   * says that this does no harm. An answer may take 60 s to begin, rest for 30 s, and take four and a half minutes in all:
   * after five a worker is stopped. Who stops reading stops the request. Throws as `send`, after the pieces that came.
   */
  carry<Piece>(request: CarriedRequest, client: VendorClient<Piece>): AsyncIterable<Piece>;
}

/** `body` is counted, never sent: the client has its own. So are the headers. */
export type CarriedRequest = Omit<NetworkRequest, 'headers' | 'judge' | 'deadlineMs'>;

/** A vendor's client, as far as the network has to know it. */
export interface VendorClient<Piece> {
  /** Asks once. Resolves when an answer of status 200 began. The signal is aborted at the end in any case. */
  connect(signal: AbortSignal): Promise<AsyncIterable<Piece>>;
  /** Of a piece, in bytes; about, where the client does not tell. */
  measure(piece: Piece): number;
  /** What was thrown by `connect` or between pieces; `null` for a bug. */
  explain(error: unknown): Mishap | null;
}

/** No answer began, it broke off, or it was none that can be used. */
export type Mishap =
  { kind: 'unreachable' } | { kind: 'broken' } | { kind: 'refused'; status: number | null; failure: Failure };

export interface NetworkRequest {
  service: ServiceId;
  /** https, and nothing secret in it. */
  url: string;
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** May hold a secret: headers are never kept. */
  headers?: Record<string, string>;
  body?: string;
  purpose: RequestPurpose;
  /** What it takes from whose quota; `null` for what is free. Each try costs anew, as with YouTube. */
  cost: QuotaCost | null;
  /** Of one try, body included. */
  deadlineMs?: number;
  /** Whether sending it twice does no harm. By default only a GET is retried once it may have arrived. */
  isIdempotent?: boolean;
  /** What a service means by an answer; by default the HTTP status decides. */
  judge?: Judge;
  signal?: AbortSignal | undefined;
  /** Joins the log lines of one piece of work; made when left out. */
  correlationId?: string | undefined;
}

export interface QuotaCost {
  /** A key's id, or `client:<project number>`. */
  quotaId: string;
  bucket: QuotaBucket;
  units: number;
}

export interface NetworkAnswer {
  status: number;
  headers: Headers;
  /** The whole body; empty for 204 and 304. */
  text: string;
}

/** `null` for an answer that can be used. */
export type Judge = (answer: NetworkAnswer) => Failure | null;

export interface Failure {
  problem: ProblemCode;
  /** Whether the same request may work in a moment. */
  isRetryable: boolean;
  /** Whether the service is in trouble (counts for its breaker) rather than the request wrong. */
  isServiceFault: boolean;
  /** What the service asked for; `Retry-After` is read without it. */
  retryAfterMs?: number;
  /** A pause it asks for that is too long to be waited for is kept by every request to it: the service rests that long. */
  isPauseForAll?: boolean;
  /** YouTube itself says that the day's quota of this bucket is gone. */
  isQuotaSpent?: boolean;
}
