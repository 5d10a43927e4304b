import { RotateCcw } from 'lucide-react';
import type { ChatMessageRow } from '@/lib/storage/ai-rows';
import { t } from '@/lib/words/words';
import { Button } from '../ui/button';
import { ConfirmButton } from '../ui/confirm-button';
import { CopyButton } from '../ui/copy-button';
import { Fold } from '../ui/fold';
import { AnswerFacts } from './answer-facts';
import type { ChatActions } from './chat-actions';
import { FADED } from './faded';

interface AnswerFootProps {
  row: ChatMessageRow;
  /** How many messages come after it. */
  followers: number;
  actions: ChatActions;
}

/** What an answer took, and what can be done with it. */
export function AnswerFoot({ row, followers, actions }: AnswerFootProps) {
  const hasFacts = row.usage !== null && row.provider !== 'offline';
  return (
    <div className="flex items-start justify-between gap-2">
      <div className="min-w-0 text-xs">
        {hasFacts && (
          <Fold title={t('chat.facts')}>
            <AnswerFacts row={row} />
          </Fold>
        )}
      </div>
      <div className={`flex min-w-0 justify-end ${followers > 0 ? FADED : ''}`}>
        {row.text !== '' && <CopyButton text={row.text} label={t('chat.copyAnswer')} />}
        {(row.state === 'done' || (row.state !== 'failed' && followers > 0)) && (
          <AskAnew followers={followers} retry={() => actions.retry(row)} isBusy={actions.isBusy} />
        )}
      </div>
    </div>
  );
}

/** Another answer takes the place of this one, and of all that came after it: only then it asks first. */
function AskAnew({ followers, retry, isBusy }: { followers: number; retry: () => void; isBusy: boolean }) {
  const label = t('chat.anew');
  const icon = <RotateCcw aria-hidden className="size-3.5" />;
  if (followers === 0) {
    return (
      <Button
        look="quiet"
        isIcon
        aria-label={label}
        title={label}
        aria-disabled={isBusy}
        onClick={() => isBusy || retry()}
      >
        {icon}
      </Button>
    );
  }
  return (
    <ConfirmButton
      look="quiet"
      isIcon
      label={label}
      question={t('chat.anewReplaces', followers, [followers])}
      yes={t('chat.anewYes')}
      no={t('chat.cancel')}
      onConfirm={() => isBusy || retry()}
    >
      {icon}
    </ConfirmButton>
  );
}
