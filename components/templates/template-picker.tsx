import { ArrowUp, Plus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { TemplateRow } from '@/lib/storage/draft-rows';
import { t } from '@/lib/words/words';
import { Button } from '../ui/button';
import { moveUp } from './preset-form';

interface TemplatePickerProps {
  templates: readonly TemplateRow[];
  chosenIds: readonly string[];
  onChange: (ids: string[]) => void;
  error: string | null;
}

/** The chosen templates in their order, and under them those that can be added. */
export function TemplatePicker({ templates, chosenIds, onChange, error }: TemplatePickerProps) {
  const chosen = chosenIds.flatMap((id) => templates.filter((template) => template.id === id));
  const others = templates.filter(({ id }) => !chosenIds.includes(id));
  return (
    <fieldset className="min-w-0 space-y-2">
      <legend className="text-xs font-semibold text-ink-soft">{t('templates.inOrder')}</legend>
      {chosen.length > 0 && (
        <ol aria-label={t('templates.inOrder')} className="divide-y divide-line rounded-control border border-line">
          {chosen.map(({ id, name }, index) => (
            <li key={id} className="flex items-center gap-1 ps-2">
              <span dir="auto" className="min-w-0 flex-1 break-words">
                {name}
              </span>
              {index > 0 && (
                <IconButton label={t('templates.moveUp', [name])} onClick={() => onChange(moveUp(chosenIds, id))}>
                  <ArrowUp aria-hidden className="size-3.5" />
                </IconButton>
              )}
              <IconButton
                label={t('templates.takeOut', [name])}
                onClick={() => onChange(chosenIds.filter((other) => other !== id))}
              >
                <X aria-hidden className="size-3.5" />
              </IconButton>
            </li>
          ))}
        </ol>
      )}
      <Others templates={others} onAdd={(id) => onChange([...chosenIds, id])} />
      {error && <p className="text-xs text-bad">{error}</p>}
    </fieldset>
  );
}

function Others({ templates, onAdd }: { templates: readonly TemplateRow[]; onAdd: (id: string) => void }) {
  return (
    <div className="flex max-h-48 flex-wrap gap-1 overflow-y-auto">
      {templates.map(({ id, name }) => (
        <Button key={id} className="max-w-full" aria-label={t('templates.putIn', [name])} onClick={() => onAdd(id)}>
          <Plus aria-hidden className="size-3.5 shrink-0" />
          <span dir="auto" className="truncate">
            {name}
          </span>
        </Button>
      ))}
    </div>
  );
}

function IconButton({ label, onClick, children }: { label: string; onClick: () => void; children: ReactNode }) {
  return (
    <Button look="quiet" isIcon aria-label={label} title={label} onClick={onClick}>
      {children}
    </Button>
  );
}
