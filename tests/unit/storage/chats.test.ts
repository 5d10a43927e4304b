import { beforeEach, describe, expect, it } from 'vitest';
import { askedQuestion, emptyAnswer } from '@/lib/chat/growing-answer';
import type { ChatMessageRow } from '@/lib/storage/ai-rows';
import {
  createChat,
  deleteChats,
  interruptMessages,
  loadChat,
  loadChatMessage,
  loadChatMessages,
  putMessage,
  replaceMessages,
  updateChat,
  updateProposal,
} from '@/lib/storage/chats';
import type { LimelightDatabase } from '@/lib/storage/database';
import { NOW, openEmptyDatabase } from '../../support/make-jobs';

const ABOUT = { scope: 'video', scopeId: 'sourdough01', subject: 'Sourdough' } as const;
let database: LimelightDatabase;

beforeEach(async () => {
  database = await openEmptyDatabase('chats-test');
});

const question = (chatId: string, index: number, text = `Q${index}`): ChatMessageRow =>
  askedQuestion(chatId, index, NOW, text);
const answer = (chatId: string, index: number, parts: Partial<ChatMessageRow> = {}): ChatMessageRow => ({
  ...emptyAnswer(chatId, index, NOW),
  ...parts,
});

describe('createChat', () => {
  it('makes one that nobody has said anything in or seen', async () => {
    const chat = await createChat(database, ABOUT, NOW);
    expect(await loadChat(database, chat.id)).toEqual({
      ...{ id: expect.stringMatching(/^[\da-f-]{36}$/), ...ABOUT, title: '', isRenamed: false },
      ...{ createdAt: NOW, updatedAt: NOW, previewedAt: null },
    });
  });

  it('takes the one that is unused, as if it were new', async () => {
    const chat = await createChat(database, ABOUT, NOW);
    await updateChat(database, chat.id, { previewedAt: NOW });
    const again = await createChat(database, { ...ABOUT, subject: 'Rye' }, NOW + 5);
    expect(again).toMatchObject({ id: chat.id, subject: 'Rye', createdAt: NOW + 5, previewedAt: null });
    expect(await database.chats.count()).toBe(1);
  });

  it.each([
    ['has words', (id: string) => database.chatMessages.put(question(id, 0)), ABOUT],
    ['was renamed', (id: string) => updateChat(database, id, { isRenamed: true }), ABOUT],
    ['is about something else', async () => undefined, { ...ABOUT, scopeId: 'another0001' }],
    ['is about a channel of that id', async () => undefined, { ...ABOUT, scope: 'channel' as const }],
  ])('leaves one alone that %s', async (_, change, about) => {
    const { id } = await createChat(database, ABOUT, NOW);
    await change(id);
    expect((await createChat(database, about, NOW)).id).not.toBe(id);
  });
});

describe('replaceMessages', () => {
  it('replaces what stands there and after it, of this conversation only', async () => {
    const [one, other] = [
      await createChat(database, ABOUT, NOW),
      await createChat(database, { ...ABOUT, scopeId: 'x' }, NOW),
    ];
    await database.chatMessages.bulkPut([0, 1, 2, 3].map((index) => question(one.id, index)));
    await database.chatMessages.put(question(other.id, 2));
    const chat = { id: one.id, title: 'Named', updatedAt: NOW + 1 };
    expect(await replaceMessages(database, chat, [question(one.id, 2, 'Anew'), answer(one.id, 3, { text: 'A' })])).toBe(
      true,
    );
    expect((await loadChatMessages(database, one.id)).map(({ text }) => text)).toEqual(['Q0', 'Q1', 'Anew', 'A']);
    expect(await loadChatMessages(database, other.id)).toHaveLength(1);
    expect(await loadChat(database, one.id)).toMatchObject({
      title: 'Named',
      updatedAt: NOW + 1,
      subject: 'Sourdough',
    });
  });

  it('brings nothing back', async () => {
    expect(await replaceMessages(database, { id: 'gone', title: 'x' }, [question('gone', 0)])).toBe(false);
    expect([await database.chats.count(), await database.chatMessages.count()]).toEqual([0, 0]);
  });
});

it('are in the order of the conversation, also after the ninth', async () => {
  for (const index of [10, 2, 0, 1]) await database.chatMessages.put(question('c', index));
  expect((await loadChatMessages(database, 'c')).map(({ index }) => index)).toEqual([0, 1, 2, 10]);
});

it('puts the whole row, unless it is gone', async () => {
  const row = answer('c', 1);
  expect(await putMessage(database, row)).toBe(false);
  expect(await loadChatMessage(database, row.id)).toBeNull();
  await database.chatMessages.put(row);
  expect(await putMessage(database, { ...row, text: 'More' })).toBe(true);
  expect((await loadChatMessage(database, row.id))?.text).toBe('More');
});

it('marks what is left running as interrupted, with its unfinished steps, and nothing else', async () => {
  const step = { id: 's', tool: 't', args: {}, at: NOW, problem: null, receipts: [] };
  const steps = [
    { ...step, durationMs: 5 },
    { ...step, durationMs: null },
  ];
  const left = answer('a', 1, { steps, text: 'Half' });
  const written = answer('b', 1);
  const done = answer('c', 1, { state: 'done' });
  await database.chatMessages.bulkPut([left, written, done]);
  expect(await interruptMessages(database, (id) => id === written.id)).toBe(1);
  expect(await loadChatMessage(database, left.id)).toMatchObject({
    ...{ state: 'interrupted', text: 'Half', problem: null },
    steps: [{ problem: null }, { problem: 'cancelled' }],
  });
  expect((await loadChatMessage(database, written.id))?.state).toBe('running');
  expect((await loadChatMessage(database, done.id))?.state).toBe('done');
  expect(await interruptMessages(database)).toBe(1);
});

it('notes when a proposal was applied, of that one only', async () => {
  const proposal = { videoId: 'sourdough01', edits: [], why: '', appliedAt: null };
  const row = answer('c', 1, {
    proposals: [
      { id: 'p1', ...proposal },
      { id: 'p2', ...proposal },
    ],
  });
  await database.chatMessages.put(row);
  await updateProposal(database, row.id, 'p2', { appliedAt: NOW });
  expect((await loadChatMessage(database, row.id))?.proposals.map(({ appliedAt }) => appliedAt)).toEqual([null, NOW]);
});

it('deletes one, or all', async () => {
  const chats = [await createChat(database, ABOUT, NOW), await createChat(database, { ...ABOUT, scopeId: 'x' }, NOW)];
  for (const { id } of chats) await database.chatMessages.put(question(id, 0));
  await deleteChats(database, chats[0]?.id);
  expect((await database.chatMessages.toArray()).map(({ chatId }) => chatId)).toEqual([chats[1]?.id]);
  await deleteChats(database);
  expect([await database.chats.count(), await database.chatMessages.count()]).toEqual([0, 0]);
});
