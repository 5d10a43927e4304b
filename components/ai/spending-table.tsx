import { PRICED_MODELS, PRICES_DAY, PRICES_SOURCE } from '@/lib/ai/prices';
import type { Spending, SpendingSum } from '@/lib/storage/load-spending';
import type { AiSettings } from '@/lib/storage/settings';
import { formatCount, formatDate } from '@/lib/words/format';
import { formatUsd } from '@/lib/words/format-usd';
import { namedWords, t } from '@/lib/words/words';
import { OuterLink } from '../account/outer-link';
import { ConfirmButton } from '../ui/confirm-button';
import { Fold } from '../ui/fold';
import { PriceRow } from './price-row';

interface SpendingTableProps {
  spending: Spending;
  settings: AiSettings;
  onChange: (change: Partial<AiSettings>) => void;
  onClear: () => void;
}

/** What it cost by feature, model and day, and the prices it is counted with. */
export function SpendingTable({ spending, settings, onChange, onClear }: SpendingTableProps) {
  const { features, models, days } = spending;
  const { prices } = settings;
  const known = [...new Set([...PRICED_MODELS, ...models.map(({ model }) => model), ...Object.keys(prices)])];
  const priced = known.filter((model) => model !== 'limelight' && model !== 'built-in');
  const setPrice = (model: string, price: { input: number; output: number } | null): void => {
    const { [model]: _old, ...others } = prices;
    onChange({ prices: price ? { ...others, [model]: price } : others });
  };
  return (
    <div>
      <Fold title={t('ai.costsOf')}>
        {features.length === 0 ? (
          <p className="text-ink-soft">{t('ai.noCosts')}</p>
        ) : (
          <div className="space-y-4">
            <Sums
              title={t('ai.byFeature')}
              rows={features.map(({ feature, ...sum }) => ({ name: namedWords('aiFeature', feature), ...sum }))}
            />
            <Sums title={t('ai.byModel')} rows={models.map(({ model, ...sum }) => ({ name: model, ...sum }))} />
            <Sums
              title={t('ai.byDay')}
              rows={days.filter(({ calls }) => calls > 0).map(({ day, ...sum }) => ({ name: dayWords(day), ...sum }))}
            />
            <ConfirmButton
              look="quiet"
              label={t('ai.clearUsage')}
              question={t('ai.clearUsageQuestion')}
              yes={t('ai.clearYes')}
              no={t('account.no')}
              onConfirm={onClear}
            >
              {t('ai.clearUsage')}
            </ConfirmButton>
          </div>
        )}
      </Fold>
      <Fold title={t('ai.prices')}>
        <p className="max-w-prose text-ink-soft">
          {t('ai.pricesLead', [dayWords(PRICES_DAY)])} <OuterLink href={PRICES_SOURCE}>{t('ai.pricesLink')}</OuterLink>
        </p>
        <ul className="mt-2 divide-y divide-line border-y border-line">
          {priced.map((model) => (
            <PriceRow
              key={model}
              model={model}
              own={prices[model] ?? null}
              onChange={(price) => setPrice(model, price)}
            />
          ))}
        </ul>
      </Fold>
    </div>
  );
}

const dayWords = (day: string): string => formatDate(new Date(`${day}T12:00:00`).getTime());

function Sums({ title, rows }: { title: string; rows: (SpendingSum & { name: string })[] }) {
  return (
    <table className="w-full max-w-prose text-start tabular">
      <caption className="pb-1 text-start font-semibold">{title}</caption>
      <thead>
        <tr className="text-xs text-ink-soft *:font-normal">
          <th className="text-start">{t('ai.columnName')}</th>
          <th className="text-end">{t('ai.columnCalls')}</th>
          <th className="text-end">{t('ai.columnTokens')}</th>
          <th className="text-end">{t('ai.columnCost')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, calls, usage, costUsd, listPriceUsd }) => (
          <tr key={name} className="border-t border-line *:py-1">
            <th scope="row" className="text-start font-normal break-words">
              {name}
            </th>
            <td className="text-end">{formatCount(calls)}</td>
            <td className="text-end">{formatCount(usage.input + usage.output + usage.thoughts)}</td>
            <td className="text-end">
              {costUsd > 0 || listPriceUsd === 0 ? formatUsd(costUsd) : t('ai.wouldCost', [formatUsd(listPriceUsd)])}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
