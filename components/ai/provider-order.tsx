import { ArrowDown, ArrowUp } from 'lucide-react';
import type { AiSettings } from '@/lib/storage/settings';
import { t } from '@/lib/words/words';
import { Button } from '../ui/button';
import { Switch } from '../ui/switch';
import { providerWords } from './provider-words';

type Choosable = AiSettings['order'][number];

const ALL: readonly Choosable[] = ['gemini', 'built-in'];

interface ProviderOrderProps {
  order: readonly Choosable[];
  onChange: (order: Choosable[]) => void;
}

/** Who is asked, and in which order. Limelight itself always comes last: it cannot be switched off, since it sends nothing. */
export function ProviderOrder({ order, onChange }: ProviderOrderProps) {
  const shown = [...order, ...ALL.filter((one) => !order.includes(one))];
  const turn = (id: Choosable, isOn: boolean): void =>
    onChange(isOn ? [...order, id] : order.filter((one) => one !== id));
  const swap = (): void => onChange(order.toReversed());
  return (
    <section className="space-y-1">
      <h3 className="text-base font-semibold">{t('ai.order')}</h3>
      <p className="max-w-prose text-ink-soft">{t('ai.orderLead')}</p>
      <ol aria-label={t('ai.order')} className="divide-y divide-line border-y border-line">
        {shown.map((id) => {
          const { name, about } = providerWords(id);
          const isOn = order.includes(id);
          const isFirst = order[0] === id;
          return (
            <li key={id} data-provider={id} className="flex items-start gap-2 py-1">
              <div className="min-w-0 flex-1">
                <Switch label={name} hint={about} isOn={isOn} onChange={(next) => turn(id, next)} />
              </div>
              <Button
                isIcon
                look="quiet"
                className="mt-1"
                aria-label={isFirst ? t('ai.later', [name]) : t('ai.earlier', [name])}
                title={isFirst ? t('ai.later', [name]) : t('ai.earlier', [name])}
                aria-disabled={!isOn || order.length < 2}
                onClick={() => isOn && order.length > 1 && swap()}
              >
                {isFirst ? <ArrowDown aria-hidden className="size-4" /> : <ArrowUp aria-hidden className="size-4" />}
              </Button>
            </li>
          );
        })}
        <li data-provider="offline" className="py-3">
          <p className="text-base">{providerWords('offline').name}</p>
          <p className="text-xs text-ink-soft">{providerWords('offline').about}</p>
        </li>
      </ol>
    </section>
  );
}
