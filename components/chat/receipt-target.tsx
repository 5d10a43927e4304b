import { useContext } from 'react';
import type { ChatReceipt } from '@/lib/storage/ai-rows';
import { t } from '@/lib/words/words';
import { AnswerContext } from './answer-context';
import { VideoLink } from './video-link';

const VIDEO_ID = /^[\w-]{11}$/;

/** Where a fact can be looked at; nothing where it cannot. */
export function ReceiptTarget({ receipt: { kind, about, value } }: { receipt: ChatReceipt }) {
  const { openCheck } = useContext(AnswerContext);
  if (about === null) return null;
  if (kind === 'check') {
    if (!openCheck) return null;
    return (
      <button
        type="button"
        onClick={() => openCheck(about)}
        className="min-h-6 text-accent underline underline-offset-2"
      >
        {t('chat.showCheck')}
      </button>
    );
  }
  if (!VIDEO_ID.test(about)) return null;
  return (
    <VideoLink videoId={about} seconds={kind === 'time' ? Number(value) : null}>
      {t('chat.showVideo')}
    </VideoLink>
  );
}
