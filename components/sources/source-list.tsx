import { CircleAlert } from 'lucide-react';
import type { SourceId } from '@/lib/keywords/evidence';
import type { SourceHealthRow } from '@/lib/storage/keyword-rows';
import { formatAge, formatExact } from '@/lib/words/format';
import { problemWords, t } from '@/lib/words/words';
import { sourceWords } from '../keywords/source-words';
import { Button } from '../ui/button';
import { Switch } from '../ui/switch';
import { SHOWN_SOURCES } from './shown-sources';

interface SourceListProps {
  offSources: readonly SourceId[];
  /** Those the creator has to agree to first, and what leads to what is to be agreed to. */
  toAgree: Partial<Record<SourceId, () => void>>;
  health: readonly SourceHealthRow[];
  now: number;
  onChange: (offSources: SourceId[]) => void;
}

/** Every source of suggestions with its switch, whose data it is made of, and how it did when it was last asked. */
export function SourceList({ offSources, toAgree, health, now, onChange }: SourceListProps) {
  const turn = (id: SourceId, isOn: boolean): void =>
    onChange(isOn ? offSources.filter((one) => one !== id) : [...offSources.filter((one) => one !== id), id]);
  return (
    <ul aria-label={t('keywords.sources')} className="divide-y divide-line border-y border-line">
      {SHOWN_SOURCES.map(({ id, tier }) => {
        const { name, about } = sourceWords(id);
        const decide = toAgree[id];
        const state = health.find((row) => row.id === id);
        return (
          <li key={id} data-source={id} className="py-1">
            {decide ? (
              <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 py-2">
                <div className="min-w-0 flex-1 basis-48">
                  <p className="text-base">{name()}</p>
                  <p className="text-xs text-ink-soft">{about()}</p>
                </div>
                <Button aria-label={t('keywords.decideOf', [name()])} onClick={decide}>
                  {t('keywords.decide')}
                </Button>
              </div>
            ) : (
              <Switch
                label={name()}
                hint={about()}
                isOn={!offSources.includes(id)}
                onChange={(isOn) => turn(id, isOn)}
              />
            )}
            <p className="-mt-1.5 flex flex-wrap gap-x-3 gap-y-0.5 pb-2 text-xs text-ink-soft">
              <span className="font-medium">{tier()}</span>
              {!decide && state && <Health row={state} now={now} />}
            </p>
          </li>
        );
      })}
    </ul>
  );
}

function Health({ row: { problem, at }, now }: { row: SourceHealthRow; now: number }) {
  if (!problem) return <span title={formatExact(at)}>{t('keywords.worked', [formatAge(at, now)])}</span>;
  return (
    <span title={formatExact(at)} className="inline-flex items-center gap-1 text-warn">
      <CircleAlert aria-hidden className="size-3.5 shrink-0" />
      {t('keywords.failed', [formatAge(at, now), problemWords(problem, 'what')])}
    </span>
  );
}
