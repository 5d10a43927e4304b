import { useLiveQuery } from 'dexie-react-hooks';
import { database } from '@/lib/storage/database';
import { loadSpending } from '@/lib/storage/load-spending';
import { loadSettings } from '@/lib/storage/settings';
import { formatShare } from '@/lib/words/format';
import { formatUsd } from '@/lib/words/format-usd';
import { t } from '@/lib/words/words';
import { orElseWithoutDatabase } from '../page/or-else-without-database';

/** From here on it is said. */
const LOW_SHARE = 0.8;

/** How much of the month's budget is spent, once that is most of it. */
export function BudgetLine() {
  const budget = useLiveQuery(() => orElseWithoutDatabase(null, loadBudget), []);
  if (!budget) return null;
  const { spentUsd, limitUsd } = budget;
  const share = spentUsd / limitUsd;
  if (share < LOW_SHARE) return null;
  return (
    <p role="status" className="text-xs text-warn">
      {share >= 1
        ? t('chat.budgetSpent', [formatUsd(limitUsd)])
        : t('chat.budgetLow', [formatShare(Math.floor(share * 100) / 100), formatUsd(limitUsd)])}
    </p>
  );
}

/** `null` where there is none to keep. */
async function loadBudget(): Promise<{ spentUsd: number; limitUsd: number } | null> {
  const { ai } = await loadSettings(database);
  if (ai.tier === 'free' || ai.monthlyBudgetUsd === 0) return null;
  const { month } = await loadSpending(database, Date.now());
  return { spentUsd: month.costUsd, limitUsd: ai.monthlyBudgetUsd };
}
