import type { Advice, CheckGroup, Evidence, FocusPhrase, Severity } from './check';

type CheckStatus = 'pass' | 'improve' | 'not-applicable' | 'crashed';

/** What one check said about one video, ready to be shown. */
export interface CheckResult {
  id: string;
  group: CheckGroup;
  severity: Severity;
  evidence: Evidence;
  source: string | null;
  status: CheckStatus;
  measured: string | number | null;
  /** Thresholds in force, after the creator's own settings. */
  thresholds: Record<string, number>;
  /** Share of the whole score, 0–100, after leaving out what does not apply; 0 in `validity` and for a note. */
  points: number;
  /** Part of `points` earned. */
  earned: number;
  advice: Advice | null;
}

export interface GroupScore {
  group: CheckGroup;
  points: number;
  earned: number;
}

/** The three results of product.md, never blended: validity, SEO score, and (elsewhere, as facts) performance. */
export interface Scorecard {
  rubricVersion: string;
  /** 0–100, `null` when no check applies. */
  score: number | null;
  /** `null` when no rule of YouTube's could be judged. */
  isValid: boolean | null;
  results: CheckResult[];
  groups: GroupScore[];
  /** Id of the open check with the most to gain; a broken rule of YouTube's comes first. `null` when nothing but notes is open. */
  nextFix: string | null;
  focus: FocusPhrase | null;
}

/** What Options may change. */
export interface RubricSettings {
  disabledChecks: string[];
  /** By check id, then by threshold name. */
  thresholds: Record<string, Record<string, number>>;
}
