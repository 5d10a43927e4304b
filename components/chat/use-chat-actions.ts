import type { ChatQuestion } from '@/lib/messages/ai-requests';
import { askBackground } from '@/lib/messages/to-background';
import type { ChatMessageRow } from '@/lib/storage/ai-rows';
import type { ChatActions } from './chat-actions';
import { findNewest } from './load-messages';
import { typedText } from './typed-text';
import type { Asking } from './use-asking';

/** Every way to another answer: what is sent by it is shown first where nothing was sent yet. */
export function useChatActions(
  chatId: string | null,
  tabId: number | null,
  asking: Asking,
  isBusy: boolean,
): ChatActions {
  const askOf = async (answer: ChatMessageRow, ask: () => Promise<unknown>): Promise<void> => {
    const before = await findNewest(answer.chatId, ({ role, index }) => role === 'user' && index < answer.index);
    const question = questionOf(answer.chatId, before, tabId);
    await asking.start({ question, box: null, ask });
  };
  return {
    isBusy,
    goOn: (answer) => {
      if (!isBusy) void askOf(answer, () => askBackground('continueChat', { messageId: answer.id, tabId }));
    },
    retry: (answer) => {
      if (!isBusy) void askOf(answer, () => askBackground('retryChat', { messageId: answer.id, tabId }));
    },
    resend: (row, box) => {
      if (isBusy || chatId === null) return;
      const question = { chatId, text: typedText(box).text.trim(), tabId, insteadOf: row.id };
      void asking.start({ question, box, ask: () => askBackground('sendChat', question) });
    },
  };
}

function questionOf(chatId: string, row: ChatMessageRow | null, tabId: number | null): ChatQuestion {
  return { chatId, text: row?.text ?? '', tabId, ...(row && { insteadOf: row.id }) };
}
