import { useId } from 'react';
import type { DraftRow } from '@/lib/storage/draft-rows';
import { formatCount } from '@/lib/words/format';
import { isolate } from '@/lib/words/isolate';
import { t } from '@/lib/words/words';
import { CommandProblem } from '../draft/command-problem';
import { fieldState } from '../draft/field-state';
import { FoldedTags } from '../draft/folded-tags';
import { UndoBar } from '../draft/undo-bar';
import type { DraftCommands } from '../draft/use-draft-commands';

interface DraftComparisonProps {
  /** Of the video that is watched. */
  tags: readonly string[];
  /** How many of them the draft has. */
  shared: number;
  drafts: readonly DraftRow[];
  draft: DraftRow;
  onChoose: (tabId: number) => void;
  commands: DraftCommands;
}

/** How many of a watched video's tags a draft has, and which draft it is that they are added to. */
export function DraftComparison({ tags, shared, drafts, draft, onChoose, commands }: DraftComparisonProps) {
  const state = fieldState(draft.draft, 'tags');
  return (
    <section
      aria-label={t('tagEditor.compare')}
      className="space-y-2 rounded-card border border-line bg-raised px-3 py-2"
    >
      {drafts.length > 1 && <DraftChoice drafts={drafts} draft={draft} onChoose={onChoose} />}
      {draft.reading.video.tags === null ? (
        <p className="break-words">{t('tagEditor.compareUnseen', [isolate(titleOf(draft))])}</p>
      ) : (
        <p className="break-words">
          {t('tagEditor.shared', [formatCount(shared), formatCount(tags.length), isolate(titleOf(draft))])}
        </p>
      )}
      {state === 'folded' && <FoldedTags commands={commands} />}
      {state !== 'missing' && <p className="text-xs text-ink-soft">{t('tagEditor.compareHow')}</p>}
      <CommandProblem problem={commands.problem} />
      <UndoBar undo={draft.undo} onUndo={commands.undo} isBusy={commands.isBusy} />
    </section>
  );
}

function DraftChoice({ drafts, draft, onChoose }: Pick<DraftComparisonProps, 'drafts' | 'draft' | 'onChoose'>) {
  const id = useId();
  return (
    <div className="space-y-1">
      <label htmlFor={id} className="block text-xs font-semibold text-ink-soft">
        {t('tagEditor.compareWith')}
      </label>
      <select
        id={id}
        dir="auto"
        value={draft.tabId}
        onChange={(event) => onChoose(Number(event.target.value))}
        className="block min-h-8 w-full rounded-control border border-line-strong bg-raised px-2 py-1"
      >
        {drafts.map((one) => (
          <option key={one.tabId} value={one.tabId}>
            {titleOf(one)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A draft without a title is named by its file. */
export function titleOf({ reading, draft }: Pick<DraftRow, 'reading' | 'draft'>): string {
  return reading.video.title?.trim() || draft.fileName || t('tagEditor.untitled');
}
