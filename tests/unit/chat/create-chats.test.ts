import { beforeEach, describe, expect, it } from 'vitest';
import { Problem } from '@/lib/problem/problem';
import { loadChat, loadChatMessages } from '@/lib/storage/chats';
import type { LimelightDatabase } from '@/lib/storage/database';
import { codeOf } from '../../support/make-account';
import { calls, choiceOf, ended, makeGate, says, started, USAGE } from '../../support/make-ai';
import { makeChats } from '../../support/make-chats';
import { makeDraftRow } from '../../support/make-draft-row';
import { openEmptyDatabase } from '../../support/make-jobs';
import { eventually } from '../../support/eventually';

let database: LimelightDatabase;

beforeEach(async () => {
  database = await openEmptyDatabase('create-chats-test');
});

describe('a turn', () => {
  it('runs what is called for, tells where facts come from, and keeps a proposal', async () => {
    const { ask, answerOf, requests, start, messages } = makeChats(database, [
      calls({ name: 'read_video', args: {} }, { name: 'run_checks', args: { only: 'all' } }),
      calls({ name: 'propose_edit', args: { title: 'Rye bread', why: 'Shorter.' } }),
      says('Your score ', 'is 62 of 100.'),
    ]);
    const chatId = await start();
    await ask(chatId, 'Why is my score so low?');
    const answer = await answerOf(chatId);
    expect(answer).toMatchObject({
      ...{ text: 'Your score is 62 of 100.', state: 'done', end: 'complete', problem: null },
      ...{ provider: 'gemini', model: 'gemini-3.5-flash-lite', costUsd: 0 },
      usage: { input: 300, output: 60, thoughts: 15, cached: 30 },
      proposals: [
        {
          id: 'p1',
          videoId: 'sourdough01',
          edits: [{ field: 'title', text: 'Rye bread' }],
          why: 'Shorter.',
          appliedAt: null,
        },
      ],
    });
    expect(answer.steps.map(({ tool, args, problem }) => [tool, args, problem])).toEqual([
      ['limelight', {}, null],
      ['read_video', {}, null],
      ['run_checks', { only: 'all' }, null],
      ['propose_edit', { title: 'Rye bread', why: 'Shorter.' }, null],
    ]);
    const ids = answer.steps.flatMap(({ receipts }) => receipts.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    const score = answer.claims.find(({ start: from, end }) => answer.text.slice(from, end).startsWith('62'));
    expect(ids).toContain(score?.receiptId);
    expect((await messages(chatId)).map(({ role, index }) => [role, index])).toEqual([
      ['user', 0],
      ['model', 1],
    ]);
    expect(requests).toHaveLength(3);
    expect(requests[2]?.request.messages.slice(-4)).toEqual([
      expect.objectContaining({ role: 'model', raw: expect.objectContaining({ provider: 'gemini' }) }),
      {
        role: 'user',
        raw: null,
        parts: [
          { kind: 'result', id: 'call-0', name: 'read_video', value: { data: { title: expect.any(String) } } },
          { kind: 'result', id: 'call-1', name: 'run_checks', value: { data: { score: 62, only: 'all' } } },
        ],
      },
      expect.objectContaining({ role: 'model' }),
      expect.objectContaining({ role: 'user' }),
    ]);
  });

  it('is called after its first question, until it is renamed', async () => {
    const { ask, chats, start } = makeChats(database, [says('A.'), says('B.'), says('C.')]);
    const chatId = await start();
    await ask(chatId, `What ${'x'.repeat(100)}?`);
    expect((await loadChat(database, chatId))?.title).toHaveLength(60);
    await ask(chatId, 'And then?');
    expect((await loadChat(database, chatId))?.title).toMatch(/^What x/);
    await chats.rename(chatId, 'My own words');
    const [first] = await loadChatMessages(database, chatId);
    await ask(chatId, 'Anew?', { insteadOf: first?.id });
    expect((await loadChat(database, chatId))?.title).toBe('My own words');
  });

  it('is shown while it grows, and one at a time', async () => {
    const gate = makeGate();
    const { ask, answerOf, start } = makeChats(database, [
      async function* () {
        yield started();
        yield { kind: 'text', text: 'Your' };
        await gate.opened;
        yield { kind: 'text', text: ' score' };
        yield ended();
      },
    ]);
    const chatId = await start();
    const asked = ask(chatId, 'Why?');
    await eventually(async () => expect(await answerOf(chatId)).toMatchObject({ state: 'running', text: 'Your' }));
    expect(await codeOf(ask(chatId, 'And?'))).toBe('chat-busy');
    gate.open();
    await asked;
    expect(await answerOf(chatId)).toMatchObject({ state: 'done', text: 'Your score' });
  });

  it('of two questions at once takes the first', async () => {
    const { ask, messages, start } = makeChats(database, [says('A.')]);
    const chatId = await start();
    const [one, other] = await Promise.all([codeOf(ask(chatId, 'One?')), codeOf(ask(chatId, 'Other?'))]);
    expect([one, other]).toEqual(['no problem', 'chat-busy']);
    expect((await messages(chatId)).map(({ text }) => text)).toEqual(['One?', 'A.']);
  });
});

describe('what was not seen', () => {
  it('is not sent, and what was seen is what is sent', async () => {
    const shown = makeDraftRow();
    const { ask, chats, last, messages, requests, start } = makeChats(database, [says('A.')], shown);
    const chatId = await start(false);
    expect(await codeOf(ask(chatId, 'Why?'))).toBe('ai-not-agreed');
    expect([await messages(chatId), requests]).toEqual([[], []]);
    const preview = await chats.preview({ chatId, text: 'Why?', shown });
    expect(await messages(chatId)).toEqual([]);
    await ask(chatId, 'Why?');
    expect(requests[0]?.purpose.isLocal).toBe(false);
    const { offline: _, ...sent } = last() ?? { offline: null };
    expect(JSON.parse(preview.body)).toEqual(JSON.parse(JSON.stringify(sent)));
  });

  it.each(['offline', 'built-in'] as const)('needs not be seen where %s answers: nothing leaves', async (provider) => {
    const script = provider === 'offline' ? [] : [[started(provider), ...says('Your score is 62.').slice(1)]];
    const { ask, answerOf, chats, held, requests, start } = makeChats(database, script);
    held.choice = choiceOf(provider);
    const chatId = await start(false);
    await chats.preview({ chatId, text: 'Why?', shown: makeDraftRow() });
    expect((await loadChat(database, chatId))?.previewedAt).toBeNull();
    await ask(chatId, 'Why?');
    const answer = await answerOf(chatId);
    expect(answer).toMatchObject({ provider, state: 'done', text: expect.stringContaining('Your score is 62.') });
    expect(answer.claims).toMatchObject([{ kind: 'number', receiptId: expect.any(String) }]);
    expect(requests.map(({ purpose }) => purpose.isLocal)).toEqual([true]);
    held.choice = choiceOf();
    expect(await codeOf(chats.retry({ messageId: answer.id, shown: null }))).toBe('ai-not-agreed');
    expect((await answerOf(chatId)).id).toBe(answer.id);
  });
});

describe('over again', () => {
  it('asks the same question, and replaces what came after', async () => {
    const { ask, chats, last, messages, start } = makeChats(database, [says('A.'), says('B.'), says('C.')]);
    const chatId = await start();
    await ask(chatId, 'One?');
    await ask(chatId, 'Two?');
    const [, first] = await messages(chatId);
    await chats.retry({ messageId: first?.id ?? '', shown: null });
    expect((await messages(chatId)).map(({ text, index }) => [text, index])).toEqual([
      ['One?', 0],
      ['C.', 1],
    ]);
    expect(JSON.stringify(last())).not.toContain('Two?');
  });

  it('asks another question in the place of one', async () => {
    const { ask, last, messages, start } = makeChats(database, [says('A.'), says('B.'), says('C.')]);
    const chatId = await start();
    await ask(chatId, 'One?');
    await ask(chatId, 'Two?');
    await ask(chatId, 'Two and a half?', { insteadOf: (await messages(chatId))[2]?.id });
    expect((await messages(chatId)).map(({ text }) => text)).toEqual(['One?', 'A.', 'Two and a half?', 'C.']);
    expect(last()?.messages.map(({ role }) => role)).toEqual(['user', 'model', 'user']);
  });

  it.each([
    ['a question that is no question', (ids: string[]) => ids[1]],
    ['a question of another conversation', () => 'gone'],
  ])('cannot replace %s', async (_, pick) => {
    const { ask, messages, start } = makeChats(database, [says('A.')]);
    const chatId = await start();
    await ask(chatId, 'One?');
    const ids = (await messages(chatId)).map(({ id }) => id);
    expect(await codeOf(ask(chatId, 'Two?', { insteadOf: pick(ids) }))).toBe('reading-invalid');
    expect(await messages(chatId)).toHaveLength(2);
  });
});

describe('a failure', () => {
  it('stands in the answer, with what came before it', async () => {
    const { ask, answerOf, start } = makeChats(database, [
      async function* () {
        yield started();
        yield { kind: 'text', text: 'Your score' };
        throw new Problem('service-unavailable');
      },
    ]);
    const chatId = await start();
    await ask(chatId, 'Why?');
    const answer = await answerOf(chatId);
    expect(answer).toMatchObject({ state: 'failed', problem: 'service-unavailable', text: 'Your score' });
  });

  it.each([
    ['nothing at all', [started(), ended('empty', { usage: USAGE })], 'answer-empty'],
    ['a filter before a word', [started(), ended('blocked')], 'model-refused'],
    [
      'a bug',
      () => {
        throw new TypeError('x');
      },
      null,
    ],
  ])('of %s', async (_, script, problem) => {
    const { ask, answerOf, start } = makeChats(database, [script as never]);
    const chatId = await start();
    await ask(chatId, 'Why?');
    expect(await answerOf(chatId)).toMatchObject({ state: 'failed', problem });
  });

  it('of a conversation that is gone changes nothing', async () => {
    const { ask, chats } = makeChats(database);
    expect(await codeOf(ask('gone', 'Why?'))).toBe('reading-invalid');
    expect(await codeOf(chats.retry({ messageId: 'gone', shown: null }))).toBe('reading-invalid');
    expect(await codeOf(chats.goOn({ messageId: 'gone', shown: null }))).toBe('reading-invalid');
    expect(await database.chatMessages.count()).toBe(0);
  });
});
