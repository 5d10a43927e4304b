import { useState } from 'react';
import { priceOf } from '@/lib/ai/prices';
import { t } from '@/lib/words/words';
import { Button } from '../ui/button';

interface Price {
  input: number;
  output: number;
}

interface PriceRowProps {
  model: string;
  /** The creator's own; `null` where the shipped one counts. */
  own: Price | null;
  onChange: (price: Price | null) => void;
}

const MAX_USD = 1_000;

/** What a million tokens of a model cost, in and out; the creator may know better. */
export function PriceRow({ model, own, onChange }: PriceRowProps) {
  const shipped = priceOf(model, {}, Date.now());
  const price = own ?? shipped;
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2">
      <span className="min-w-0 flex-1 basis-40 break-words">{model}</span>
      <Amount
        label={t('ai.priceIn', [model])}
        value={price?.input ?? null}
        onChange={(input) => onChange({ input, output: price?.output ?? 0 })}
      />
      <Amount
        label={t('ai.priceOut', [model])}
        value={price?.output ?? null}
        onChange={(output) => onChange({ input: price?.input ?? 0, output })}
      />
      {own && (
        <Button look="quiet" aria-label={t('ai.priceResetOf', [model])} onClick={() => onChange(null)}>
          {t('ai.priceReset')}
        </Button>
      )}
    </li>
  );
}

interface AmountProps {
  label: string;
  value: number | null;
  onChange: (value: number) => void;
}

function Amount({ label, value, onChange }: AmountProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const save = (): void => {
    const amount = Number((typed ?? '').replace(',', '.'));
    if (typed?.trim() && Number.isFinite(amount) && amount >= 0 && amount <= MAX_USD && amount !== value)
      onChange(amount);
    setTyped(null);
  };
  return (
    <span className="inline-flex items-center gap-1">
      <span aria-hidden className="text-ink-soft">
        $
      </span>
      <input
        aria-label={label}
        title={label}
        inputMode="decimal"
        autoComplete="off"
        value={typed ?? (value === null ? '' : String(value))}
        placeholder="?"
        onChange={(event) => setTyped(event.target.value)}
        onBlur={save}
        className="min-h-8 w-16 rounded-control border border-line-strong bg-raised px-2 py-1 text-end tabular"
      />
    </span>
  );
}
