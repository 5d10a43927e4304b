import type { CheckResult, GroupScore } from '@/lib/seo/scorecard';
import { namedWords, t } from '@/lib/words/words';
import { CheckRow } from './check-row';

interface CheckListProps {
  results: CheckResult[];
  /** With them each group gets a heading with its points. */
  groups?: GroupScore[];
}

/** One list of checks. The heading of a group stands in its first item, so that the list holds nothing but checks. */
export function CheckList({ results, groups }: CheckListProps) {
  return (
    <ul aria-label={t('score.checks')} className="-mx-2">
      {results.map((result, index) => {
        const isFirst = groups !== undefined && results[index - 1]?.group !== result.group;
        return (
          <li key={result.id} data-check={result.id} data-status={result.status}>
            {isFirst && <GroupHeading result={result} group={groups.find(({ group }) => group === result.group)} />}
            <CheckRow result={result} />
          </li>
        );
      })}
    </ul>
  );
}

function GroupHeading({ result, group }: { result: CheckResult; group: GroupScore | undefined }) {
  return (
    <h3 className="mt-3 flex items-baseline justify-between mx-2 border-b border-line pb-1 text-xs font-semibold text-ink-soft">
      {namedWords('group', result.group)}
      {group && group.points > 0 && <span className="font-normal tabular">{groupWords(group)}</span>}
    </h3>
  );
}

/** In whole points, and never "4 of 4" while something is open. */
function groupWords({ earned, points }: GroupScore): string {
  const whole = Math.round(points);
  const isOpen = points - earned > 1e-9;
  return t('score.groupPoints', [isOpen ? Math.min(Math.round(earned), whole - 1) : whole, whole]);
}
