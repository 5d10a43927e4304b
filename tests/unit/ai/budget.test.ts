import { beforeEach, describe, expect, it } from 'vitest';
import { Problem, problemCodeOf } from '@/lib/problem/problem';
import { addUsage } from '@/lib/storage/ai-usage';
import type { LimelightDatabase } from '@/lib/storage/database';
import { hear, ABOUT, DESK_NOW, makeDesk, question, saveAi, says, setUpGemini } from '../../support/make-desk';
import { openEmptyDatabase } from '../../support/make-jobs';

const DAY_MS = 86_400_000;
const MODEL = 'gemini-test';
/** A dollar a million tokens read, and nothing for what is said: costs come out in round numbers. */
const PRICES = { [MODEL]: { input: 1, output: 0 } };

let database: LimelightDatabase;
let desk: ReturnType<typeof makeDesk>;

beforeEach(async () => {
  database = await openEmptyDatabase('budget-test');
  desk = makeDesk(database);
  const models = { chat: MODEL, writing: MODEL, vision: MODEL };
  await setUpGemini(database, { models, fallbacks: [], prices: PRICES, tier: 'paid', monthlyBudgetUsd: 1 });
});

const used = (usd: number) => ({ input: usd * 1_000_000, output: 0, thoughts: 0, cached: 0 });
const spend = (costUsd: number, at = DESK_NOW, listPriceUsd: number | null = costUsd) =>
  addUsage(
    database,
    { feature: 'chat', provider: 'gemini', model: 'other', usage: used(costUsd), costUsd, listPriceUsd },
    at,
  );
/** One call that turns out to have cost so much. */
const call = (usd: number) => {
  desk.gemini.reply(MODEL, says('So.', used(usd)));
  return hear(desk.ai.stream(question(), ABOUT));
};
const events = async () =>
  (await database.events.toArray()).map(({ kind, about, subject }) => ({ kind, about, subject }));
const kinds = async () => (await events()).map(({ kind }) => kind);
/** What a call may cost at most: about 20 tokens of input. */
const mostUsd = async () => {
  const { inputTokens } = await desk.ai.preview(question(), ABOUT);
  return inputTokens / 1_000_000;
};

describe('the monthly budget', () => {
  it('takes a call that fits exactly, and refuses one that is a token longer', async () => {
    const most = await mostUsd();
    await spend(1 - most - 1e-9);
    expect((await call(0)).error).toBeNull();
    await spend(2e-9);
    const { error } = await call(0);
    expect(problemCodeOf(error)).toBe('budget-reached');
    expect(desk.gemini.asked).toHaveLength(1);
  });

  it('counts the longest answer there could be', async () => {
    await saveAi(database, { prices: { [MODEL]: { input: 0, output: 100 } } });
    const { error } = await hear(desk.ai.stream(question('?', { maxOutputTokens: 10_000 }), ABOUT));
    expect(error).toBeNull();
    const longer = await hear(desk.ai.stream(question('?', { maxOutputTokens: 10_001 }), ABOUT));
    expect(problemCodeOf(longer.error)).toBe('budget-reached');
  });

  it('of nothing is reached at once in the paid tier', async () => {
    await saveAi(database, { monthlyBudgetUsd: 0 });
    expect(problemCodeOf((await call(0)).error)).toBe('budget-reached');
    expect([desk.gemini.asked, await events()]).toEqual([[], []]);
  });

  it('is no affair of the free tier, whose calls cost nothing', async () => {
    await saveAi(database, { tier: 'free', monthlyBudgetUsd: 0 });
    await spend(5);
    expect((await call(0.5)).error).toBeNull();
    expect(await database.aiUsage.get(`2026-11-21|chat|${MODEL}`)).toMatchObject({ costUsd: 0, listPriceUsd: 0.5 });
  });

  it('begins anew with the month', async () => {
    await spend(5, DESK_NOW - 22 * DAY_MS);
    expect((await call(0)).error).toBeNull();
  });

  it('holds for a model whose price nobody knows, which is taken for the dearest', async () => {
    await saveAi(database, { prices: {}, monthlyBudgetUsd: 0.05 });
    expect(problemCodeOf((await call(0)).error)).toBe('budget-reached');
    await saveAi(database, { monthlyBudgetUsd: 0.1 });
    await call(0.01);
    expect(await database.aiUsage.toArray()).toEqual([expect.objectContaining({ costUsd: 0.02, listPriceUsd: null })]);
  });

  it('lets Limelight answer, or a cheaper model', async () => {
    await spend(1);
    const offline = await hear(desk.ai.stream(question('?', { offline: () => 'So.' }), ABOUT));
    expect(offline.model).toBe('limelight');
    await saveAi(database, { monthlyBudgetUsd: 1.5, fallbacks: ['cheap'], prices: { cheap: { input: 0, output: 0 } } });
    const { model } = await hear(desk.ai.stream(question('?', { maxOutputTokens: 100_000 }), ABOUT));
    expect(model).toBe('cheap');
  });

  it('is not spent twice by calls at the same time', async () => {
    const most = await mostUsd();
    await spend(1 - most * 2.5);
    const outcomes = await Promise.all([call(0), call(0), call(0)]);
    expect(outcomes.map(({ error }) => problemCodeOf(error)).toSorted()).toEqual(['budget-reached', null, null]);
    expect((await call(0)).error).toBeNull();
  });

  it('gets back what a call that came to nothing had set aside', async () => {
    await spend(1 - (await mostUsd()) * 1.5);
    desk.gemini.reply(MODEL, new Problem('service-unavailable'));
    await hear(desk.ai.stream(question(), ABOUT));
    expect((await call(0)).error).toBeNull();
  });
});

