import { type ReactNode, useContext, useId, useState } from 'react';
import { formatDuration } from '@/lib/words/format';
import { t } from '@/lib/words/words';
import { AnswerContext, type FoundReceipt } from './answer-context';
import type { AnswerSpan, AnswerTarget } from './answer-spans';
import { ReceiptLine } from './receipt-line';
import { VideoLink } from './video-link';

/** A stretch of an answer that says a fact or leads somewhere. Never told apart by colour alone. */
export function SpanView({ span: { claim, target }, children }: { span: AnswerSpan; children: ReactNode }) {
  const { receipts } = useContext(AnswerContext);
  const found = claim?.receiptId == null ? null : (receipts.get(claim.receiptId) ?? null);
  if (target) {
    const way = <TargetLink target={target}>{children}</TargetLink>;
    return claim && !found ? <Unfounded>{way}</Unfounded> : way;
  }
  if (!claim) return <>{children}</>;
  return found ? <Founded found={found}>{children}</Founded> : <Unfounded>{children}</Unfounded>;
}

/** A fact that was looked up: a click shows by what, right behind it. */
function Founded({ found, children }: { found: FoundReceipt; children: ReactNode }) {
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        title={t('chat.receipt')}
        onClick={() => setIsOpen(!isOpen)}
        onKeyDown={(event) => event.key === 'Escape' && setIsOpen(false)}
        className="rounded-[2px] text-start underline decoration-accent decoration-dotted decoration-2 underline-offset-3 hover:bg-hover"
      >
        {children}
      </button>
      {isOpen && (
        <span
          id={id}
          role="note"
          aria-label={t('chat.receipt')}
          className="my-1 block rounded-control border border-line bg-raised px-2 py-1 text-sm font-normal not-italic whitespace-normal"
        >
          <ReceiptLine found={found} />
        </span>
      )}
    </>
  );
}

/** A fact that nothing which was looked up says. */
function Unfounded({ children }: { children: ReactNode }) {
  return (
    <span data-receipt="none" title={t('chat.noReceipt')}>
      <span className="underline decoration-warn decoration-wavy underline-offset-3">{children}</span>
      <sup aria-hidden className="ms-px font-semibold text-warn select-none">
        ?
      </sup>
      <span className="sr-only"> ({t('chat.noReceipt')})</span>
    </span>
  );
}

function TargetLink({ target, children }: { target: AnswerTarget; children: ReactNode }) {
  const { videoId, openCheck } = useContext(AnswerContext);
  if (target.kind === 'time') {
    if (videoId === null) return <>{children}</>;
    return (
      <VideoLink videoId={videoId} seconds={target.seconds} title={t('chat.openAt', [formatDuration(target.seconds)])}>
        {children}
      </VideoLink>
    );
  }
  if (!openCheck) return <>{children}</>;
  return (
    <button
      type="button"
      title={t('chat.showCheck')}
      onClick={() => openCheck(target.id)}
      className="rounded-[2px] text-start text-accent underline underline-offset-2 hover:bg-hover"
    >
      {children}
    </button>
  );
}
