import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createChatHandlers, MAX_QUESTION_CHARS } from '@/entrypoints/background/chat-handlers';
import { emptyAnswer } from '@/lib/chat/growing-answer';
import { planChanges } from '@/lib/draft/plan-changes';
import type { DraftEdit } from '@/lib/draft/edit';
import { askPage } from '@/lib/messages/to-page';
import { loadChat, loadChatMessages } from '@/lib/storage/chats';
import type { LimelightDatabase } from '@/lib/storage/database';
import { saveDraft } from '@/lib/storage/drafts';
import { codeOf } from '../../support/make-account';
import { calls, choiceOf, makeAi, makeGate, says, type Scripted, started } from '../../support/make-ai';
import { makeApiTools } from '../../support/make-api-tools';
import { makeDraftCapture } from '../../support/make-draft-capture';
import { makeDraftRow } from '../../support/make-draft-row';
import { NOW, openEmptyDatabase } from '../../support/make-jobs';
import { makeVideo } from '../../support/make-video';
import { eventually } from '../../support/eventually';

vi.mock('@/lib/messages/to-page', () => ({ askPage: vi.fn() }));

const ask = vi.mocked(askPage) as unknown as ReturnType<typeof vi.fn>;
const VIDEO = { scope: 'video', scopeId: 'sourdough01', subject: 'Sourdough' } as const;
let database: LimelightDatabase;
let tabId: number;

beforeEach(async () => {
  database = await openEmptyDatabase('chat-handlers-test');
  tabId = (await fakeBrowser.tabs.create({ url: 'https://studio.youtube.com/video/sourdough01/edit' })).id ?? -1;
  await saveDraft(database, makeDraftRow({ tabId }));
});

function make(script: Scripted[] = []) {
  const made = makeAi(script);
  const handlers = createChatHandlers({ ...makeApiTools(database).tools, ai: made.ai });
  return { ...made, handlers };
}

it('goes the whole way: begin, look at what is sent, ask, apply, name, delete', async () => {
  const { handlers } = make([
    calls(
      { name: 'run_checks', args: {} },
      { name: 'propose_edit', args: { field: 'title', title: 'Rye bread at home', why: 'Shorter.' } },
    ),
    says('I propose a shorter title.'),
  ]);
  const shown = { title: makeVideo().title };
  ask.mockImplementation(async (name: string, data: DraftEdit[]) => {
    if (name === 'captureDraft') return makeDraftCapture({ title: shown.title });
    if (name !== 'editDraft') return undefined;
    const changes = planChanges(makeVideo({ surface: 'studio', title: shown.title }), data);
    for (const change of changes) if (change.field === 'title') shown.title = change.after;
    return changes;
  });
  const { id: chatId } = await handlers.startChat(VIDEO, {});
  const question = { chatId, text: '  A shorter title?  ', tabId };
  const preview = await handlers.previewChat(question, {});
  expect(preview.body).toContain('A shorter title?');
  expect(preview.body).toContain('propose_edit');
  await handlers.sendChat(question, {});
  const [asked, answer] = await loadChatMessages(database, chatId);
  expect(asked?.text).toBe('A shorter title?');
  expect(answer).toMatchObject({
    state: 'done',
    proposals: [{ id: 'p1', edits: [{ field: 'title', text: 'Rye bread at home' }] }],
  });
  expect(shown.title).toBe(makeVideo().title);

  await handlers.applyProposal({ messageId: answer?.id, proposalId: 'p1', tabId }, {});
  expect(shown.title).toBe('Rye bread at home');
  expect((await loadChatMessages(database, chatId))[1]?.proposals[0]?.appliedAt).toEqual(expect.any(Number));
  expect(ask).toHaveBeenCalledWith('refreshDraft', undefined, { tabId, frameId: 0 });

  await handlers.renameChat({ id: chatId, title: ' New \n name ' }, {});
  expect((await loadChat(database, chatId))?.title).toBe('New name');
  await handlers.deleteChats({ id: chatId }, {});
  expect(await database.chatMessages.count()).toBe(0);
});

it('stops, goes on, and asks anew', async () => {
  const gate = makeGate();
  const { handlers } = make([
    async function* (_, { signal }) {
      yield started();
      yield { kind: 'text', text: 'One, two,' };
      signal?.addEventListener('abort', gate.open);
      await gate.opened;
      yield { kind: 'text', text: ' not heard' };
    },
    says(' three.'),
    says('Anew.'),
  ]);
  const { id: chatId } = await handlers.startChat(VIDEO, {});
  await handlers.previewChat({ chatId, text: 'Count?', tabId }, {});
  const asked = handlers.sendChat({ chatId, text: 'Count?', tabId }, {});
  const textOf = async () => (await loadChatMessages(database, chatId))[1]?.text;
  await eventually(async () => expect(await textOf()).toBe('One, two,'));
  expect(await codeOf(handlers.sendChat({ chatId, text: 'And?', tabId }, {}))).toBe('chat-busy');
  await handlers.stopChat({ chatId }, {});
  await asked;
  const messageId = (await loadChatMessages(database, chatId))[1]?.id;
  await handlers.continueChat({ messageId, tabId: null }, {});
  expect(await textOf()).toBe('One, two, three.');
  await handlers.retryChat({ messageId, tabId: null }, {});
  expect(await textOf()).toBe('Anew.');
});

