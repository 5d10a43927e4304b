import { beforeEach, describe, expect, it } from 'vitest';
import { ModelProblem } from '@/lib/ai/model-problem';
import { Problem, type ProblemCode, problemCodeOf } from '@/lib/problem/problem';
import type { LimelightDatabase } from '@/lib/storage/database';
import {
  hear,
  ABOUT,
  DESK_NOW,
  makeDesk,
  question,
  saveAi,
  says,
  setUpBuiltIn,
  setUpGemini,
} from '../../support/make-desk';
import { openEmptyDatabase } from '../../support/make-jobs';

const LITE = 'gemini-3.5-flash-lite';
const SPARE = 'gemini-3.1-flash-lite';
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** 21 November 2026, 12:00 UTC is 04:00 in California, where it is winter. */
const PACIFIC_MIDNIGHT = Date.UTC(2026, 10, 22, 8);

let database: LimelightDatabase;
let desk: ReturnType<typeof makeDesk>;

beforeEach(async () => {
  database = await openEmptyDatabase('stream-answer-test');
  desk = makeDesk(database);
  await setUpGemini(database);
});

const ask = (request = question(), about: object = {}) => hear(desk.ai.stream(request, { ...ABOUT, ...about }));
const withOffline = () => question('Why?', { offline: () => 'By the checks.\nAnd by the title.' });
const askedModels = () => [...desk.gemini.asked, ...desk.builtIn.asked].map(({ model }) => model);
const rests = async () => (await database.modelRests.toArray()).map(({ id, until, problem }) => [id, until, problem]);

describe('an answer', () => {
  it('comes from the chosen model, which is told before anything else', async () => {
    desk.gemini.reply(LITE, says('Because of the title.'));
    const { events, text, error } = await ask();
    expect([events[0], text, error]).toEqual([
      { kind: 'start', provider: 'gemini', model: LITE },
      'Because of the title.',
      null,
    ]);
    expect(askedModels()).toEqual([LITE]);
  });

  it('is held to a limit also where nobody gave one', async () => {
    await ask();
    await ask(question('Why?', { maxOutputTokens: 77 }));
    expect(desk.gemini.asked.map(({ request }) => request.maxOutputTokens)).toEqual([8_192, 77]);
  });

  it('is Limelight’s own where no model may be asked, in pieces, and nothing is noted', async () => {
    await saveAi(database, { agreedAt: null });
    const { events, text } = await ask(withOffline());
    expect(events).toEqual([
      { kind: 'start', provider: 'offline', model: 'limelight' },
      { kind: 'text', text: 'By the checks.\n' },
      { kind: 'text', text: 'And by the title.' },
      { kind: 'end', end: 'complete', usage: null, raw: null },
    ]);
    expect(text).toBe('By the checks.\nAnd by the title.');
    expect([await database.aiSent.count(), await database.aiUsage.count()]).toEqual([0, 0]);
    expect(askedModels()).toEqual([]);
  });

  it('comes from nobody elsewhere where nothing may leave this device', async () => {
    await setUpBuiltIn(database);
    await ask(question(), { isLocal: true });
    expect(askedModels()).toEqual(['built-in']);
    await saveAi(database, { order: ['gemini'] });
    expect((await ask(withOffline(), { isLocal: true })).events[0]).toMatchObject({ provider: 'offline' });
    expect((await ask(question(), { isLocal: true })).error).toBeInstanceOf(Problem);
    expect(desk.gemini.asked).toEqual([]);
  });

  it.each<[ProblemCode, object]>([
    ['ai-not-agreed', { agreedAt: null }],
    ['model-unavailable', { order: [] }],
    ['budget-reached', { tier: 'paid' }],
  ])('is refused with %s where nobody can give one', async (code, settings) => {
    await saveAi(database, settings);
    expect(problemCodeOf((await ask()).error)).toBe(code);
    expect(askedModels()).toEqual([]);
  });
});

