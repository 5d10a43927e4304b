import { beforeEach, describe, expect, it } from 'vitest';
import { forecastExploration } from '@/lib/analysis/forecast-exploration';
import { queueExploration } from '@/lib/analysis/queue-exploration';
import { expandSeed } from '@/lib/keywords/expand-seed';
import { cancelJob } from '@/lib/jobs/queue';
import { quotaRowId } from '@/lib/network/quota';
import type { LimelightDatabase } from '@/lib/storage/database';
import { loadExplorations } from '@/lib/storage/explorations';
import { loadSettings } from '@/lib/storage/settings';
import { AUTOCOMPLETE } from '@/lib/youtube/answer-kinds';
import { COMPETITION } from '@/lib/analysis/competition-kind';
import { measureCompetition } from '@/lib/keywords/measure-competition';
import { addKey, agreeToSources, makeApiTools } from '../../support/make-api-tools';
import { FETCHED_AT } from '../../support/make-facts';
import { makeFound } from '../../support/make-found';
import { openEmptyDatabase, theJob } from '../../support/make-jobs';

const SHALLOW = { phrase: 'Rye bread', language: 'en', isDeep: false, hasSearch: false };
const DEEP = { ...SHALLOW, isDeep: true, hasSearch: true };
const QUERIES = expandSeed('Rye bread', 'en', true);
const ID = 'en||rye bread';
let database: LimelightDatabase;
let made: ReturnType<typeof makeApiTools>;

beforeEach(async () => {
  database = await openEmptyDatabase('queue-exploration-test');
  made = makeApiTools(database);
  await agreeToSources(database);
});

const theRow = async () => {
  const row = await database.explorations.get(ID);
  if (!row) throw new Error('There is no row.');
  return row;
};
const itemsOf = async (jobId: string) => (await database.jobItems.where({ jobId }).toArray()).map(({ key }) => key);

describe('queueing', () => {
  it('notes what is asked, and asks the phrase first, then the search, then the rest', async () => {
    expect(await queueExploration(made.tools, DEEP)).toEqual({ id: ID });
    const row = await theRow();
    expect(row).toMatchObject({ phrase: 'Rye bread', language: 'en', region: '', isDeep: true, hasSearch: true });
    expect(row).toMatchObject({ queries: QUERIES, at: FETCHED_AT, completionProblem: null, searchProblem: null });
    const items = await itemsOf(row.jobId);
    expect(items.slice(0, 3)).toEqual(['completion:Rye bread', 'search:Rye bread', `completion:${QUERIES[1]}`]);
    expect(items).toHaveLength(QUERIES.length + 1);
    const job = await theJob(database, row.jobId);
    expect(job).toMatchObject({ kind: 'explore-phrase', subject: 'Rye bread', priority: 10, forecastUnits: 2 });
  });

  it('is for the country that the creator chose', async () => {
    const settings = await loadSettings(database);
    const keywords = { ...settings.keywords, region: 'AT' };
    await database.settings.put({ key: 'settings', value: { ...settings, keywords } });
    expect(await queueExploration(made.tools, SHALLOW)).toEqual({ id: 'en|AT|rye bread' });
  });

  it.each([
    ['the same', SHALLOW, SHALLOW, 1],
    ['less than is under way', DEEP, SHALLOW, 1],
    ['more than is under way', SHALLOW, DEEP, 2],
    ['a search beside', SHALLOW, { ...SHALLOW, hasSearch: true }, 2],
  ])('of %s: %#', async (_, first, second, jobs) => {
    await queueExploration(made.tools, first);
    const { jobId } = await theRow();
    await queueExploration(made.tools, second);
    expect(await database.jobs.count()).toBe(jobs);
    expect((await theRow()).jobId === jobId).toBe(jobs === 1);
  });

  it('again when it is over, and what was known of a deeper look stays', async () => {
    await queueExploration(made.tools, DEEP);
    const { jobId } = await theRow();
    await cancelJob(database, jobId, FETCHED_AT);
    await database.explorations.update(ID, { searchProblem: 'quota-exceeded', completionProblem: 'rate-limited' });
    made.pass(1000);
    await queueExploration(made.tools, SHALLOW);
    const row = await theRow();
    expect(row).toMatchObject({ isDeep: true, hasSearch: true, queries: QUERIES, at: FETCHED_AT + 1000 });
    expect(row).toMatchObject({ searchProblem: 'quota-exceeded', completionProblem: null });
    expect(await itemsOf(row.jobId)).toEqual(['completion:Rye bread']);
  });

  it('asks nothing of autocomplete while it is off', async () => {
    await agreeToSources(database, { autocomplete: false });
    await queueExploration(made.tools, DEEP);
    const row = await theRow();
    expect(row.queries).toEqual([]);
    expect(await itemsOf(row.jobId)).toEqual(['search:Rye bread']);
  });

  it('of nothing to ask is no job, but is in the history', async () => {
    await agreeToSources(database, { autocomplete: false });
    await queueExploration(made.tools, SHALLOW);
    expect([(await theRow()).jobId, await database.jobs.count()]).toEqual(['', 0]);
  });

  it('a job that died half begun asks once', async () => {
    await Promise.all([queueExploration(made.tools, DEEP), queueExploration(made.tools, DEEP)]);
    expect(await database.jobs.count()).toBe(1);
  });

  it('keeps the hundred newest', async () => {
    for (let place = 0; place < 102; place += 1) {
      made.clock.at = FETCHED_AT + place;
      await queueExploration(made.tools, { ...SHALLOW, phrase: `loaf ${place}` });
    }
    const phrases = (await loadExplorations(database)).map(({ phrase }) => phrase);
    expect([phrases.length, phrases[0], phrases.at(-1)]).toEqual([100, 'loaf 101', 'loaf 2']);
  });
});

