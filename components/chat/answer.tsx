import { useMemo } from 'react';
import { t } from '@/lib/words/words';
import type { ChatMessageRow } from '@/lib/storage/ai-rows';
import { AnswerContext, findReceipts } from './answer-context';
import { AnswerEnd } from './answer-end';
import { AnswerFoot } from './answer-foot';
import { AnswerText } from './answer-text';
import type { MessageProps } from './message';
import { MissingShares } from './missing-shares';
import { ProposalCard } from './proposal-card';
import { ReceiptFold } from './receipt-fold';
import { StepList } from './step-list';
import { WhoAnswered } from './who-answered';

type AnswerProps = Omit<MessageProps, 'id' | 'first'> & { row: ChatMessageRow };

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
  const facts = useMemo(() => (isRunning ? null : { claims: row.claims, places }), [isRunning, row.claims, places]);
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
            <AnswerText text={row.text} facts={facts} />
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
        {!isRunning && followers === 0 && (
          <MissingShares steps={row.steps} isBusy={actions.isBusy} onAnew={() => actions.retry(row)} />
        )}
        {!isRunning && <AnswerFoot row={row} followers={followers} actions={actions} />}
      </div>
    </AnswerContext>
  );
}
