import { beforeEach, describe, expect, it } from 'vitest';
import { createWriteBatchJob } from '@/lib/analysis/jobs/write-batch-job';
import { startBatch } from '@/lib/analysis/writing/plan-batch';
import type { AiTools } from '@/lib/analysis/ai-tools';
import { enqueueJob } from '@/lib/jobs/queue';
import { Problem, type ProblemCode } from '@/lib/problem/problem';
import type { LimelightDatabase } from '@/lib/storage/database';
import type { VideoId } from '@/lib/video/video';
import { byItself, choiceOf, ended, says, type Scripted, started } from '../../../support/make-ai';
import { installMessages } from '../../../support/install-messages';
import { itemStates, makeRunner, openEmptyDatabase, theJob } from '../../../support/make-jobs';
import { makeRow } from '../../../support/make-row';
import { makeWritingTools } from '../../../support/make-writing-tools';

const IDS = ['breadvideo1', 'breadvideo2', 'breadvideo3'] as VideoId[];
const RESET_MS = 3_600_000;
const GOOD = says(JSON.stringify({ ideas: [{ title: 'Your first loaf', reason: 'So it says.', confidence: 0.8 }] }));
let database: LimelightDatabase;

beforeEach(async () => {
  installMessages();
  database = await openEmptyDatabase('write-batch-test');
  await database.analyses.bulkPut(IDS.map((id) => makeRow({ id })));
});

const refuses = (code: ProblemCode): Scripted =>
  async function* () {
    yield started();
    throw new Problem(code);
  };
const begin = async (tools: AiTools, videoIds = IDS) =>
  (await startBatch(tools, { feature: 'titles', videoIds, subject: 'Bread Lab', choices: {} })).jobId;
const run = (tools: AiTools) => {
  const parts = { database, handlers: [createWriteBatchJob(tools)], now: tools.now };
  return makeRunner({ ...parts, quotaResetAt: () => tools.now() + RESET_MS }).run();
};

describe('a batch', () => {
  it('writes for one video after the other, with a row for each', async () => {
    const { tools, requests } = makeWritingTools(database, [GOOD, GOOD, GOOD]);
    const id = await begin(tools);
    await run(tools);
    expect(await theJob(database, id)).toMatchObject({ state: 'done', doneCount: 3, failedCount: 0 });
    expect(requests.map(({ purpose }) => purpose.about)).toEqual(IDS);
    const rows = await database.writings.toArray();
    expect(rows.map(({ videoId }) => videoId).toSorted()).toEqual(IDS);
    expect(rows.every(({ state, jobId }) => state === 'ready' && jobId === id)).toBe(true);
  });

  it('goes on where one comes to nothing', async () => {
    const refused: Scripted = [started(), { kind: 'text', text: 'I' }, ended('blocked')];
    const { tools } = makeWritingTools(database, [GOOD, refused, GOOD]);
    const id = await begin(tools);
    await run(tools);
    expect(await itemStates(database, id)).toEqual(['done', 'failed', 'done']);
    const items = await database.jobItems.where({ jobId: id }).sortBy('index');
    expect(items[1]?.problem).toBe('model-refused');
  });

  it('says of a video nothing is known of why it failed, without asking', async () => {
    const { tools, requests } = makeWritingTools(database, [GOOD]);
    const id = await begin(tools, ['unknownvid1' as VideoId, IDS[0] as VideoId]);
    await run(tools);
    expect(await itemStates(database, id)).toEqual(['failed', 'done']);
    expect((await database.jobItems.where({ jobId: id }).sortBy('index'))[0]?.problem).toBe('page-not-read');
    expect(requests).toHaveLength(1);
  });

  it.each([['budget-reached'], ['ai-not-agreed'], ['key-invalid']] as [ProblemCode][])(
    'stops altogether at %s: the next would meet the same',
    async (problem) => {
      const { tools, requests } = makeWritingTools(database, [GOOD, refuses(problem), GOOD]);
      const id = await begin(tools);
      await run(tools);
      expect(await theJob(database, id)).toMatchObject({ state: 'failed', problem, doneCount: 1 });
      expect(requests).toHaveLength(2);
      expect(await itemStates(database, id)).toEqual(['done', 'waiting', 'waiting']);
    },
  );

  it('waits for the day the model answers again', async () => {
    const { tools, requests } = makeWritingTools(database, [refuses('model-quota-spent')]);
    const id = await begin(tools);
    await run(tools);
    const job = await theJob(database, id);
    expect(job.problem).toBe('quota-exceeded');
    expect(job.state).not.toBe('failed');
    expect(job.notBefore).toBeGreaterThanOrEqual(tools.now() + RESET_MS);
    expect(requests).toHaveLength(1);
  });

  it('asks for nothing twice when it begins anew', async () => {
    const { tools, requests } = makeWritingTools(database, [GOOD, GOOD, refuses('budget-reached')]);
    const id = await begin(tools);
    await run(tools);
    expect(requests).toHaveLength(3);
    // As after the death of the background: nothing was marked as done.
    await database.jobItems.where({ jobId: id }).modify({ state: 'waiting' });
    await database.jobs.update(id, { state: 'waiting', problem: null, doneCount: 0, finishedAt: null });
    const again = makeWritingTools(database, [GOOD]);
    await run(again.tools);
    expect(again.requests.map(({ purpose }) => purpose.about)).toEqual([IDS[2]]);
    expect((await database.writings.filter(({ state }) => state === 'ready').toArray()).length).toBe(3);
    expect(await itemStates(database, id)).toEqual(['done', 'done', 'done']);
  });

  it('works without a model', async () => {
    const { tools, held } = makeWritingTools(database, [byItself, byItself, byItself]);
    held.choice = choiceOf('offline');
    const id = await begin(tools);
    await run(tools);
    expect(await theJob(database, id)).toMatchObject({ state: 'done', doneCount: 3 });
  });

  it.each([
    [{ feature: 'poems', choices: {} }, IDS[0] as string],
    [null, IDS[0] as string],
    [{ feature: 'titles', choices: null }, IDS[0] as string],
    [{ feature: 'titles', choices: {} }, 'no video'],
  ])('refuses %j for %j', async (payload, key) => {
    const { tools, requests } = makeWritingTools(database);
    const request = { kind: 'write-batch' as const, payload, subject: '', itemKeys: [key] };
    const id = await enqueueJob(database, request, tools.now());
    await run(tools);
    expect((await database.jobItems.where({ jobId: id }).first())?.problem).toBe('request-refused');
    expect(requests).toEqual([]);
  });

  it('ends as cancelled, with nothing counted', async () => {
    const abort = new AbortController();
    const stops: Scripted = async function* () {
      yield started();
      abort.abort();
      yield ended();
    };
    const { tools } = makeWritingTools(database, [stops]);
    const id = await begin(tools);
    const [item] = await database.jobItems.where({ jobId: id }).sortBy('index');
    const context = { job: await theJob(database, id), signal: abort.signal, database };
    const done = createWriteBatchJob(tools).run(item ? [item] : [], context as never);
    await expect(done).rejects.toMatchObject({ code: 'cancelled' });
  });
});
