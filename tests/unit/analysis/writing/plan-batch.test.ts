import { beforeEach, describe, expect, it, vi } from 'vitest';
import { forecastBatch, startBatch } from '@/lib/analysis/writing/plan-batch';
import { writeForVideo } from '@/lib/analysis/writing/write-for-video';
import type { BatchWish } from '@/lib/messages/ai-requests';
import { addUsage } from '@/lib/storage/ai-usage';
import type { LimelightDatabase } from '@/lib/storage/database';
import { type AiSettings, DEFAULT_SETTINGS, saveSettings } from '@/lib/storage/settings';
import type { VideoId } from '@/lib/video/video';
import { codeOf } from '../../../support/make-account';
import { choiceOf, MODEL, says, USAGE } from '../../../support/make-ai';
import { installMessages } from '../../../support/install-messages';
import { openEmptyDatabase } from '../../../support/make-jobs';
import { makeRow } from '../../../support/make-row';
import { makeWritingTools } from '../../../support/make-writing-tools';

const IDS = ['breadvideo1', 'breadvideo2', 'breadvideo3'] as VideoId[];
const UNKNOWN = 'unknownvid1' as VideoId;
const WISH: BatchWish = { feature: 'titles', videoIds: IDS, subject: 'Bread Lab', choices: {} };
const GOOD = JSON.stringify({ ideas: [{ title: 'Your first loaf of bread', reason: 'It says so.', confidence: 0.8 }] });
let database: LimelightDatabase;

beforeEach(async () => {
  installMessages();
  database = await openEmptyDatabase('plan-batch-test');
  await database.analyses.bulkPut(IDS.map((id) => makeRow({ id })));
});

const setAi = (ai: Partial<AiSettings>) =>
  saveSettings(database, { ...DEFAULT_SETTINGS, ai: { ...DEFAULT_SETTINGS.ai, ...ai } });

/** A model that is sent 10,000 tokens for each video. */
function make(...answers: string[]) {
  const made = makeWritingTools(
    database,
    answers.map((answer) => says(answer)),
  );
  const { preview } = made.tools.ai;
  made.tools.ai.preview = async (...request) => ({ ...(await preview(...request)), inputTokens: 10_000 });
  return made;
}

describe('forecastBatch', () => {
  it('counts requests and tokens, and asks nobody', async () => {
    const { tools, requests } = make();
    expect(await forecastBatch(tools, WISH)).toEqual({
      ...{ kept: 0, requests: 3, inputTokens: 30_000, outputTokens: 3_600, costUsd: 0, fits: true },
    });
    expect(requests).toEqual([]);
    expect(await database.writings.count()).toBe(0);
  });

  it('counts what is answered already as kept', async () => {
    const { tools } = make(GOOD);
    await writeForVideo(tools, { feature: 'titles', videoId: IDS[1] as VideoId, tabId: null, choices: {} });
    expect(await forecastBatch(tools, WISH)).toMatchObject({ kept: 1, requests: 2, inputTokens: 20_000 });
    const wish = { ...WISH, choices: { wish: 'Mention rye.' } };
    expect(await forecastBatch(tools, wish)).toMatchObject({ kept: 0, requests: 3 });
  });

  it('counts nothing for a video nothing is known of, or without what is needed', async () => {
    await database.analyses.put(makeRow({ id: IDS[0] as VideoId, title: '', description: '' }));
    const wish = { ...WISH, videoIds: [...IDS, UNKNOWN] };
    expect(await forecastBatch(make().tools, wish)).toMatchObject({ kept: 0, requests: 2, inputTokens: 20_000 });
  });

  it('throws what else goes wrong', async () => {
    const { tools } = make();
    tools.ai.preview = () => Promise.reject(new Error('a bug'));
    await expect(forecastBatch(tools, WISH)).rejects.toThrow('a bug');
  });

  it.each([
    // 30,000 tokens in and 3,600 out, at 0.30 and 2.50 dollars a million.
    [0.018, true],
    [0.0179, false],
    [0, false],
  ])('tells whether it fits into a budget of %f dollars', async (monthlyBudgetUsd, fits) => {
    await setAi({ tier: 'paid', monthlyBudgetUsd });
    const forecast = await forecastBatch(make().tools, WISH);
    expect(forecast.costUsd).toBeCloseTo(0.018);
    expect(forecast.fits).toBe(fits);
  });

  it('takes off what was spent this month', async () => {
    await setAi({ tier: 'paid', monthlyBudgetUsd: 0.03 });
    const { tools } = make();
    expect((await forecastBatch(tools, WISH)).fits).toBe(true);
    const call = { feature: 'chat', provider: 'gemini', model: MODEL, usage: USAGE, listPriceUsd: 0.02 } as const;
    await addUsage(database, { ...call, costUsd: 0.02 }, tools.now());
    expect((await forecastBatch(tools, WISH)).fits).toBe(false);
  });

  it('knows no cost of a model without a price, but holds it to the budget', async () => {
    await setAi({ tier: 'paid', monthlyBudgetUsd: 0.001 });
    const { tools, held } = make();
    held.choice = { ...choiceOf(), model: 'gemini-9-unheard-of' };
    expect(await forecastBatch(tools, WISH)).toMatchObject({ costUsd: null, fits: false });
  });

  it('costs nothing without a model, whatever the budget', async () => {
    await setAi({ tier: 'paid', monthlyBudgetUsd: 0 });
    const { tools, held } = make();
    held.choice = choiceOf('offline');
    expect(await forecastBatch(tools, WISH)).toMatchObject({ requests: 3, costUsd: 0, fits: true });
  });
});

describe('startBatch', () => {
  it('queues each video once', async () => {
    const { tools } = make();
    const { jobId } = await startBatch(tools, { ...WISH, videoIds: [...IDS, IDS[0] as VideoId] });
    expect(await database.jobs.get(jobId)).toMatchObject({
      ...{ kind: 'write-batch', subject: 'Bread Lab', payload: { feature: 'titles', choices: {} }, total: 3 },
    });
    const items = await database.jobItems.where({ jobId }).sortBy('index');
    expect(items.map(({ key }) => key)).toEqual(IDS);
  });

  it('queues the same once, and another wish beside it', async () => {
    const { tools } = make();
    const { jobId } = await startBatch(tools, WISH);
    expect((await startBatch(tools, { ...WISH, videoIds: IDS.toReversed() })).jobId).toBe(jobId);
    const others: BatchWish[] = [
      { ...WISH, feature: 'tags' },
      { ...WISH, videoIds: IDS.slice(1) },
      { ...WISH, feature: 'translation', choices: { languages: ['de'] } },
      { ...WISH, feature: 'translation', choices: { languages: ['fr'] } },
    ];
    for (const wish of others) await startBatch(tools, wish);
    expect(await database.jobs.count()).toBe(5);
  });

  it('queues nothing that does not fit into the budget', async () => {
    await setAi({ tier: 'paid', monthlyBudgetUsd: 0.01 });
    const { tools } = make();
    const queue = vi.mocked(tools.queue);
    expect(await codeOf(startBatch(tools, WISH))).toBe('budget-reached');
    expect(queue).not.toHaveBeenCalled();
  });
});
