import { beforeEach, describe, expect, it } from 'vitest';
import { createExplorePhraseJob } from '@/lib/analysis/jobs/explore-phrase-job';
import { queueExploration } from '@/lib/analysis/queue-exploration';
import { expandSeed } from '@/lib/keywords/expand-seed';
import { isCompetitionReport } from '@/lib/keywords/kept-answers';
import type { LimelightDatabase } from '@/lib/storage/database';
import { createAutocompleteClient } from '@/lib/youtube/autocomplete';
import { createYoutubeClient } from '@/lib/youtube/create-youtube-client';
import { createStandInFetch } from '../../../stand-ins/fetch';
import type { FaultKind } from '../../../stand-ins/google/faults';
import { WORKING_KEY } from '../../../stand-ins/google/state';
import { fixedCredentials } from '../../../support/fixed-credentials';
import { addKey, agree, agreeToSources, makeApiTools } from '../../../support/make-api-tools';
import { makeRunner, openEmptyDatabase, theJob } from '../../../support/make-jobs';
import { makeNetwork, NOON } from '../../../support/make-network';

/** An exploration over the real network, clients and cache. The clock stands still but for what is waited. */
const HOST = 'suggestqueries-clients6.youtube.com';
const CHOICE = { phrase: 'sourdough', language: 'en', isDeep: true, hasSearch: true };
const QUERIES = expandSeed('sourdough', 'en', true);
const standIn = createStandInFetch(async () => undefined);
let database: LimelightDatabase;

beforeEach(async () => {
  standIn.google.reset();
  standIn.google.clock = () => NOON;
  standIn.requests.length = 0;
  database = await openEmptyDatabase('explore-over-network-test');
  await agree(database);
  await agreeToSources(database);
  await addKey(database);
});

async function explore() {
  const made = makeApiTools(database);
  const { network } = makeNetwork(database, [], { fetch: standIn.fetch, clock: made.clock });
  const youtube = createYoutubeClient({ network, credentials: fixedCredentials({ key: WORKING_KEY, token: '' }) });
  const tools = { ...made.tools, youtube, autocomplete: createAutocompleteClient({ network, database }) };
  const { id } = await queueExploration(tools, CHOICE);
  await makeRunner({ database, handlers: [createExplorePhraseJob(tools)], now: tools.now }).run();
  const row = await database.explorations.get(id);
  return {
    row,
    job: await theJob(database, row?.jobId ?? ''),
    report: await database.answers.get(`public|competition|${id}`),
  };
}
const askedOf = (host: string) => standIn.requests.filter((request) => request.host === host);

it('asks each question once, a second apart, and one search', async () => {
  const { row, job, report } = await explore();
  expect(job).toMatchObject({ state: 'done', failedCount: 0, doneCount: QUERIES.length + 1 });
  expect(askedOf(HOST)).toHaveLength(QUERIES.length);
  expect(askedOf(HOST).every(({ headers }) => !('cookie' in headers) && !('authorization' in headers))).toBe(true);
  const lines = (await database.requests.toArray()).filter(({ service }) => service === 'autocomplete');
  for (const [place, { at }] of lines.slice(1).entries())
    expect(at - (lines[place]?.at ?? 0)).toBeGreaterThanOrEqual(1000);
  expect(askedOf('youtube.googleapis.com').map(({ path }) => path.split('?')[0])).toEqual([
    '/youtube/v3/search',
    '/youtube/v3/videos',
    '/youtube/v3/channels',
  ]);
  expect(isCompetitionReport(report?.value)).toBe(true);
  expect(row).toMatchObject({ searchProblem: null, completionProblem: null });
});

describe('goes on, or stops, and says why', () => {
  it('without quota the completions are all there', async () => {
    standIn.google.quota.limit(WORKING_KEY, { search: 0 });
    const { row, job } = await explore();
    expect(job).toMatchObject({ state: 'done', failedCount: 1, doneCount: QUERIES.length });
    expect(row).toMatchObject({ searchProblem: 'quota-exceeded', completionProblem: null });
  });

  it.each<[FaultKind, string, number]>([
    ['html', 'answer-invalid', 3],
    ['bad-json', 'answer-invalid', 3],
    ['429', 'rate-limited', 5],
  ])('%s from the search box: %s, and no more than %i requests', async (kind, problem, requests) => {
    standIn.google.fault({ host: HOST }, kind);
    const { row, job } = await explore();
    expect(job).toMatchObject({ state: 'done', failedCount: QUERIES.length, doneCount: 1 });
    expect([problem, 'service-paused']).toContain(row?.completionProblem);
    expect(askedOf(HOST)).toHaveLength(requests);
  });

  it('one bad answer costs one completion', async () => {
    standIn.google.fault({ host: HOST }, 'html', { times: 1 });
    expect((await explore()).job).toMatchObject({ state: 'done', failedCount: 1, doneCount: QUERIES.length });
  });
});
