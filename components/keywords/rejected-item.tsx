import { useEffect, useRef } from 'react';
import { isolate } from '@/lib/words/isolate';
import { t } from '@/lib/words/words';
import { Button } from '../ui/button';

interface RejectedItemProps {
  tag: string;
  isEverywhere: boolean;
  onUndo: () => void;
  onForbid: () => void;
}

/** In the place of the suggestion that was just rejected: the way back, and the way to be rid of it for good. */
export function RejectedItem({ tag, isEverywhere, onUndo, onForbid }: RejectedItemProps) {
  const undo = useRef<HTMLButtonElement>(null);
  // The button that was clicked is gone with its row. Another tag in the same place is another click.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the tag is what the focus follows
  useEffect(() => undo.current?.focus({ preventScroll: true }), [tag, isEverywhere]);
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-2 py-1.5">
      <p role="status" className="min-w-0 break-words text-ink-soft">
        {isEverywhere ? t('suggest.neverAgain', [isolate(tag)]) : t('suggest.notHere', [isolate(tag)])}
      </p>
      <span className="flex shrink-0 gap-1">
        <Button ref={undo} look="quiet" aria-label={t('suggest.undoOf', [tag])} onClick={onUndo}>
          {t('draft.undo')}
        </Button>
        {!isEverywhere && (
          <Button look="quiet" onClick={onForbid}>
            {t('suggest.never')}
          </Button>
        )}
      </span>
    </li>
  );
}
