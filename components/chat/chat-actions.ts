import type { ChatMessageRow } from '@/lib/storage/ai-rows';

/** What can be done with the messages of a conversation. */
export interface ChatActions {
  /** An answer is on its way, or about to be: nothing else is asked meanwhile. */
  isBusy: boolean;
  goOn: (answer: ChatMessageRow) => void;
  retry: (answer: ChatMessageRow) => void;
  /** @param box where the new words of the question were typed. */
  resend: (question: ChatMessageRow, box: string) => void;
}
