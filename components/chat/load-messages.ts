import type { ChatMessageRow } from '@/lib/storage/ai-rows';
import { database } from '@/lib/storage/database';

function messagesOf(chatId: string) {
  return database.chatMessages.where('[chatId+index]').between([chatId, -Infinity], [chatId, Infinity], true, true);
}

export function countMessages(chatId: string): Promise<number> {
  return messagesOf(chatId).count();
}

/** The newest of a conversation, oldest first; without their texts. */
export async function loadNewestIds(chatId: string, limit: number): Promise<string[]> {
  return (await messagesOf(chatId).reverse().limit(limit).primaryKeys()).reverse();
}

/** The newest of them that it is true of; `null` for none. */
export async function findNewest(
  chatId: string,
  isWanted: (row: ChatMessageRow) => boolean,
): Promise<ChatMessageRow | null> {
  return (await messagesOf(chatId).reverse().filter(isWanted).first()) ?? null;
}
