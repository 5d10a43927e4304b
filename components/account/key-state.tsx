import type { ApiKeyRow } from '@/lib/storage/api-rows';
import { formatAgo, formatExact } from '@/lib/words/format';
import { t } from '@/lib/words/words';
import { ProblemLine, StateLine } from './state-line';

/** What the last check found, and when. */
export function KeyState({ row, isChecking }: { row: ApiKeyRow; isChecking: boolean }) {
  const { checkedAt, problem } = row;
  if (isChecking) {
    return (
      <StateLine state="open">
        <p className="text-ink-soft">{t('account.keySaving')}</p>
      </StateLine>
    );
  }
  if (checkedAt === null) {
    return (
      <StateLine state="open">
        <p className="text-ink-soft">{t('account.keyUnchecked')}</p>
      </StateLine>
    );
  }
  const ago = formatAgo(checkedAt, Date.now());
  if (problem !== null) {
    return (
      <ProblemLine problem={problem}>
        <p className="text-xs text-ink-soft" title={formatExact(checkedAt)}>
          {t('account.keyFound', [ago])}
        </p>
      </ProblemLine>
    );
  }
  return (
    <StateLine state="good">
      <p title={formatExact(checkedAt)}>{t('account.keyWorks', [ago])}</p>
    </StateLine>
  );
}
