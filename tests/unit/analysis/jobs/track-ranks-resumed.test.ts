import { beforeEach, expect, it } from 'vitest';
import { createTrackRanksJob } from '@/lib/analysis/jobs/track-ranks-job';
import { enqueueJob } from '@/lib/jobs/queue';
import type { JobRequest } from '@/lib/jobs/job';
import { nextPacificMidnight } from '@/lib/network/pacific-day';
import type { LimelightDatabase } from '@/lib/storage/database';
import { openDyingDatabase } from '../../../support/dying-database';
import { addKey, agree, makeApiTools } from '../../../support/make-api-tools';
import { FETCHED_AT } from '../../../support/make-facts';
import { makeRunner, openEmptyDatabase, theJob } from '../../../support/make-jobs';
import { makeSearch, makeTracked, RANKED_VIDEO } from '../../../support/make-ranks';

const NAME = 'track-ranks-resumed-test';
const PHRASES = ['a', 'b', 'c', 'd'];
let database: LimelightDatabase;
let youtube: ReturnType<typeof makeSearch>;

beforeEach(async () => {
  database = await openEmptyDatabase(NAME);
  youtube = makeSearch();
  await agree(database);
  await addKey(database);
  await database.trackedPhrases.bulkAdd(PHRASES.map((phrase, addedAt) => makeTracked({ phrase, addedAt })));
  for (const phrase of PHRASES) youtube.found.set(phrase, [RANKED_VIDEO]);
});

/** A worker that dies before its nth operation on the database. @returns whether it came to the end before. */
async function runUntilDeath(lifetime: number, worker: number): Promise<boolean> {
  const dying = await openDyingDatabase(NAME, lifetime);
  const made = makeApiTools(dying.database);
  const tools = { ...made.tools, now: () => FETCHED_AT, youtube: { ...made.client, search: youtube.search } };
  const handlers = [createTrackRanksJob(tools)];
  const { now } = tools;
  const parts = { handlers, now, workerId: `worker-${worker}`, quotaResetAt: nextPacificMidnight };
  await makeRunner({ database: dying.database, ...parts }).run();
  dying.database.close();
  return dying.operations() < lifetime;
}

const REQUEST: JobRequest = { kind: 'track-ranks', payload: null, subject: '' };

it.each([
  ['the daily look', { ...REQUEST, dedupeKey: 'schedule:track-ranks' }],
  ['a creator’s own', { ...REQUEST, itemKeys: PHRASES.map((phrase) => makeTracked({ phrase }).id) }],
])('%s goes on after each death, and no phrase is noted twice or left out', async (_, request) => {
  const id = await enqueueJob(database, request, FETCHED_AT);
  let workers = 0;
  // Long enough for a look, too short for all of them.
  while (!(await runUntilDeath(40, workers))) workers += 1;
  expect(workers).toBeGreaterThan(1);
  expect(await theJob(database, id)).toMatchObject({ state: 'done', failedCount: 0 });
  const looks = await database.ranks.toArray();
  expect(looks.map(({ trackedId, position }) => [trackedId, position])).toEqual(
    PHRASES.map((phrase) => [makeTracked({ phrase }).id, 1]),
  );
  // What died between YouTube's answer and the database is asked once more, and only that.
  expect(youtube.search.mock.calls.length).toBeLessThanOrEqual(PHRASES.length + workers);
});
