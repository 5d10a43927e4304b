import { RotateCcw } from 'lucide-react';
import { useMemo } from 'react';
import { t } from '@/lib/words/words';
import type { ChatMessageRow } from '@/lib/storage/ai-rows';
import { Button } from '../ui/button';
import { ConfirmButton } from '../ui/confirm-button';
import { CopyButton } from '../ui/copy-button';
import { Fold } from '../ui/fold';
import { AnswerContext, findReceipts } from './answer-context';
import { AnswerEnd } from './answer-end';
import { AnswerFacts } from './answer-facts';
import { type AnswerSpan, findSpans } from './answer-spans';
import { AnswerText } from './answer-text';
import type { MessageProps } from './message';
import { ProposalCard } from './proposal-card';
import { ReceiptFold } from './receipt-fold';
import { StepList } from './step-list';
import { FADED } from './faded';
import { WhoAnswered } from './who-answered';

type AnswerProps = Omit<MessageProps, 'id' | 'first'> & { row: ChatMessageRow };

const NO_SPANS: readonly AnswerSpan[] = [];

/** Behind the last word while more may come. */
const CURSOR =
  "[&>div>:last-child]:after:ms-1 [&>div>:last-child]:after:inline-block [&>div>:last-child]:after:h-[1em] [&>div>:last-child]:after:w-1.5 [&>div>:last-child]:after:rounded-[2px] [&>div>:last-child]:after:bg-line-strong [&>div>:last-child]:after:align-[-2px] [&>div>:last-child]:after:content-[''] motion-safe:[&>div>:last-child]:after:animate-pulse";

/** What was answered: who did, what was looked up for it, its words with their receipts, what it proposes, how it ended. */
export function Answer({ row, followers, videoId, places, page, actions, openCheck }: AnswerProps) {
  const isRunning = row.state === 'running';
  const place = useMemo(
    () => ({ receipts: findReceipts(row.steps), videoId, openCheck }),
    [row.steps, videoId, openCheck],
  );
  const spans = useMemo(
    () => (isRunning ? NO_SPANS : findSpans(row.text, row.claims, places)),
    [isRunning, row.text, row.claims, places],
  );
  return (
    <AnswerContext value={place}>
      <div className="group/message space-y-2">
        <div className="space-y-1">
          <WhoAnswered row={row} />
          <StepList steps={row.steps} isRunning={isRunning} />
        </div>
        <div data-answer="" aria-live={isRunning ? 'off' : undefined} className={isRunning ? CURSOR : undefined}>
          {row.text === '' && isRunning ? (
            <p className="text-ink-soft">{t('chat.waiting')}</p>
          ) : (
            <AnswerText text={row.text} spans={spans} />
          )}
        </div>
        {!isRunning && <ReceiptFold claims={row.claims} receipts={place.receipts} />}
        {row.proposals.map((proposal) => (
          <ProposalCard key={proposal.id} proposal={proposal} messageId={row.id} page={page} isRunning={isRunning} />
        ))}
        <AnswerEnd
          row={row}
          isLast={followers === 0}
          isBusy={actions.isBusy}
          onContinue={() => actions.goOn(row)}
          onRetry={() => actions.retry(row)}
        />
        {!isRunning && <AnswerFoot row={row} followers={followers} actions={actions} />}
      </div>
    </AnswerContext>
  );
}

function AnswerFoot({ row, followers, actions }: Pick<AnswerProps, 'row' | 'followers' | 'actions'>) {
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
        {row.state !== 'failed' && (
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
