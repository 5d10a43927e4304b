import type { ChatMessageRow, ChatRow } from '@/lib/storage/ai-rows';
import { mergeNamed, type NamedMerge } from './merge-named';

interface Conversations {
  chats: readonly ChatRow[];
  chatMessages: readonly ChatMessageRow[];
}

interface ChatMerge {
  chats: NamedMerge<ChatRow>;
  chatMessages: NamedMerge<ChatMessageRow>;
  deletedMessages: string[];
}

/**
 * A conversation is one thing: of two that went on in different ways the one that went on later stays whole, for their
 * answers would not follow from each other's questions. One that is here and not older stays as it is.
 */
export function mergeChats(current: Conversations, incoming: Conversations): ChatMerge {
  const here = new Map(current.chats.map((chat) => [chat.id, chat]));
  const isNew = ({ id, updatedAt }: ChatRow): boolean => updatedAt > (here.get(id)?.updatedAt ?? -1);
  const taken = incoming.chats.filter(isNew);
  const takenIds = new Set(taken.map(({ id }) => id));
  const chats = mergeNamed(current.chats, taken, ({ id }) => id);
  const messages = onePerPlace(incoming.chatMessages.filter(({ chatId }) => takenIds.has(chatId)));
  const kept = new Set(messages.map(({ id }) => id));
  const merge = mergeNamed(current.chatMessages, messages, ({ id }) => id);
  const same = countKnown(current.chatMessages, incoming.chatMessages, takenIds);
  const left = incoming.chatMessages.length - messages.length - same;
  return {
    chats: { ...chats, same: chats.same + incoming.chats.length - taken.length },
    chatMessages: { ...merge, same: merge.same + same, dropped: merge.dropped + left },
    deletedMessages: current.chatMessages
      .filter(({ id, chatId }) => takenIds.has(chatId) && !kept.has(id))
      .map(({ id }) => id),
  };
}

/** Of conversations that stay as they are. */
function countKnown(
  current: readonly ChatMessageRow[],
  incoming: readonly ChatMessageRow[],
  taken: Set<string>,
): number {
  const here = new Set(current.map(({ id }) => id));
  return incoming.filter(({ id, chatId }) => here.has(id) && !taken.has(chatId)).length;
}

/** Two at one place of a conversation are none of Limelight's. */
function onePerPlace(messages: readonly ChatMessageRow[]): ChatMessageRow[] {
  return [...new Map(messages.map((row) => [`${row.chatId}|${row.index}`, row])).values()];
}
