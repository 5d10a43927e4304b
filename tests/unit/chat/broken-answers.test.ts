import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Problem } from '@/lib/problem/problem';
import type { AiEvent } from '@/lib/ai/ai-port';
import { deleteChats } from '@/lib/storage/chats';
import type { LimelightDatabase } from '@/lib/storage/database';
import { wipeDatabase } from '@/lib/storage/wipe';
import { openDyingDatabase } from '../../support/dying-database';
import { codeOf } from '../../support/make-account';
import { calls, choiceOf, ended, makeGate, says, type Scripted, started } from '../../support/make-ai';
import { makeChats } from '../../support/make-chats';
import { openEmptyDatabase } from '../../support/make-jobs';
import { eventually } from '../../support/eventually';

const NAME = 'broken-answers-test';
let database: LimelightDatabase;

beforeEach(async () => {
  database = await openEmptyDatabase(NAME);
});

/** Says so much, then waits until it is stopped or let go. */
function hangs(...texts: string[]) {
  const gate = makeGate();
  const script: Scripted = async function* (_, { signal }) {
    yield started();
    for (const text of texts) yield { kind: 'text', text } satisfies AiEvent;
    const stopped = new Promise<void>((resolve) => signal?.addEventListener('abort', () => resolve()));
    await Promise.race([gate.opened, stopped]);
    if (signal?.aborted) throw new Problem('cancelled');
    yield ended();
  };
  return { script, gate };
}

describe('stopping', () => {
  it('keeps what came, and resolves when it is over', async () => {
    const { ask, answerOf, chats, start } = makeChats(database, [hangs('Your score', ' is').script]);
    const chatId = await start();
    const asked = ask(chatId, 'Why?');
    await eventually(async () => expect((await answerOf(chatId)).text).toBe('Your score is'));
    await chats.stop(chatId);
    expect(await answerOf(chatId)).toMatchObject({ text: 'Your score is', state: 'stopped', problem: null });
    await asked;
    expect(await codeOf(chats.stop(chatId))).toBe('no problem');
  });

  it('before a word leaves an answer without one, that can be asked for again', async () => {
    const { ask, answerOf, chats, messages, start } = makeChats(database, [hangs().script, says('A.')]);
    const chatId = await start();
    const asked = ask(chatId, 'Why?');
    await eventually(async () => expect(await messages(chatId)).toHaveLength(2));
    await chats.stop(chatId);
    await asked;
    const stopped = await answerOf(chatId);
    expect(stopped).toMatchObject({ text: '', state: 'stopped' });
    await chats.goOn({ messageId: stopped.id, shown: null });
    expect(await answerOf(chatId)).toMatchObject({ id: stopped.id, text: 'A.', state: 'done' });
  });

  it('is what deleting does first; what was sent for it goes as well', async () => {
    const { ask, answerOf, chats, start } = makeChats(database, [hangs('Your').script]);
    const [chatId, other] = [await start(), 'another'];
    const sent = { at: 1, provider: 'gemini', model: 'm', body: '{}', redactions: 0 } as const;
    await database.aiSent.bulkAdd([
      { ...sent, feature: 'chat', about: chatId },
      { ...sent, feature: 'chat', about: other },
      { ...sent, feature: 'titles', about: 'sourdough01' },
    ]);
    const asked = ask(chatId, 'Why?');
    await eventually(async () => expect((await answerOf(chatId)).text).toBe('Your'));
    await chats.delete(chatId);
    await asked;
    expect([await database.chats.count(), await database.chatMessages.count()]).toEqual([0, 0]);
    expect((await database.aiSent.toArray()).map(({ about }) => about)).toEqual([other, 'sourdough01']);
    await chats.delete();
    expect((await database.aiSent.toArray()).map(({ feature }) => feature)).toEqual(['titles']);
  });

  it.each([
    ['a conversation deleted elsewhere', (id: string) => deleteChats(database, id)],
    ['everything being wiped', () => wipeDatabase(database)],
  ])('is what happens at %s', async (_, remove) => {
    const { script, gate } = hangs('Your', ' score');
    const stops = vi.fn<() => void>();
    const { ask, answerOf, start } = makeChats(database, [
      async function* (request, purpose) {
        purpose.signal?.addEventListener('abort', stops);
        yield started();
        yield { kind: 'text', text: 'Your' };
        await gate.opened;
        yield { kind: 'text', text: ' score' };
        if (typeof script === 'function') yield* script(request, purpose);
      },
    ]);
    const chatId = await start();
    const asked = ask(chatId, 'Why?');
    await eventually(async () => expect((await answerOf(chatId)).text).toBe('Your'));
    await remove(chatId);
    gate.open();
    await asked;
    expect(stops).toHaveBeenCalledOnce();
    expect([await database.chats.count(), await database.chatMessages.count()]).toEqual([0, 0]);
  });
});