describe('the creator hears of it', () => {
  it.each([
    [0.79, []],
    [0.8, ['ai-budget-low']],
    [0.99, ['ai-budget-low']],
    [1, ['ai-budget-spent']],
  ])('once US$ %f of 1 are used', async (usd, told) => {
    await spend(0.5);
    await call(usd - 0.5);
    expect(await kinds()).toEqual(told);
  });

  it('once a month each, also when they dismissed it', async () => {
    await call(0.8);
    expect(await events()).toEqual([{ kind: 'ai-budget-low', about: '2026-11|1', subject: 'US$ 0.80 / 1.00' }]);
    await database.events.toCollection().modify({ isDismissed: true });
    await call(0.05);
    expect(await kinds()).toEqual(['ai-budget-low']);
    await call(0.2);
    expect(await kinds()).toEqual(['ai-budget-low', 'ai-budget-spent']);
    await call(0.1);
    expect(await kinds()).toEqual(['ai-budget-low', 'ai-budget-spent']);
    desk.clock.at += 30 * DAY_MS;
    await call(0.9);
    expect((await events()).at(-1)).toMatchObject({ kind: 'ai-budget-low', about: '2026-12|1' });
  });

  it('again when they changed the budget', async () => {
    await call(0.8);
    await saveAi(database, { monthlyBudgetUsd: 2 });
    await call(0.8);
    expect((await events()).map(({ about }) => about)).toEqual(['2026-11|1', '2026-11|2']);
  });

  it('when too little is left for any call, though it is not all', async () => {
    await spend(1 - (await mostUsd()) / 2);
    await call(0);
    await call(0);
    expect(await events()).toEqual([{ kind: 'ai-budget-spent', about: '2026-11|1', subject: 'US$ 1.00 / 1.00' }]);
  });

  it('not when a single call was too dear for what is left', async () => {
    await spend(0.79);
    await saveAi(database, { prices: { [MODEL]: { input: 0, output: 1_000 } } });
    expect(problemCodeOf((await call(0)).error)).toBe('budget-reached');
    expect(await events()).toEqual([]);
  });
});

describe('a day that costs more than usual', () => {
  beforeEach(() => saveAi(database, { tier: 'free', monthlyBudgetUsd: 0 }));

  /** A day each, yesterday first. */
  const spendBefore = async (...costs: number[]) => {
    for (const [place, usd] of costs.entries()) await spend(0, DESK_NOW - (place + 1) * DAY_MS, usd);
  };

  it.each<[string, number[], number, boolean]>([
    ['three times the median', [0.1, 0.1, 0.1, 0.1, 0.1], 0.3, false],
    ['more than that', [0.1, 0.1, 0.1, 0.1, 0.1], 0.301, true],
    ['of days that differ', [0.01, 9, 0.1, 9, 0.01], 0.301, true],
    ['of an even number of them', [0.1, 0.1, 0.1, 0.2, 0.2, 0.2], 0.45, false],
    ['more than that of an even number', [0.1, 0.1, 0.1, 0.2, 0.2, 0.2], 0.451, true],
    ['with four days known', [0.1, 0.1, 0.1, 0.1], 9, false],
    ['a cent', [0, 0, 0, 0, 0], 0.01, false],
    ['more than a cent', [0, 0, 0, 0, 0], 0.011, true],
    [
      'than the last 14, whatever was before',
      [...Array<number>(14).fill(0.1), 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9],
      0.301,
      true,
    ],
  ])('%s', async (_, costs, todayUsd, isTold) => {
    await spendBefore(...costs);
    await call(todayUsd);
    expect(await kinds()).toEqual(isTold ? ['ai-cost-unusual'] : []);
  });

  it('is told once a day, also when it was dismissed', async () => {
    await spendBefore(0.01, 0.01, 0.01, 0.01, 0.01);
    await call(0.2);
    await database.events.toCollection().modify({ isDismissed: true });
    await call(0.2);
    expect(await events()).toEqual([{ kind: 'ai-cost-unusual', about: '2026-11-21', subject: 'US$ 0.20' }]);
    desk.clock.at += DAY_MS;
    await call(0.7);
    expect((await events()).at(-1)?.about).toBe('2026-11-22');
  });

  it('counts days without use as none', async () => {
    for (const days of [3, 9, 20, 40, 80]) await spend(0, DESK_NOW - days * DAY_MS, 0.01);
    await call(0.2);
    expect(await kinds()).toEqual(['ai-cost-unusual']);
  });
});
