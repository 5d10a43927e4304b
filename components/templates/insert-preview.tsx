import { useState } from 'react';
import { planChanges } from '@/lib/draft/plan-changes';
import { askBackground } from '@/lib/messages/to-background';
import type { DraftRow, Template, VariableRow } from '@/lib/storage/draft-rows';
import { t } from '@/lib/words/words';
import { CommandProblem } from '../draft/command-problem';
import { useDraftCommands } from '../draft/use-draft-commands';
import { writableTexts } from '../draft/writable-texts';
import { useRequest } from '../page/use-request';
import { Button } from '../ui/button';
import { Switch } from '../ui/switch';
import { ChangesPreview } from './changes-preview';
import { composeEdits } from './compose-edits';
import { HiddenField } from './hidden-field';
import { useVariableWords } from './use-variable-words';
import { useWhenDone } from './use-when-done';
import { VariableFields } from './variable-fields';

interface InsertPreviewProps {
  /** In the order in which they go in. */
  templates: readonly Template[];
  reason: 'template' | 'preset';
  draft: DraftRow;
  variables: readonly VariableRow[];
  /** Under which half-filled variables are kept. */
  keptKey: string;
  /** Inserted, or given up. */
  onClose: () => void;
}

/**
 * What inserting comes to, before it is done. While a variable has no words, inserting waits for them, or for the creator
 * to say that it may stand as it is.
 */
export function InsertPreview({ templates, reason, draft, variables, keptKey, onClose }: InsertPreviewProps) {
  const { apply, isBusy, problem: refusal } = useDraftCommands(draft.tabId);
  const { problem: unsaved, run } = useRequest();
  const words = useVariableWords({ templates, draft, variables, keptKey });
  const [isLeft, setIsLeft] = useState(false);
  const texts = writableTexts(draft);
  const isFolded = texts.tags === null && !draft.draft.isAdvancedOpen;
  const wanted = composeEdits(templates, words.values);
  const hidden = [...new Set(wanted.map(({ field }) => field))].filter((field) => texts[field] === null);
  // Tags that are only folded away are unknown, but can be added to.
  const seen = isFolded ? { ...texts, tags: [] } : texts;
  const edits = wanted.filter(({ field }) => seen[field] !== null);
  const changes = planChanges(seen, edits);
  const ask = useWhenDone(isBusy, refusal !== null, () => {
    words.forget();
    onClose();
  });
  const insert = (): void => {
    const news = words.toRemember();
    if (news.length > 0) run(askBackground('saveVariables', news));
    ask();
    apply(edits, reason);
  };
  return (
    <section aria-label={t('templates.preview')} className="space-y-3 rounded-card border border-line bg-raised p-3">
      {words.unknown.length + words.remembered.length > 0 && <VariableFields words={words} />}
      <ChangesPreview changes={changes} edits={edits} language={draft.reading.video.language} />
      {hidden.map((field) => (
        <HiddenField key={field} field={field} isFolded={field === 'tags' && isFolded} />
      ))}
      {changes.length === 0 && hidden.length === 0 && <p className="text-ink-soft">{t('templates.thereAlready')}</p>}
      {words.unfilled.length > 0 && (
        <Switch label={t('templates.leave')} hint={t('templates.leaveHint')} isOn={isLeft} onChange={setIsLeft} />
      )}
      <CommandProblem problem={refusal ?? unsaved} />
      <div className="flex gap-2">
        <Button
          look="primary"
          disabled={changes.length === 0 || (words.unfilled.length > 0 && !isLeft)}
          aria-disabled={isBusy}
          onClick={insert}
        >
          {reason === 'preset' ? t('templates.applyNow') : t('templates.insertNow')}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t('templates.cancel')}
        </Button>
      </div>
    </section>
  );
}
