import Dexie from 'dexie';
import type { ChatMessageRow, ChatProposal, ChatRow } from './ai-rows';
import type { LimelightDatabase } from './database';
import { withRoom } from './room';

/**
 * A conversation without a word yet; one that is there already is taken, so that looking in leaves nothing behind. Throws
 * `storage-full` or `storage-unavailable`.
 */
export async function createChat(
  database: LimelightDatabase,
  about: Pick<ChatRow, 'scope' | 'scopeId' | 'subject'>,
  at: number,
): Promise<ChatRow> {
  const create = async (): Promise<ChatRow> => {
    const unused = await findUnused(database, about);
    const fresh = { title: '', isRenamed: false, createdAt: at, updatedAt: at, previewedAt: null };
    const chat: ChatRow = { id: unused?.id ?? crypto.randomUUID(), ...about, ...fresh };
    await database.chats.put(chat);
    return chat;
  };
  return withRoom(database, () => database.transaction('rw', database.chats, database.chatMessages, create));
}

/** `null` when it was deleted. */
export async function loadChat(database: LimelightDatabase, id: string): Promise<ChatRow | null> {
  return (await database.chats.get(id)) ?? null;
}

/** In the order they were said. */
export function loadChatMessages(database: LimelightDatabase, chatId: string): Promise<ChatMessageRow[]> {
  return ofChat(database, chatId).toArray();
}

/** `null` when it was deleted or replaced. */
export async function loadChatMessage(database: LimelightDatabase, id: string): Promise<ChatMessageRow | null> {
  return (await database.chatMessages.get(id)) ?? null;
}

/**
 * A turn begins: what stood at the place of its first message and after it is replaced, in one transaction. A conversation
 * that was deleted meanwhile does not come back.
 *
 * @param rows in order: the question and the answer that begins, or the answer alone.
 * @returns whether the conversation was there.
 */
export function replaceMessages(
  database: LimelightDatabase,
  chat: Pick<ChatRow, 'id'> & Partial<ChatRow>,
  rows: readonly ChatMessageRow[],
): Promise<boolean> {
  return withRoom(database, () =>
    database.transaction('rw', database.chats, database.chatMessages, async () => {
      const { id, ...changes } = chat;
      if ((await database.chats.get(id)) === undefined) return false;
      await ofChat(database, id, rows[0]?.index ?? Number.POSITIVE_INFINITY).delete();
      await database.chatMessages.bulkPut([...rows]);
      await database.chats.update(id, changes);
      return true;
    }),
  );
}

/**
 * The whole row as it is now.
 *
 * @returns `false` when it is gone: a deleted conversation does not come back by its answer. Throws `storage-full`,
 * `storage-unavailable`.
 */
export async function putMessage(database: LimelightDatabase, row: ChatMessageRow): Promise<boolean> {
  const put = async (): Promise<boolean> => {
    if ((await database.chatMessages.where(':id').equals(row.id).count()) === 0) return false;
    await database.chatMessages.put(row);
    return true;
  };
  return withRoom(database, () => database.transaction('rw', database.chatMessages, put));
}

export async function updateChat(
  database: LimelightDatabase,
  id: string,
  changes: Partial<Pick<ChatRow, 'title' | 'isRenamed' | 'updatedAt' | 'previewedAt'>>,
): Promise<void> {
  await withRoom(database, () => database.chats.update(id, changes));
}

/** Throws `storage-full` or `storage-unavailable`. */
export async function updateProposal(
  database: LimelightDatabase,
  messageId: string,
  proposalId: string,
  changes: Pick<ChatProposal, 'appliedAt'>,
): Promise<void> {
  const update = (): Promise<number> =>
    database.chatMessages
      .where(':id')
      .equals(messageId)
      .modify(({ proposals }) => {
        for (const proposal of proposals) if (proposal.id === proposalId) Object.assign(proposal, changes);
      });
  await withRoom(database, update);
}

/** One with all that was said in it and all that was sent for it, or without `id` all there are. */
export async function deleteChats(database: LimelightDatabase, id?: string): Promise<void> {
  const { chats, chatMessages, aiSent } = database;
  await database.transaction('rw', chats, chatMessages, aiSent, async () => {
    if (id === undefined) {
      await Promise.all([
        chats.clear(),
        chatMessages.clear(),
        aiSent.filter(({ feature }) => feature === 'chat').delete(),
      ]);
    } else {
      await Promise.all([chats.delete(id), ofChat(database, id).delete(), aiSent.where('about').equals(id).delete()]);
    }
  });
}

/**
 * Answers that stand as running although nobody writes them any more: what came is kept, and can be gone on with.
 *
 * @param isWritten whether this background writes the answer with that id.
 * @returns how many there were.
 */
export async function interruptMessages(
  database: LimelightDatabase,
  isWritten: (id: string) => boolean = () => false,
): Promise<number> {
  const interrupt = (): Promise<number> =>
    database.chatMessages
      .where('state')
      .equals('running')
      .filter(({ id }) => !isWritten(id))
      .modify((row) => {
        row.state = 'interrupted';
        for (const step of row.steps) if (step.durationMs === null) step.problem ??= 'cancelled';
      });
  return withRoom(database, interrupt);
}

async function findUnused(
  database: LimelightDatabase,
  { scope, scopeId }: Pick<ChatRow, 'scope' | 'scopeId'>,
): Promise<ChatRow | null> {
  const chats = await database.chats.where({ scopeId }).toArray();
  for (const chat of chats) {
    const isUnused = chat.scope === scope && !chat.isRenamed && (await ofChat(database, chat.id).count()) === 0;
    if (isUnused) return chat;
  }
  return null;
}

function ofChat(database: LimelightDatabase, chatId: string, fromIndex: number | typeof Dexie.minKey = Dexie.minKey) {
  return database.chatMessages.where('[chatId+index]').between([chatId, fromIndex], [chatId, Dexie.maxKey], true, true);
}
