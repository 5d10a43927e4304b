import type { CheckResult } from '@/lib/seo/scorecard';
import type { CheckGroup } from '@/lib/seo/check';
import { pointsToGain } from './check-row';
import { isNote } from './is-note';

const GROUPS: readonly CheckGroup[] = ['validity', 'title', 'description', 'structure', 'thumbnail', 'tags'];
const STATUSES: readonly CheckResult['status'][] = ['improve', 'pass', 'crashed', 'not-applicable'];

/** By group, then what is open first, then by points to gain. */
export function sortedChecks(results: readonly CheckResult[]): CheckResult[] {
  return results.toSorted(
    (a, b) =>
      GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) ||
      STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status) ||
      pointsToGain(b) - pointsToGain(a),
  );
}

/** Without notes: nothing shows that mending them helps. */
export function openChecks(results: readonly CheckResult[]): CheckResult[] {
  return sortedChecks(results.filter((result) => result.status === 'improve' && !isNote(result)));
}

/** What a quick look needs: broken rules, then what gains most, then what is already good. */
export function topChecks(results: readonly CheckResult[], count: number): CheckResult[] {
  const judged = results.filter(({ status }) => status === 'improve' || status === 'pass');
  const rank = (result: CheckResult): number =>
    result.status === 'pass' ? -1 : result.group === 'validity' ? Number.POSITIVE_INFINITY : pointsToGain(result);
  return judged.toSorted((a, b) => rank(b) - rank(a) || b.points - a.points).slice(0, count);
}