describe('the forecast', () => {
  const forecast = (choice = DEEP) => forecastExploration(made.tools, choice);
  const spend = (used: number) =>
    database.quota.put({
      ...{ id: quotaRowId('key-1', 'search', FETCHED_AT), quotaId: 'key-1', bucket: 'search', day: '2026-11-21' },
      ...{ used, exhaustedAt: null, warnedAt: null },
    });

  it.each([
    [0, true, 100],
    [99, true, 1],
    [100, false, 0],
  ])('after %i searches fits: %s', async (used, fits, searchesLeft) => {
    await addKey(database);
    await spend(used);
    expect(await forecast()).toMatchObject({ completions: QUERIES.length, searches: 1, searchesLeft, fits });
    expect(await forecast(SHALLOW)).toMatchObject({ completions: 1, searches: 0, fits: true });
  });

  it('without a key has no search left', async () => {
    const { resetAt, ...found } = await forecast();
    expect(found).toEqual({ completions: QUERIES.length, searches: 1, searchesLeft: 0, fits: false });
    expect(resetAt).toBeGreaterThan(FETCHED_AT);
  });

  it('leaves out what is kept and fresh', async () => {
    const report = measureCompetition(makeFound([], 0), 0);
    const kept = QUERIES.slice(0, 5).map((query) => ({
      id: `en||${query.toLowerCase()}`,
      value: { query, completions: [] },
    }));
    await made.tools.cache.keep(AUTOCOMPLETE, kept);
    await made.tools.cache.keep(COMPETITION, [{ id: ID, value: report }]);
    expect(await forecast()).toMatchObject({ completions: QUERIES.length - 5, searches: 0, fits: true });
    made.pass(7 * 86_400_000);
    expect(await forecast()).toMatchObject({ completions: QUERIES.length, searches: 1 });
  });

  it('asks for nothing that is off', async () => {
    await agreeToSources(database, { autocomplete: false, derived: false });
    expect(await forecast()).toMatchObject({ completions: 0, searches: 0, fits: true });
  });
});