describe('the next one takes over', () => {
  it.each<ProblemCode>(['model-missing', 'model-quota-spent', 'rate-limited', 'service-unavailable'])(
    'the fallback after %s',
    async (code) => {
      desk.gemini.reply(LITE, new Problem(code));
      desk.gemini.reply(SPARE, says('Here.'));
      const { events, text, model } = await ask();
      expect([text, model]).toEqual(['Here.', SPARE]);
      expect(events.filter(({ kind }) => kind === 'start')).toHaveLength(2);
    },
  );

  it.each<ProblemCode>([
    ...(['offline', 'service-paused', 'permission-missing', 'api-not-enabled', 'secret-lost'] as const),
    ...(['key-missing', 'key-invalid', 'key-restricted', 'ai-not-agreed'] as const),
  ])('the model on this device after %s, which is so for every model of Gemini’s', async (code) => {
    await setUpBuiltIn(database);
    desk.gemini.reply(LITE, new Problem(code));
    expect((await ask(withOffline())).model).toBe('built-in');
    expect(askedModels()).toEqual([LITE, 'built-in']);
  });

  it('Limelight itself at the last', async () => {
    await setUpBuiltIn(database);
    for (const model of [LITE, SPARE]) desk.gemini.reply(model, new Problem('service-unavailable'));
    desk.builtIn.reply('built-in', new Problem('model-unavailable'));
    const { model, text } = await ask(withOffline());
    expect([model, text]).toEqual(['limelight', 'By the checks.\nAnd by the title.']);
    expect(askedModels()).toEqual([LITE, SPARE, 'built-in']);
  });

  it('nobody where nobody is left: what the last one threw, unless that was only not to be had', async () => {
    await setUpBuiltIn(database);
    desk.gemini.reply(LITE, new Problem('model-quota-spent'));
    desk.gemini.reply(SPARE, new Problem('service-unavailable'));
    desk.builtIn.reply('built-in', new Problem('model-unavailable'));
    expect(problemCodeOf((await ask()).error)).toBe('service-unavailable');
    await saveAi(database, { order: ['built-in'] });
    expect(problemCodeOf((await ask()).error)).toBe('model-unavailable');
  });

  it.each<ProblemCode>(['model-refused', 'cancelled', 'request-refused', 'answer-invalid', 'share-not-agreed'])(
    'not after %s, which is about the request',
    async (code) => {
      desk.gemini.reply(LITE, new Problem(code));
      expect(problemCodeOf((await ask(withOffline())).error)).toBe(code);
      expect(askedModels()).toEqual([LITE]);
    },
  );

  it('not over a bug', async () => {
    desk.gemini.reply(LITE, new TypeError('bug'));
    expect((await ask(withOffline())).error).toBeInstanceOf(TypeError);
  });

  it.each([
    ['text', { kind: 'text', text: 'Be' } as const],
    ['a call', { kind: 'call', call: { id: '1', name: 'readVideo', args: {} } } as const],
  ])('not once %s came', async (_, event) => {
    desk.gemini.reply(LITE, [event, new Problem('service-unavailable')]);
    const { events, error } = await ask(withOffline());
    expect(events.at(-1)).toEqual(event);
    expect(problemCodeOf(error)).toBe('service-unavailable');
    expect(askedModels()).toEqual([LITE]);
  });
});

describe('a model is left alone', () => {
  it.each<[string, Error, number]>([
    [
      'until midnight in California when its day is spent',
      new ModelProblem('model-quota-spent', 32_000),
      PACIFIC_MIDNIGHT,
    ],
    ['for as long as it asks', new ModelProblem('rate-limited', 38_200), DESK_NOW + 38_200],
    ['for ten minutes at most', new ModelProblem('rate-limited', HOUR_MS), DESK_NOW + 10 * MINUTE_MS],
    ['for a minute when it does not say', new Problem('rate-limited'), DESK_NOW + MINUTE_MS],
    ['for a day when it is gone', new Problem('model-missing'), DESK_NOW + 24 * HOUR_MS],
  ])('%s', async (_, error, until) => {
    desk.gemini.reply(LITE, error);
    await ask();
    expect(await rests()).toEqual([[`gemini|${LITE}`, until, problemCodeOf(error)]]);
    await ask();
    expect(askedModels()).toEqual([LITE, SPARE, SPARE]);
    desk.clock.at = until - 1;
    await ask();
    desk.clock.at = until;
    await ask();
    expect(askedModels()).toEqual([LITE, SPARE, SPARE, SPARE, LITE, SPARE]);
  });

  it.each<ProblemCode>(['service-unavailable', 'offline', 'key-invalid'])('not for %s', async (code) => {
    desk.gemini.reply(LITE, new Problem(code));
    await ask(withOffline());
    expect(await rests()).toEqual([]);
  });

  it('and the creator hears of one that is gone', async () => {
    desk.gemini.reply(LITE, new Problem('model-missing'));
    await ask();
    expect(await database.events.toArray()).toEqual([
      expect.objectContaining({ kind: 'ai-model-missing', subject: LITE, about: LITE }),
    ]);
  });

  it('also when that cannot be written down', async () => {
    await database.modelRests.hook('creating', () => {
      throw new Error('disk');
    });
    desk.gemini.reply(LITE, new Problem('rate-limited'));
    expect((await ask()).model).toBe(SPARE);
    expect(desk.log.warn.mock.calls.map(([event]) => event)).toEqual(['ai.failed', 'ai.rest-lost']);
  });
});

