import type { Mishap } from '@/lib/network/network';
import type { WireBody } from './wire-body';

/** What a vendor's SDK has to do for the port. A change of SDKs is another file like `generative-ai-client.ts`. */
export interface GeminiClient {
  /**
   * Resolves when a good answer began, with its chunks as they came: nothing joined, nothing left out. Asks nothing when the
   * signal is aborted already, and ends when it is.
   */
  stream(call: GeminiCall): Promise<AsyncIterable<unknown>>;
  countTokens(call: GeminiCall): Promise<unknown>;
  /** What the SDK throws; `null` for what it does not. */
  explain(error: unknown): Mishap | null;
}

export interface GeminiCall {
  /** Goes into a header, and nowhere else. */
  key: string;
  /** Without "models/". */
  model: string;
  body: WireBody;
  signal: AbortSignal;
}