it('answers by itself where nobody else can, with the tools’ own words', async () => {
  const { handlers, held } = make();
  held.choice = choiceOf('offline');
  const { id: chatId } = await handlers.startChat(VIDEO, {});
  await handlers.sendChat({ chatId, text: 'Why is my score so low?', tabId }, {});
  const answer = (await loadChatMessages(database, chatId))[1];
  expect(answer).toMatchObject({ provider: 'offline', state: 'done', problem: null });
  const score = String(makeDraftRow().scorecard.score);
  expect(answer?.text).toContain(score);
  expect(answer?.claims.filter(({ receiptId }) => receiptId === null)).toEqual([]);
  expect(answer?.claims.length).toBeGreaterThan(0);
});

describe('what a background before this one left behind', () => {
  beforeEach(async () => {
    await database.chatMessages.put({ ...emptyAnswer('c', 1, NOW), id: 'left', text: 'Half' });
  });

  it('is marked before anything is answered', async () => {
    const { handlers } = make();
    await handlers.recoverAnswers(undefined, {});
    expect(await database.chatMessages.get('left')).toMatchObject({ state: 'interrupted', text: 'Half' });
  });

  it('is marked by a question about another conversation, too', async () => {
    const { handlers, held } = make();
    held.choice = choiceOf('offline');
    const { id: chatId } = await handlers.startChat(VIDEO, {});
    await handlers.sendChat({ chatId, text: 'Why?', tabId: null }, {});
    expect((await database.chatMessages.get('left'))?.state).toBe('interrupted');
  });

  it('is marked among writings as well', async () => {
    const writing = {
      id: 'w',
      videoId: 'sourdough01',
      subject: '',
      feature: 'titles',
      inputHash: '',
      state: 'running',
      at: 1,
    };
    const { handlers } = make();
    await database.writings.put({
      ...(writing as never as { id: string }),
      ...{
        problem: null,
        provider: null,
        model: null,
        value: null,
        notes: [],
        usage: null,
        costUsd: null,
        jobId: null,
      },
    } as never);
    await handlers.recoverAnswers(undefined, {});
    expect((await database.writings.get('w'))?.state).toBe('stopped');
  });
});

describe('refuses', () => {
  it.each([
    ['a video id that is none', { ...VIDEO, scopeId: 'sourdough' }],
    ['an upload without a name', { ...VIDEO, scopeId: '___________' }],
    ['a channel id that is none', { ...VIDEO, scope: 'channel' }],
    ['a scope of its own', { ...VIDEO, scope: 'playlist' }],
    ['nothing', undefined],
  ])('a conversation about %s', async (_, data) => {
    expect(await codeOf(make().handlers.startChat(data, {}))).toBe('reading-invalid');
    expect(await database.chats.count()).toBe(0);
  });

  it.each([
    ['no text', { text: ' \n ' }],
    ['too much text', { text: 'x'.repeat(MAX_QUESTION_CHARS + 1) }],
    ['a tab that is none', { tabId: -1 }],
    ['a tab left out', { tabId: undefined }],
    ['a conversation that is none', { chatId: '' }],
    ['something else in the place of another', { insteadOf: 7 }],
  ])('a question with %s', async (_, parts) => {
    const { handlers } = make([says('A.')]);
    const { id: chatId } = await handlers.startChat(VIDEO, {});
    const question = { chatId, text: 'Why?', tabId, ...parts };
    expect(await codeOf(handlers.sendChat(question, {}))).toBe('reading-invalid');
    expect(await codeOf(handlers.previewChat(question, {}))).toBe('reading-invalid');
    expect(await database.chatMessages.count()).toBe(0);
  });

  it('an empty name, and takes a long one as far as it goes', async () => {
    const { handlers } = make();
    const { id } = await handlers.startChat({ ...VIDEO, subject: 'x'.repeat(400) }, {});
    expect((await loadChat(database, id))?.subject).toHaveLength(300);
    expect(await codeOf(handlers.renameChat({ id, title: '  ' }, {}))).toBe('reading-invalid');
    await handlers.renameChat({ id, title: 'y'.repeat(400) }, {});
    expect((await loadChat(database, id))?.title).toHaveLength(120);
  });
});

it('takes the longest question', async () => {
  const { handlers, held } = make();
  held.choice = choiceOf('offline');
  const { id: chatId } = await handlers.startChat(
    { ...VIDEO, scope: 'channel', scopeId: 'UCbreadlab00000000000000' },
    {},
  );
  await handlers.sendChat({ chatId, text: 'x'.repeat(MAX_QUESTION_CHARS), tabId: null }, {});
  expect(await loadChatMessages(database, chatId)).toMatchObject([{ role: 'user' }, { role: 'model', state: 'done' }]);
});