describe('a background that dies over an answer', () => {
  it('leaves what it had written; the next one marks it, and goes on in the same place', async () => {
    database.close();
    const dying = await openDyingDatabase(NAME);
    const first = makeChats(dying.database, [
      calls({ name: 'run_checks', args: {} }),
      hangs('Your score is 62. The title is too').script,
    ]);
    const chatId = await first.start();
    const asked = first.ask(chatId, 'Why?').catch(() => 'the worker is gone');
    await eventually(async () => expect((await first.answerOf(chatId)).text).toContain('too'));
    dying.die();
    await first.chats.stop(chatId);
    expect(await asked).toBe('the worker is gone');
    dying.database.close();

    await database.open();
    const second = makeChats(database, [says('title is too long.')]);
    expect(await second.answerOf(chatId)).toMatchObject({ state: 'running' });
    expect(await second.chats.recover()).toBe(1);
    const left = await second.answerOf(chatId);
    expect(left).toMatchObject({ state: 'interrupted', text: 'Your score is 62. The title is too', claims: [] });

    await second.chats.goOn({ messageId: left.id, shown: null });
    const whole = await second.answerOf(chatId);
    expect(whole).toMatchObject({ id: left.id, state: 'done', text: 'Your score is 62. The title is too long.' });
    expect(whole.claims).toMatchObject([{ kind: 'number', receiptId: expect.any(String) }]);
    const sent = second.last()?.messages.map(({ role, parts }) => [role, parts.map(({ kind }) => kind).join()]);
    expect(sent).toEqual([
      ['user', 'text,text'],
      ['model', 'call'],
      ['user', 'result'],
      ['model', 'text'],
      ['user', 'text'],
    ]);
  });

  it('is no reason to touch what this one writes', async () => {
    const { script, gate } = hangs('Your');
    const { ask, answerOf, chats, start } = makeChats(database, [script]);
    const chatId = await start();
    const asked = ask(chatId, 'Why?');
    await eventually(async () => expect((await answerOf(chatId)).text).toBe('Your'));
    expect(await chats.recover()).toBe(0);
    gate.open();
    await asked;
    expect(await answerOf(chatId)).toMatchObject({ state: 'done' });
  });
});

describe('going on', () => {
  it.each([
    ['at its greatest length', ended('length'), 'done'],
    ['of a broken connection', ended('cut', { usage: null }), 'interrupted'],
  ])('is possible %s', async (_, end, state) => {
    const { ask, answerOf, chats, last, start } = makeChats(database, [
      [started(), { kind: 'text', text: 'One, two,' }, end],
      says(' three.'),
      says('D.'),
    ]);
    const chatId = await start();
    await ask(chatId, 'Count?');
    const cut = await answerOf(chatId);
    expect(cut).toMatchObject({ state, text: 'One, two,' });
    await chats.goOn({ messageId: cut.id, shown: null });
    expect(await answerOf(chatId)).toMatchObject({
      id: cut.id,
      state: 'done',
      text: 'One, two, three.',
      end: 'complete',
    });
    await ask(chatId, 'And?');
    expect(last()?.messages.map(({ role }) => role)).toEqual(['user', 'model', 'user', 'model', 'user']);
  });

  it('of a whole answer is refused', async () => {
    const { ask, answerOf, chats, start } = makeChats(database, [says('A.')]);
    const chatId = await start();
    await ask(chatId, 'Why?');
    expect(await codeOf(chats.goOn({ messageId: (await answerOf(chatId)).id, shown: null }))).toBe('reading-invalid');
    expect(await answerOf(chatId)).toMatchObject({ text: 'A.', state: 'done' });
  });

  it('is nothing Limelight does for another', async () => {
    const { ask, answerOf, chats, held, last, start } = makeChats(database, [hangs('Your').script]);
    const chatId = await start();
    const asked = ask(chatId, 'Why?');
    await eventually(async () => expect((await answerOf(chatId)).text).toBe('Your'));
    await chats.stop(chatId);
    await asked;
    held.choice = choiceOf('offline');
    await chats.goOn({ messageId: (await answerOf(chatId)).id, shown: null });
    expect(last()?.offline).toBeUndefined();
    expect(await answerOf(chatId)).toMatchObject({ text: 'Your', state: 'failed', problem: 'model-unavailable' });
  });
});
