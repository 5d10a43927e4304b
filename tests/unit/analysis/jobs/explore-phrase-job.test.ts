import { beforeEach, describe, expect, it } from 'vitest';
import { createExplorePhraseJob } from '@/lib/analysis/jobs/explore-phrase-job';
import { queueExploration } from '@/lib/analysis/queue-exploration';
import { Problem, type ProblemCode } from '@/lib/problem/problem';
import type { LimelightDatabase } from '@/lib/storage/database';
import { openDyingDatabase } from '../../../support/dying-database';
import { addKey, agree, agreeToSources, makeApiTools } from '../../../support/make-api-tools';
import { itemStates, makeRunner, openEmptyDatabase, theJob } from '../../../support/make-jobs';
import { retryJob } from '@/lib/jobs/queue';

const NAME = 'explore-phrase-job-test';
// Twelve queries: no letters are known of this language.
const CHOICE = { phrase: 'ekmek', language: 'xx', isDeep: true, hasSearch: true };
const ID = 'xx||ekmek';
let database: LimelightDatabase;
let made: ReturnType<typeof makeApiTools>;

beforeEach(async () => {
  database = await openEmptyDatabase(NAME);
  made = makeApiTools(database);
  await agree(database);
  await agreeToSources(database);
  await addKey(database);
});

async function run(): Promise<string> {
  await queueExploration(made.tools, CHOICE);
  await runOn(made);
  return theJobId();
}
const runOn = ({ tools }: typeof made, workerId = 'worker') =>
  makeRunner({ database: tools.database, handlers: [createExplorePhraseJob(tools)], now: tools.now, workerId }).run();
const theJobId = async () => (await database.explorations.get(ID))?.jobId ?? '';
const failWith = (code: ProblemCode, isFailing: (call: number) => boolean = () => true) => {
  let call = 0;
  made.autocomplete.mockImplementation(async () => {
    call += 1;
    if (isFailing(call)) throw new Problem(code);
    return ['ekmek tarifi'];
  });
};
const asked = () => made.autocomplete.mock.calls.length;

describe('an exploration', () => {
  it('keeps every answer, and the job is done', async () => {
    const id = await run();
    expect(await theJob(database, id)).toMatchObject({ state: 'done', total: 13, doneCount: 13 });
    expect([asked(), made.client.search.mock.calls.length]).toEqual([12, 1]);
    expect(await database.answers.count()).toBe(13);
    expect(await database.explorations.get(ID)).toMatchObject({ completionProblem: null, searchProblem: null });
    expect(made.autocomplete.mock.calls[0]?.[1]).toMatchObject({ language: 'xx', region: '', correlationId: id });
  });

  it('asks nothing that is fresh', async () => {
    await run();
    expect(await theJob(database, await run())).toMatchObject({ state: 'done', doneCount: 13 });
    expect([asked(), made.client.search.mock.calls.length]).toEqual([12, 1]);
  });

  it('asks again what is older than a week', async () => {
    await run();
    made.pass(7 * 86_400_000);
    await run();
    expect([asked(), made.client.search.mock.calls.length]).toEqual([24, 2]);
  });
});

