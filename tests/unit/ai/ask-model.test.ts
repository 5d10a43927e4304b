import { beforeEach, describe, expect, it } from 'vitest';
import type { GeminiPort } from '@/lib/ai/gemini/create-gemini-port';
import { Problem, type ProblemCode, problemCodeOf } from '@/lib/problem/problem';
import type { LimelightDatabase } from '@/lib/storage/database';
import {
  hear,
  ABOUT,
  makeDesk,
  question,
  saveAi,
  says,
  setUpBuiltIn,
  setUpGemini,
  USAGE,
} from '../../support/make-desk';
import { openEmptyDatabase } from '../../support/make-jobs';

const LITE = 'gemini-3.5-flash-lite';
let database: LimelightDatabase;
let desk: ReturnType<typeof makeDesk>;

beforeEach(async () => {
  database = await openEmptyDatabase('ask-model-test');
  desk = makeDesk(database);
  await setUpGemini(database, { fallbacks: [] });
});

const ask = (request = question(), about: object = {}) => hear(desk.ai.stream(request, { ...ABOUT, ...about }));
const booked = async () =>
  (await database.aiUsage.toArray()).map(({ model, calls, usage }) => ({ model, calls, usage }));
const SECRET = 'Write to jane@example.com or 0171 1234567, says Jane.';

describe('before anything leaves', () => {
  it('addresses, numbers and own words are taken out, of what tools said and were asked, too', async () => {
    await saveAi(database, { redacted: ['jane'] });
    const request = question(SECRET, {
      system: 'Never write to help@limelight.example.',
      messages: [
        {
          role: 'model',
          parts: [
            { kind: 'call', id: '1', name: 'find', args: { q: 'jane@example.com', n: 12, list: ['Jane', null] } },
          ],
          raw: { provider: 'gemini', parts: [{ functionCall: { args: { q: 'jane@example.com' } } }] },
        },
        { role: 'user', parts: [{ kind: 'result', id: '1', name: 'find', value: { at: '12:34', by: ['Jane'] } }] },
        {
          role: 'user',
          parts: [
            { kind: 'image', mimeType: 'image/png', data: 'jane' },
            { kind: 'text', text: SECRET },
          ],
        },
      ],
    });
    await ask(request);
    const sent = desk.gemini.asked[0]?.request;
    expect(sent?.system).toBe(request.system);
    expect(sent?.messages.map(({ parts }) => parts)).toEqual([
      [{ kind: 'call', id: '1', name: 'find', args: { q: '[e-mail]', n: 12, list: ['[…]', null] } }],
      [{ kind: 'result', id: '1', name: 'find', value: { at: '12:34', by: ['[…]'] } }],
      [
        { kind: 'image', mimeType: 'image/png', data: 'jane' },
        { kind: 'text', text: 'Write to [e-mail] or [phone], says […].' },
      ],
    ]);
    expect(sent?.messages[0]?.raw).toEqual(request.messages[0]?.raw);
    expect(await database.aiSent.toArray()).toEqual([expect.objectContaining({ redactions: 6 })]);
  });

  it('what is sent is kept, word for word', async () => {
    await ask(question(SECRET));
    const { port, asked } = desk.gemini;
    const request = asked[0]?.request ?? question();
    expect(await database.aiSent.toArray()).toEqual([
      {
        ...{ id: 1, at: desk.clock.at, feature: 'chat', about: 'chat-1', provider: 'gemini', model: LITE },
        ...{ body: port.describe(LITE, request), redactions: 2 },
      },
    ]);
    expect((await database.aiSent.get(1))?.body).not.toContain('jane@');
  });

  it('also of what the model on this device is asked', async () => {
    await setUpBuiltIn(database);
    await saveAi(database, { order: ['built-in'] });
    await ask(question(SECRET));
    expect(await database.aiSent.toArray()).toEqual([expect.objectContaining({ provider: 'built-in' })]);
  });

  it.each<[ProblemCode, number]>([
    ['offline', 0],
    ['service-paused', 0],
    ['permission-missing', 0],
    ['model-unavailable', 0],
    ['secret-lost', 0],
    ['rate-limited', 1],
    ['service-unavailable', 1],
    ['model-refused', 1],
  ])('what did not leave after all is not said to have: %s', async (code, rows) => {
    desk.gemini.reply(LITE, new Problem(code));
    desk.sleep.mockResolvedValue(undefined);
    await ask(question('?', { offline: () => 'So.' }));
    expect(await database.aiSent.count()).toBe(rows);
  });

  it('an answer is given although nothing can be noted, and the log says so', async () => {
    for (const table of [database.aiSent, database.aiUsage]) {
      table.hook('creating', () => {
        throw new Error('disk');
      });
    }
    expect(await ask()).toMatchObject({ text: `I am ${LITE}.`, error: null });
    expect(desk.log.warn.mock.calls.map(([event]) => event)).toEqual(['ai.sent-lost', 'ai.usage-lost']);
  });
});

