import { askBackground } from '@/lib/messages/to-background';
import type { AiModelsRow, ModelRestRow } from '@/lib/storage/ai-rows';
import type { AiSettings } from '@/lib/storage/settings';
import type { ModelRole } from '@/lib/ai/providers';
import { formatAge, formatExact } from '@/lib/words/format';
import { problemWords, t } from '@/lib/words/words';
import { useWork } from '../account/use-work';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { SelectField } from './select-field';

interface ModelPartProps {
  settings: AiSettings;
  /** As Google last listed them; `null` before. */
  list: AiModelsRow | null;
  rests: readonly ModelRestRow[];
  now: number;
  onChange: (change: Partial<AiSettings>) => void;
}

const ROLES: Record<ModelRole, () => string> = {
  chat: () => t('ai.modelChat'),
  writing: () => t('ai.modelWriting'),
  vision: () => t('ai.modelVision'),
};

/** A fallback has no name but its place. */
const PLACES = [0, 1, 2];

/** Which model for what, and who stands in when it cannot answer. Models are listed live, never from memory. */
export function ModelPart({ settings, list, rests, now, onChange }: ModelPartProps) {
  const work = useWork();
  const options = (list?.models ?? []).map(({ id, name }) => ({
    value: id,
    label: name === id ? id : `${name} (${id})`,
  }));
  const { models, fallbacks } = settings;
  const roles = Object.keys(ROLES) as ModelRole[];
  const setFallback = (place: number, model: string): void => {
    const next = [...fallbacks];
    next[place] = model;
    onChange({ fallbacks: [...new Set(next)].filter((one) => one !== '') });
  };
  const places = Math.min(PLACES.length, fallbacks.length + 1);
  return (
    <section className="space-y-3">
      <div className="space-y-1">
        <h3 className="text-base font-semibold">{t('ai.models')}</h3>
        <p className="max-w-prose text-ink-soft">{t('ai.modelsLead')}</p>
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        {roles.map((role) => (
          <SelectField
            key={role}
            label={ROLES[role]()}
            value={models[role]}
            options={options}
            onChange={(model) => onChange({ models: { ...models, [role]: model } })}
          />
        ))}
        {PLACES.slice(0, places).map((place) => (
          <SelectField
            key={place}
            label={t('ai.fallback', [place + 1])}
            value={fallbacks[place] ?? ''}
            options={[{ value: '', label: t('ai.fallbackNone') }, ...options]}
            onChange={(model) => setFallback(place, model)}
          />
        ))}
      </div>
      {rests.length > 0 && (
        <ul className="space-y-1 text-xs text-ink-soft">
          {rests.map(({ id, until, problem }) => (
            <li key={id} title={formatExact(until)}>
              {t('ai.resting', [id.replace(/^[^|]*\|/, ''), problemWords(problem, 'what'), formatExact(until)])}
            </li>
          ))}
        </ul>
      )}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Button
          aria-disabled={work.isBusy}
          onClick={() => !work.isBusy && work.run(askBackground('refreshModels', undefined))}
        >
          {work.isBusy ? t('ai.listing') : t('ai.list')}
        </Button>
        <p className="text-xs text-ink-soft" title={list ? formatExact(list.at) : undefined}>
          {list ? t('ai.listed', [list.models.length, formatAge(list.at, now)]) : t('ai.neverListed')}
        </p>
      </div>
      {work.problem && <Notice what={problemWords(work.problem, 'what')} way={problemWords(work.problem, 'way')} />}
    </section>
  );
}