describe('waiting for a model that asked for patience', () => {
  const busy = (ms: number) => {
    desk.gemini.reply(LITE, new ModelProblem('rate-limited', ms), says('Now.'));
    desk.gemini.reply(SPARE, new Problem('service-unavailable'));
  };

  it('is done up to 20 seconds, once, where nothing else is left', async () => {
    busy(20_000);
    expect(await ask()).toMatchObject({ text: 'Now.', model: LITE, error: null });
    expect(desk.slept).toEqual([20_000]);
    expect(askedModels()).toEqual([LITE, SPARE, LITE]);
  });

  it('is not done for longer', async () => {
    busy(20_001);
    expect(problemCodeOf((await ask()).error)).toBe('service-unavailable');
    expect(desk.slept).toEqual([]);
  });

  it('is not done where Limelight has something to say', async () => {
    busy(1_000);
    expect((await ask(withOffline())).model).toBe('limelight');
    expect(desk.slept).toEqual([]);
  });

  it('is done a single time', async () => {
    desk.gemini.reply(LITE, new ModelProblem('rate-limited', 5_000));
    desk.gemini.reply(SPARE, new ModelProblem('rate-limited', 9_000));
    expect(problemCodeOf((await ask()).error)).toBe('rate-limited');
    expect([askedModels(), desk.slept]).toEqual([[LITE, SPARE, LITE], [5_000]]);
  });

  it('is done also when it was asked for by an earlier request', async () => {
    await saveAi(database, { fallbacks: [] });
    await database.modelRests.put({ id: `gemini|${LITE}`, until: DESK_NOW + 7_000, problem: 'rate-limited', at: 1 });
    expect(await ask()).toMatchObject({ model: LITE, error: null });
    expect(desk.slept).toEqual([7_000]);
  });

  it('ends when the creator stops it', async () => {
    busy(10_000);
    const stopper = new AbortController();
    desk.sleep.mockImplementation(async () => stopper.abort());
    expect(problemCodeOf((await ask(question(), { signal: stopper.signal })).error)).toBe('cancelled');
    expect(askedModels()).toEqual([LITE, SPARE]);
  });

  it('is not done for a key that does not work', async () => {
    await saveAi(database, { fallbacks: [SPARE] });
    desk.gemini.reply(LITE, new ModelProblem('rate-limited', 1_000));
    desk.gemini.reply(SPARE, new Problem('key-invalid'));
    expect(problemCodeOf((await ask()).error)).toBe('key-invalid');
    expect(desk.slept).toEqual([]);
  });
});

describe('what needs the creator’s word', () => {
  const shares = ['comments', 'pictures'];

  it('is not sent without it, and nobody else takes over', async () => {
    await saveAi(database, { shares: { comments: 1, analytics: null, pictures: null } });
    expect(problemCodeOf((await ask(withOffline(), { shares })).error)).toBe('share-not-agreed');
    expect(askedModels()).toEqual([]);
  });

  it('is sent with it', async () => {
    await saveAi(database, { shares: { comments: 1, analytics: null, pictures: 1 } });
    expect((await ask(question(), { shares })).error).toBeNull();
  });

  it('is nothing where Limelight answers by itself', async () => {
    await saveAi(database, { agreedAt: null });
    expect((await ask(withOffline(), { shares })).model).toBe('limelight');
  });
});
