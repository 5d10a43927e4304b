import { describe, expect, it } from 'vitest';
import { openChecks, sortedChecks, topChecks } from '@/components/score/check-order';
import type { CheckResult } from '@/lib/seo/scorecard';

const result = (id: string, group: CheckResult['group'], status: CheckResult['status'], points = 0, earned = 0) =>
  ({
    id,
    group,
    status,
    points,
    earned,
    severity: 'P1',
    evidence: 'convention',
    source: null,
    measured: null,
    thresholds: {},
    advice: null,
  }) satisfies CheckResult;

const results = [
  result('tag', 'tags', 'improve', 5, 0),
  result('title-good', 'title', 'pass', 10, 10),
  result('title-none', 'title', 'not-applicable'),
  result('title-bad', 'title', 'improve', 20, 5),
  result('rule', 'validity', 'improve'),
  result('note', 'title', 'improve'),
];
const ids = (list: readonly CheckResult[]): string[] => list.map(({ id }) => id);

describe('the order of checks', () => {
  it('is by group, and what is open comes first', () => {
    expect(ids(sortedChecks(results))).toEqual(['rule', 'title-bad', 'note', 'title-good', 'title-none', 'tag']);
  });

  it('leaves only what is open to improve, and no notes', () => {
    expect(ids(openChecks(results))).toEqual(['rule', 'title-bad', 'tag']);
  });

  it('puts broken rules, then gains, then what is good on top, and nothing that does not apply', () => {
    expect(ids(topChecks(results, 5))).toEqual(['rule', 'title-bad', 'tag', 'note', 'title-good']);
    expect(ids(topChecks(results, 2))).toEqual(['rule', 'title-bad']);
  });
});