describe('what goes wrong', () => {
  it('quota that is spent costs the search, and the completions go on', async () => {
    made.client.search.mockRejectedValue(new Problem('quota-exceeded'));
    const id = await run();
    expect(await theJob(database, id)).toMatchObject({ state: 'done', doneCount: 12, failedCount: 1 });
    expect(await database.explorations.get(ID)).toMatchObject({
      ...{ searchProblem: 'quota-exceeded', completionProblem: null },
    });
    expect(await database.sourceHealth.get('search')).toMatchObject({ problem: 'quota-exceeded' });
    expect(await database.sourceHealth.get('autocomplete')).toMatchObject({ problem: null });
  });

  it.each(['answer-invalid', 'rate-limited', 'service-paused', 'permission-missing'] as const)(
    '%s three times in a row: the rest is not asked',
    async (code) => {
      failWith(code);
      const id = await run();
      expect(asked()).toBe(3);
      expect(await theJob(database, id)).toMatchObject({ state: 'done', doneCount: 1, failedCount: 12 });
      const problems = (await database.jobItems.where({ jobId: id }).toArray()).map(({ problem }) => problem);
      expect(new Set(problems)).toEqual(new Set([code, null]));
      expect(await database.explorations.get(ID)).toMatchObject({ completionProblem: code, searchProblem: null });
    },
  );

  it('two in a row, and one that works in between: everything is asked', async () => {
    failWith('answer-invalid', (call) => call % 3 !== 0);
    const id = await run();
    expect(asked()).toBe(12);
    expect(await theJob(database, id)).toMatchObject({ doneCount: 5, failedCount: 8 });
  });

  it('tried again, only what failed is asked, from the beginning', async () => {
    failWith('answer-invalid', (call) => call > 2 && call < 6);
    const id = await run();
    expect(asked()).toBe(5);
    await retryJob(database, id, made.tools.now());
    await runOn(made);
    expect(asked()).toBe(15);
    expect(await theJob(database, id)).toMatchObject({ state: 'done', doneCount: 13, failedCount: 0 });
  });

  it('agreement taken back in the middle: nothing more is asked, nothing more is kept', async () => {
    let call = 0;
    made.autocomplete.mockImplementation(async () => {
      call += 1;
      if (call === 4) await agreeToSources(database, { autocomplete: false });
      return [];
    });
    await run();
    expect(asked()).toBe(4);
    expect(await database.answers.where({ kind: 'autocomplete' }).count()).toBe(3);
    expect(await database.explorations.get(ID)).toMatchObject({ completionProblem: 'terms-not-agreed' });
    expect(await database.sourceHealth.get('autocomplete')).toMatchObject({ problem: null });
  });

  it('a network that is gone makes the job wait, and in the end fail', async () => {
    made.client.search.mockRejectedValue(new Problem('offline'));
    failWith('offline');
    const id = await run();
    expect(await theJob(database, id)).toMatchObject({ state: 'waiting', problem: 'offline', attempt: 1 });
    for (let times = 0; times < 60 && (await theJob(database, id)).state === 'waiting'; times += 1) {
      made.clock.at = (await theJob(database, id)).notBefore;
      await runOn(made, `worker-${times}`);
    }
    expect(await theJob(database, id)).toMatchObject({ state: 'failed', problem: 'offline', failedCount: 13 });
    expect(asked()).toBeLessThanOrEqual(12);
  });

  it('a history that was emptied meanwhile stays empty', async () => {
    made.autocomplete.mockImplementation(async () => {
      await database.explorations.clear();
      throw new Problem('answer-invalid');
    });
    await queueExploration(made.tools, CHOICE);
    await runOn(made);
    expect(await database.explorations.count()).toBe(0);
  });

  it('an item that nobody made fails alone', async () => {
    await queueExploration(made.tools, CHOICE);
    const jobId = await theJobId();
    await database.jobItems.where({ jobId }).modify((item) => {
      if (item.index === 2) item.key = 'something else';
    });
    await runOn(made);
    expect((await itemStates(database, jobId)).filter((state) => state === 'failed')).toHaveLength(1);
  });
});

it('a worker that dies anywhere costs no answer, and at most one request twice', { timeout: 60_000 }, async () => {
  for (let lifetime = 5, isWhole = false; !isWhole; lifetime += 23) {
    for (const table of [database.jobs, database.jobItems, database.answers, database.explorations])
      await table.clear();
    made = makeApiTools(database);
    await queueExploration(made.tools, CHOICE);
    const dying = await openDyingDatabase(NAME, lifetime);
    const first = makeApiTools(dying.database);
    await runOn(first, 'worker-1');
    dying.database.close();
    isWhole = dying.operations() < lifetime;
    if (!isWhole) await runOn(made, 'worker-2');
    const id = await theJobId();
    expect(await theJob(database, id)).toMatchObject({ state: 'done', doneCount: 13, failedCount: 0 });
    expect(await database.answers.count()).toBe(13);
    expect(asked() + first.autocomplete.mock.calls.length).toBeLessThanOrEqual(13);
  }
});
