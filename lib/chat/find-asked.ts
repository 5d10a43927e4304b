import { Problem } from '@/lib/problem/problem';
import type { ChatMessageRow, ChatRow } from '@/lib/storage/ai-rows';
import type { LimelightDatabase } from '@/lib/storage/database';
import { loadChat, loadChatMessage, loadChatMessages } from '@/lib/storage/chats';

/** A question at its place in a conversation. */
export interface Asked {
  chat: ChatRow;
  /** What stands before it, in order. */
  earlier: ChatMessageRow[];
  question: string;
  /** Its place: what stands there and after it is replaced. */
  index: number;
}

/**
 * A new question, at the end or in the place of another. Throws `reading-invalid` when the conversation is gone, or the other
 * is no question of it.
 */
export async function findAsked(
  database: LimelightDatabase,
  { chatId, text, insteadOf }: { chatId: string; text: string; insteadOf?: string },
): Promise<Asked> {
  const [chat, messages] = await Promise.all([loadChat(database, chatId), loadChatMessages(database, chatId)]);
  const place = messages.findIndex(({ id, role }) => id === insteadOf && role === 'user');
  if (!chat || (insteadOf !== undefined && place < 0)) throw new Problem('reading-invalid');
  const earlier = insteadOf === undefined ? messages : messages.slice(0, place);
  const index = messages[place]?.index ?? (messages.at(-1)?.index ?? -1) + 1;
  return { chat, earlier, question: text, index };
}

/**
 * The question that stands there, of a message that is one or answers one. Throws `reading-invalid` when it is gone.
 *
 * @param message an answer, or the question itself.
 */
export async function findAskedBefore(database: LimelightDatabase, message: ChatMessageRow): Promise<Asked> {
  const { chatId } = message;
  const [chat, messages] = await Promise.all([loadChat(database, chatId), loadChatMessages(database, chatId)]);
  const before = messages.filter(({ index }) => index <= message.index);
  const place = before.findLastIndex(({ role }) => role === 'user');
  const found = before[place];
  if (!chat || !found) throw new Problem('reading-invalid');
  return { chat, earlier: before.slice(0, place), question: found.text, index: found.index };
}

export async function requireMessage(database: LimelightDatabase, id: string): Promise<ChatMessageRow> {
  const message = await loadChatMessage(database, id);
  if (!message) throw new Problem('reading-invalid');
  return message;
}