describe('what was used is booked', () => {
  it('as the answer counts it', async () => {
    await ask();
    await ask();
    const usage = { input: 2_000, output: 400, thoughts: 200, cached: 0 };
    expect(await booked()).toEqual([{ model: LITE, calls: 2, usage }]);
  });

  const bodyTokens = () => {
    const { port, asked } = desk.gemini;
    return Math.ceil(port.describe(LITE, asked[0]?.request ?? question()).length / 4);
  };

  it('about four characters a token where it does not', async () => {
    desk.gemini.reply(LITE, says('x'.repeat(41), null));
    await ask();
    expect(await booked()).toEqual([
      { model: LITE, calls: 1, usage: { input: bodyTokens(), output: 11, thoughts: 0, cached: 0 } },
    ]);
  });

  it('when the creator stops it half way', async () => {
    desk.gemini.reply(LITE, [{ kind: 'text', text: 'x'.repeat(40) }, new Problem('cancelled')]);
    await ask();
    expect((await booked())[0]?.usage).toEqual({ input: bodyTokens(), output: 10, thoughts: 0, cached: 0 });
  });

  it('when whoever asked stops reading', async () => {
    const call = { id: '1', name: 'readVideo', args: {} };
    desk.gemini.reply(LITE, [
      { kind: 'call', call },
      { kind: 'end', end: 'complete', usage: USAGE, raw: null },
    ]);
    for await (const { kind } of desk.ai.stream(question(), ABOUT)) if (kind === 'call') break;
    expect((await booked())[0]?.usage).toMatchObject({ input: bodyTokens(), output: 3 });
  });

  it.each<[ProblemCode, number]>([
    ['model-refused', 1],
    ['cancelled', 1],
    ['rate-limited', 0],
    ['service-unavailable', 0],
    ['key-invalid', 0],
    ['offline', 0],
  ])('when it came to nothing by %s: %i calls', async (code, calls) => {
    desk.gemini.reply(LITE, new Problem(code));
    await ask(question('?', { offline: () => 'So.' }));
    expect((await booked()).map((row) => row.calls)).toEqual(calls ? [calls] : []);
  });

  it('of the model on this device, which costs nothing', async () => {
    await setUpBuiltIn(database);
    await saveAi(database, { order: ['built-in'], tier: 'paid' });
    await ask();
    expect(await database.aiUsage.toArray()).toEqual([
      expect.objectContaining({ provider: 'built-in', calls: 1, costUsd: 0, listPriceUsd: 0 }),
    ]);
  });
});

describe('stopping everything', () => {
  it('stops what runs, and waits until it is booked', async () => {
    const begun = open();
    const port: GeminiPort = {
      ...{ ...desk.gemini.port, listModels: desk.listModels },
      async *generate(model, _, { signal }) {
        yield { kind: 'start', provider: 'gemini', model };
        begun.resolve();
        await new Promise<void>((resolve) => signal?.addEventListener('abort', () => resolve()));
        throw new Problem('cancelled');
      },
    };
    desk.sleep.mockReturnValue(new Promise(() => undefined));
    const ai = desk.remake(port);
    const answer = hear(ai.stream(question(), ABOUT));
    await begun.promise;
    await ai.stopAll();
    expect(await booked()).toHaveLength(1);
    expect(problemCodeOf((await answer).error)).toBe('cancelled');
    await ai.stopAll();
  });

  it('waits no longer for an answer that nobody reads', async () => {
    const answer = desk.ai.stream(question(), ABOUT)[Symbol.asyncIterator]();
    await answer.next();
    await desk.ai.stopAll();
    expect(desk.slept).toEqual([2_000]);
  });
});

function open(): { promise: Promise<void>; resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
