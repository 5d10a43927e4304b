/** Who says a number. `page` is what YouTube's page showed when it was read; the others are the tiers of docs/architecture.md. */
export type Origin = 'local' | 'page' | 'youtube' | 'arithmetic' | 'derived';

/** A number or text that may be shown: none without an origin. */
export interface Metric<Value = number | string> {
  label: string;
  value: Value;
  origin: Origin;
  /** What it was made of, for `arithmetic` and `derived`. */
  inputs: readonly string[];
  /** Epoch ms of the reading or answer it comes from. */
  asOf: number;
}
