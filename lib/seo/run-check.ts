import type { Check, CheckInput, Thresholds, Verdict } from './check';
import type { CheckResult } from './scorecard';

export interface CheckRun {
  /** 0–1; `null` when the check does not apply or crashed, and then it takes no part in the mean. */
  share: number | null;
  /** Without points: those depend on which other checks apply. */
  result: CheckResult;
}

/** Runs one check. The only place where one may fail: a crash is a bug of ours and must not lower anybody's score. */
export function runCheck(check: Check, input: CheckInput, changed: Thresholds | undefined): CheckRun {
  const thresholds = mergeThresholds(check.thresholds, changed);
  const verdict = runSafely(check, input, thresholds);
  const isJudged = verdict.status === 'pass' || verdict.status === 'improve';
  const { id, group, severity, evidence, source } = check;
  return {
    share: isJudged ? toShare(verdict.score) : null,
    result: {
      id,
      group,
      severity,
      evidence,
      source,
      status: verdict.status,
      measured: isJudged ? verdict.measured : null,
      thresholds,
      points: 0,
      earned: 0,
      advice: verdict.status === 'improve' ? verdict.advice : null,
    },
  };
}

function runSafely(check: Check, input: CheckInput, thresholds: Thresholds): Verdict | { status: 'crashed' } {
  try {
    return check.run(input, thresholds);
  } catch {
    return { status: 'crashed' };
  }
}

/** The defaults with a creator's own numbers over them: only names the check knows, only finite numbers of at least 0. */
function mergeThresholds(defaults: Thresholds, changed: Thresholds | undefined): Thresholds {
  const merged = { ...defaults };
  for (const name of Object.keys(defaults)) {
    const value: unknown = changed && Object.hasOwn(changed, name) ? changed[name] : undefined;
    if (typeof value === 'number' && Number.isFinite(value) && value >= 0) merged[name] = value;
  }
  return merged;
}

// A threshold of 0 may make a check divide by it.
function toShare(score: number): number {
  return Number.isFinite(score) ? Math.min(1, Math.max(0, score)) : 0;
}
