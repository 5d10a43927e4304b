import { Play, RotateCcw } from 'lucide-react';
import type { ProblemCode } from '@/lib/problem/problem';
import type { ChatMessageRow } from '@/lib/storage/ai-rows';
import { problemWords, t } from '@/lib/words/words';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { OptionsButton } from './options-button';

interface AnswerEndProps {
  row: ChatMessageRow;
  /** Only the newest answer can be gone on with, and only it speaks up. */
  isLast: boolean;
  onContinue: () => void;
  onRetry: () => void;
  isBusy: boolean;
}

/** What the creator can do something about in Options. */
const IN_OPTIONS: readonly ProblemCode[] = [
  ...(['ai-not-agreed', 'share-not-agreed', 'budget-reached', 'model-missing', 'model-unavailable'] as const),
  ...(['model-quota-spent', 'key-missing', 'key-invalid', 'key-restricted', 'api-not-enabled'] as const),
  ...(['permission-missing', 'secret-lost'] as const),
];

/** How an answer ended, where it did not come to its end by itself, and the ways on. */
export function AnswerEnd({ row, isLast, onContinue, onRetry, isBusy }: AnswerEndProps) {
  const { state, problem } = row;
  if (state === 'failed') {
    const code = problem ?? 'unexpected';
    if (!isLast) return <p className="text-xs text-ink-soft">{problemWords(code, 'what')}</p>;
    return (
      <Notice what={problemWords(code, 'what')} way={problemWords(code, 'way')}>
        <div className="flex flex-wrap gap-2">
          {isOpenEnded(row) && <ContinueButton onClick={onContinue} isBusy={isBusy} />}
          <RetryButton onClick={onRetry} isBusy={isBusy} />
          {IN_OPTIONS.includes(code) && <OptionsButton />}
        </div>
      </Notice>
    );
  }
  const words = endWords(row);
  if (words === null) return null;
  return (
    <div className="space-y-2 text-ink-soft">
      <p>{words}</p>
      {isLast && (
        <div className="flex flex-wrap gap-2">
          {isOpenEnded(row) && <ContinueButton onClick={onContinue} isBusy={isBusy} />}
          {row.end !== 'length' && <RetryButton onClick={onRetry} isBusy={isBusy} />}
        </div>
      )}
    </div>
  );
}

interface WayProps {
  onClick: () => void;
  isBusy: boolean;
}

function ContinueButton({ onClick, isBusy }: WayProps) {
  return (
    <Button aria-disabled={isBusy} onClick={() => isBusy || onClick()}>
      <Play aria-hidden className="size-3.5" />
      {t('chat.continue')}
    </Button>
  );
}

function RetryButton({ onClick, isBusy }: WayProps) {
  return (
    <Button aria-disabled={isBusy} onClick={() => isBusy || onClick()}>
      <RotateCcw aria-hidden className="size-3.5" />
      {t('chat.retry')}
    </Button>
  );
}

/** Whether there may be more to come of what was said. */
function isOpenEnded({ text, state, end }: ChatMessageRow): boolean {
  return text !== '' && (state !== 'done' || end === 'length');
}

/** `null` for an answer that is whole, or still grows. */
function endWords({ state, end, text, proposals }: ChatMessageRow): string | null {
  if (state === 'running') return null;
  if (state === 'stopped') return t('chat.endStopped');
  if (end === 'cut') return t('chat.endCut');
  if (state === 'interrupted') return t('chat.endInterrupted');
  switch (end) {
    case 'length':
      return t('chat.endLength');
    case 'blocked':
      return t('chat.endBlocked');
    case 'recitation':
      return t('chat.endRecitation');
    case 'malformed-call':
      return t('chat.endMalformed');
    case 'empty':
      return t('chat.endEmpty');
    default:
      return text === '' && proposals.length === 0 ? t('chat.endEmpty') : null;
  }
}
