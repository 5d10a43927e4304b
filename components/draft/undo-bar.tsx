import { Undo2 } from 'lucide-react';
import { useId } from 'react';
import type { UndoInfo } from '@/lib/storage/draft-rows';
import { t } from '@/lib/words/words';
import { Button } from '../ui/button';
import { editWords } from './edit-words';
import { fieldWords } from './field-words';

interface UndoBarProps {
  /** Nothing is shown for `null`, but what comes is read out. */
  undo: UndoInfo | null;
  onUndo: () => void;
  isBusy: boolean;
}

/** What Limelight changed last, and the way back: the one "Undo" of a view. */
export function UndoBar({ undo, onUndo, isBusy }: UndoBarProps) {
  const id = useId();
  return (
    <div className={undo ? 'flex items-center gap-3' : 'hidden'}>
      <div id={id} role="status" className="min-w-0 flex-1">
        {undo && <UndoWords undo={undo} />}
      </div>
      {undo && (
        <Button aria-describedby={id} aria-disabled={isBusy} onClick={onUndo}>
          <Undo2 aria-hidden className="size-3.5" />
          {t('draft.undo')}
        </Button>
      )}
    </div>
  );
}

function UndoWords({ undo: { fields, reason, isEditedSince, count } }: { undo: UndoInfo }) {
  const earlier = count - 1;
  return (
    <>
      <p>{t('draft.changed', [fieldWords(...fields)])}</p>
      <p className="text-xs text-ink-soft">
        {isEditedSince ? t('draft.editedSince') : editWords(reason)}
        {!isEditedSince && earlier > 0 && ` · ${t('draft.moreSteps', earlier, [earlier])}`}
      </p>
    </>
  );
}
