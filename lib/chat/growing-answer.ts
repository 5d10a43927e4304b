import type { ChatMessageRow } from '@/lib/storage/ai-rows';

/** An answer on its way: whoever adds to its row says so. */
export interface GrowingAnswer {
  row: ChatMessageRow;
  /** Has the row written soon. */
  changed(): void;
}

/** A row without a word yet. */
export function emptyAnswer(chatId: string, index: number, at: number): ChatMessageRow {
  return {
    ...{ id: crypto.randomUUID(), chatId, index, at, role: 'model', text: '', state: 'running', problem: null },
    ...{ provider: null, model: null, end: null, usage: null, costUsd: null },
    ...{ steps: [], proposals: [], claims: [], exchange: [] },
  };
}

export function askedQuestion(chatId: string, index: number, at: number, text: string): ChatMessageRow {
  return { ...emptyAnswer(chatId, index, at), role: 'user', text, state: 'done' };
}
