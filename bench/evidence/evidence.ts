import type { Estimate } from './bootstrap.ts';

/** A check, a group or the whole score. */
export interface Finding {
  id: string;
  /** Groups or channels it was seen in. */
  clusters: number;
  /** Pairs of headlines that differ in it, or videos it judged. */
  items: number;
  /** Share of pairs won, or Spearman's rho. */
  estimate: Estimate;
  /** For having looked at all checks of this set that have an interval; absent on the score and its groups, and without one. */
  pHolm?: number;
}

/** In one set of pairs: how often the winner is preferred. Ties count half. */
export interface Preference {
  maxP: number;
  /** One pair of each test, the one most people saw. */
  isOnePerTest: boolean;
  pairs: number;
  tests: number;
  groups: number;
  /** Pairs the title score tells apart; in all others it is a tie. */
  toldApart: number;
  titleScore: Estimate;
  longer: Estimate;
  coin: Estimate;
}

export interface HeadlineEvidence {
  preferences: Preference[];
  /** Share of pairs that differ in a check which the side that passes wins, at p < .05. */
  checks: Finding[];
}

export interface VideoFinding extends Finding {
  /** Of pairs in a channel of which one has at least twice the views: how often the better rated one has them. */
  pairs: Estimate | null;
}

export interface VideoEvidence {
  set: 'histories' | 'undated' | 'growth';
  /** What the views were before they were ranked. */
  outcome: string;
  channels: number;
  videos: number;
  whole: VideoFinding[];
  checks: VideoFinding[];
}

/** bench/evidence.json. */
export interface Evidence {
  rubricVersion: string;
  resamples: number;
  headlines: HeadlineEvidence;
  videos: VideoEvidence[];
  /** By set, the checks that lose their points (rule.ts). */
  contradicted: Record<string, string[]>;
  /** Checks with points or as notes that no set says enough about. */
  unmeasured: string[];
}
