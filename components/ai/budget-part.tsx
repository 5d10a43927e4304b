import { useState } from 'react';
import { AI_LIMITS } from '@/lib/storage/ai-limits';
import type { Spending } from '@/lib/storage/load-spending';
import type { AiSettings } from '@/lib/storage/settings';
import { formatCount } from '@/lib/words/format';
import { formatUsd } from '@/lib/words/format-usd';
import { t } from '@/lib/words/words';
import { Segments } from '../ui/segments';
import { TextField } from '../ui/text-field';
import { SpendingTable } from './spending-table';

interface BudgetPartProps {
  settings: AiSettings;
  /** `null` until it is read. */
  spending: Spending | null;
  onChange: (change: Partial<AiSettings>) => void;
  onClear: () => void;
}

/** What models may cost a month, and what they did cost. */
export function BudgetPart({ settings, spending, onChange, onClear }: BudgetPartProps) {
  const { tier, monthlyBudgetUsd } = settings;
  const setTier = (next: AiSettings['tier']) => () => onChange({ tier: next });
  return (
    <section className="space-y-3">
      <div className="space-y-1">
        <h3 className="text-base font-semibold">{t('ai.budget')}</h3>
        <p className="max-w-prose text-ink-soft">{t('ai.budgetLead')}</p>
      </div>
      <div className="space-y-1">
        <p id="ai-tier" className="text-xs font-semibold text-ink-soft">
          {t('ai.tier')}
        </p>
        <div className="flex">
          <Segments
            label={t('ai.tier')}
            options={[
              { label: t('ai.tierFree'), isOn: tier === 'free', choose: setTier('free') },
              { label: t('ai.tierPaid'), isOn: tier === 'paid', choose: setTier('paid') },
            ]}
          />
        </div>
        <p className="max-w-prose text-xs text-ink-soft">
          {tier === 'free' ? t('ai.tierFreeHint') : t('ai.tierPaidHint')}
        </p>
      </div>
      {tier === 'paid' && (
        <BudgetField value={monthlyBudgetUsd} onChange={(value) => onChange({ monthlyBudgetUsd: value })} />
      )}
      {spending && <Used spending={spending} settings={settings} />}
      {spending && <SpendingTable spending={spending} settings={settings} onChange={onChange} onClear={onClear} />}
    </section>
  );
}

function BudgetField({ value, onChange }: { value: number; onChange: (value: number) => void }) {
  const [typed, setTyped] = useState<string | null>(null);
  const { min, max } = AI_LIMITS.monthlyBudgetUsd;
  const parse = (text: string): number | null => {
    const amount = Number(text.replace(',', '.'));
    return text.trim() !== '' && Number.isFinite(amount) && amount >= min && amount <= max ? amount : null;
  };
  const type = (text: string): void => {
    setTyped(text);
    const amount = parse(text);
    if (amount !== null && amount !== value) onChange(amount);
  };
  const isWrong = typed !== null && parse(typed) === null;
  return (
    <div className="max-w-80">
      <TextField
        label={t('ai.budgetField')}
        value={typed ?? String(value)}
        onChange={type}
        hint={value === 0 ? t('ai.budgetNone') : t('ai.budgetHint')}
        error={isWrong ? t('ai.budgetError', [formatCount(min), formatCount(max)]) : null}
      />
    </div>
  );
}

function Used({
  spending: { today, month },
  settings: { tier, monthlyBudgetUsd },
}: {
  spending: Spending;
  settings: AiSettings;
}) {
  const share = monthlyBudgetUsd > 0 ? Math.min(1, month.costUsd / monthlyBudgetUsd) : 0;
  const words = (sum: Spending['today']): string =>
    tier === 'free'
      ? t('ai.usedFree', [formatCount(sum.calls), formatUsd(sum.listPriceUsd)])
      : t('ai.usedPaid', [formatCount(sum.calls), formatUsd(sum.costUsd)]);
  return (
    <div className="space-y-2 rounded-card border border-line bg-raised p-4">
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        <dt className="text-ink-soft">{t('ai.today')}</dt>
        <dd className="tabular">{words(today)}</dd>
        <dt className="text-ink-soft">{t('ai.month')}</dt>
        <dd className="tabular">{words(month)}</dd>
      </dl>
      {tier === 'paid' && monthlyBudgetUsd > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a <meter> cannot be drawn in the colours of the page
        <div
          role="meter"
          aria-label={t('ai.budgetMeter')}
          aria-valuemin={0}
          aria-valuemax={monthlyBudgetUsd}
          aria-valuenow={Math.min(month.costUsd, monthlyBudgetUsd)}
          aria-valuetext={t('ai.budgetUsed', [formatUsd(month.costUsd), formatUsd(monthlyBudgetUsd)])}
          className="h-2 overflow-hidden rounded-full bg-track"
        >
          <div className={`h-full ${share >= 0.8 ? 'bg-warn' : 'bg-accent'}`} style={{ width: `${share * 100}%` }} />
        </div>
      )}
      {month.hasUnknownPrice && <p className="text-xs text-ink-soft">{t('ai.unknownPrice')}</p>}
    </div>
  );
}
