/**
 * What `npm run bench:evidence` found about this rubric, as the product says it; tests/unit/seo/evidence.test.ts holds it to
 * bench/evidence.json. Rank correlations are Spearman's inside a channel, with 95 % intervals.
 */
export const MEASURED = {
  /** The whole score, in the channels whose descriptions are known. */
  score: { channels: 18, rho: 0.1, low: -0.02, high: 0.23 },
  /** The points of the title alone. */
  title: { channels: 48, rho: 0.05, low: 0.01, high: 0.09 },
  /** Pairs at p < .01; those with different title points; how often these preferred the headline that won, a tie being half. */
  headlines: { pairs: 1899, toldApart: 35, percent: 50.5 },
} as const;
