import { Check, Undo2 } from 'lucide-react';
import type { DraftRow } from '@/lib/storage/draft-rows';
import { formatAge } from '@/lib/words/format';
import { problemWords, t } from '@/lib/words/words';
import { fieldWords } from '../draft/field-words';
import { useDraftCommands } from '../draft/use-draft-commands';
import { Button } from '../ui/button';
import type { ProposalState } from './proposal-state';

interface ProposalOutcomeProps {
  /** Epoch ms; `null` while the creator did not. */
  appliedAt: number | null;
  state: ProposalState;
  draft: DraftRow | null;
}

/** What became of a proposal, or why it cannot be applied here and now. */
export function ProposalOutcome({ appliedAt, state, draft }: ProposalOutcomeProps) {
  if (state.kind === 'elsewhere') return <Note>{t(state.isSameVideo ? 'chat.applyInStudio' : 'chat.applyOther')}</Note>;
  const age = appliedAt === null ? null : formatAge(appliedAt, Date.now());
  if (state.kind === 'open') {
    return (
      <>
        {state.hidden.length > 0 && draft && <Hidden state={state} draft={draft} />}
        {age !== null && <Note>{t('chat.appliedBefore', [age])}</Note>}
      </>
    );
  }
  if (age === null) return <Note>{t('chat.inPlace')}</Note>;
  return (
    <div className="flex flex-wrap items-center gap-2">
      <p className="flex min-w-0 flex-1 items-center gap-1 text-good">
        <Check aria-hidden className="size-3.5 shrink-0" />
        {t('chat.applied', [age])}
      </p>
      {draft?.undo?.reason === 'chat' && <UndoButton tabId={draft.tabId} />}
    </div>
  );
}

function Note({ children }: { children: string }) {
  return <p className="text-xs text-ink-soft">{children}</p>;
}

/** Only while it is the last thing that was done to the draft: that is what "Undo" takes back. */
function UndoButton({ tabId }: { tabId: number }) {
  const { undo, isBusy, problem } = useDraftCommands(tabId);
  return (
    <>
      <Button aria-disabled={isBusy} onClick={undo}>
        <Undo2 aria-hidden className="size-3.5" />
        {t('draft.undo')}
      </Button>
      {problem && <p className="w-full text-bad">{problemWords(problem, 'what')}</p>}
    </>
  );
}

/** Studio has to show a field before anything can be written into it. */
function Hidden({ state, draft }: { state: Extract<ProposalState, { kind: 'open' }>; draft: DraftRow }) {
  const { showTags, isBusy } = useDraftCommands(draft.tabId);
  const isFolded = state.hidden.includes('tags') && !draft.draft.isAdvancedOpen;
  return (
    <>
      <Note>{t('chat.applyHidden', [fieldWords(...state.hidden)])}</Note>
      {isFolded && (
        <Button aria-disabled={isBusy} onClick={showTags}>
          {t('draft.showTags')}
        </Button>
      )}
    </>
  );
}
