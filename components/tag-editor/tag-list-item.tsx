import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { DraftRow, VariableRow } from '@/lib/storage/draft-rows';
import { t } from '@/lib/words/words';
import type { DraftCommands } from '../draft/use-draft-commands';
import { writableTexts } from '../draft/writable-texts';
import type { TagListRow } from '../page/use-tag-lists';
import { variablesOf } from '../templates/compose-edits';
import { InsertPreview } from '../templates/insert-preview';
import { Button } from '../ui/button';
import { useSwapFocus } from '../ui/use-swap-focus';
import { tagsOfList } from './list-template';
import { type ListPlan, planList } from './plan-list';

interface TagListItemProps {
  list: TagListRow;
  variables: readonly VariableRow[];
  draft: DraftRow;
  commands: DraftCommands;
}

/** A list of tags and what inserting it comes to, said before it is done. */
export function TagListItem({ list, variables, draft, commands }: TagListItemProps) {
  const [isOpen, setIsOpen] = useState(false);
  const { opener } = useSwapFocus(isOpen);
  const { name, tags } = list;
  const hasVariables = variablesOf([list]).length > 0;
  const plan = planList(tagsOfList(list), writableTexts(draft).tags);
  const news = plan.fitting.length;
  const insert = (): void => commands.apply([{ field: 'tags', add: plan.fitting }], 'template');
  return (
    <li className="space-y-2 py-2">
      <div className="flex items-center gap-2">
        <div className="min-w-0 flex-1">
          <p dir="auto" className="font-medium break-words">
            {name}
          </p>
          <p dir="auto" className="truncate text-xs text-ink-soft" title={tags.join(', ')}>
            {tags.join(', ')}
          </p>
          <p className="text-xs text-ink-soft tabular">{hasVariables ? t('tagEditor.listAsks') : planWords(plan)}</p>
        </div>
        {hasVariables ? (
          <Button
            ref={opener}
            className="shrink-0"
            aria-expanded={isOpen}
            aria-label={t('templates.insertOne', [name])}
            onClick={() => setIsOpen(!isOpen)}
          >
            {t('templates.insert')}
          </Button>
        ) : (
          <Button
            className="shrink-0"
            aria-label={t('templates.insertOne', [name])}
            aria-disabled={commands.isBusy || news === 0}
            onClick={() => news === 0 || insert()}
          >
            <Plus aria-hidden className="size-3.5" />
            {t('templates.insert')}
          </Button>
        )}
      </div>
      {isOpen && hasVariables && (
        <InsertPreview
          templates={[list]}
          reason="template"
          draft={draft}
          variables={variables}
          keptKey={list.id}
          onClose={() => setIsOpen(false)}
        />
      )}
    </li>
  );
}

function planWords({ fitting, there, tooMany }: ListPlan): string {
  const words = [
    fitting.length > 0 && t('tagEditor.listNew', fitting.length, [fitting.length]),
    there > 0 && t('tagEditor.listThere', there, [there]),
    tooMany > 0 && t('tagEditor.listNoRoom', tooMany, [tooMany]),
  ];
  return words.filter(Boolean).join(' · ');
}
