import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createExplorationHandlers } from '@/entrypoints/background/exploration-handlers';
import type { LimelightDatabase } from '@/lib/storage/database';
import { codeOf } from '../../support/make-account';
import { agreeToSources, makeApiTools } from '../../support/make-api-tools';
import { openEmptyDatabase } from '../../support/make-jobs';

let database: LimelightDatabase;
let handlers: ReturnType<typeof createExplorationHandlers>;
const jobs = { cancel: vi.fn<(id: string) => Promise<void>>(), wake: vi.fn<() => Promise<void>>() };
const REQUEST = { phrase: ' rye \n bread ', language: 'en', isDeep: false, hasSearch: false };

beforeEach(async () => {
  database = await openEmptyDatabase('exploration-handlers-test');
  handlers = createExplorationHandlers({ ...makeApiTools(database).tools, jobs });
  await agreeToSources(database);
  vi.clearAllMocks();
});

it('queues a phrase as it is meant, and wakes the runner', async () => {
  expect(await handlers.explorePhrase(REQUEST, {})).toEqual({ id: 'en||rye bread' });
  expect((await database.explorations.toArray()).map(({ phrase }) => phrase)).toEqual(['rye bread']);
  expect(jobs.wake).toHaveBeenCalledOnce();
});

it('forecasts, and changes nothing', async () => {
  expect(await handlers.forecastExploration(REQUEST, {})).toMatchObject({ completions: 1, searches: 0, fits: true });
  expect([await database.explorations.count(), await database.jobs.count()]).toEqual([0, 0]);
});

describe('deleting', () => {
  beforeEach(async () => {
    for (const phrase of ['rye', 'pita']) await handlers.explorePhrase({ ...REQUEST, phrase }, {});
  });

  it('one takes its job with it', async () => {
    const row = await database.explorations.get('en||rye');
    await handlers.deleteExplorations({ id: 'en||rye' }, {});
    expect((await database.explorations.toArray()).map(({ phrase }) => phrase)).toEqual(['pita']);
    expect(jobs.cancel).toHaveBeenCalledExactlyOnceWith(row?.jobId);
  });

  it('all of them, also those without a job', async () => {
    await agreeToSources(database, { autocomplete: false });
    await handlers.explorePhrase({ ...REQUEST, phrase: 'naan' }, {});
    await handlers.deleteExplorations({}, {});
    expect(await database.explorations.count()).toBe(0);
    expect(jobs.cancel).toHaveBeenCalledTimes(2);
  });

  it('one whose key is longer than its phrase', async () => {
    await handlers.explorePhrase({ ...REQUEST, phrase: 'İ'.repeat(100) }, {});
    const id = (await database.explorations.toCollection().primaryKeys()).find((one) => one.length > 200) ?? '';
    await handlers.deleteExplorations({ id }, {});
    expect(await database.explorations.count()).toBe(2);
  });

  it('one that is not there is nothing', async () => {
    await handlers.deleteExplorations({ id: 'en||naan' }, {});
    expect(await database.explorations.count()).toBe(2);
  });
});

describe('refuses', () => {
  it.each([
    ['a phrase of nothing', { ...REQUEST, phrase: ' \n ' }, 'reading-invalid'],
    ['a phrase of 101 characters', { ...REQUEST, phrase: 'b'.repeat(101) }, 'reading-invalid'],
    ['more space than anybody types', { ...REQUEST, phrase: `rye${' '.repeat(2_000)}bread` }, 'reading-invalid'],
    ['a language with a country', { ...REQUEST, language: 'en-US' }, 'reading-invalid'],
    ['a language of one letter', { ...REQUEST, language: 'e' }, 'reading-invalid'],
    ['half a request', { phrase: 'rye' }, 'reading-invalid'],
    ['nothing', undefined, 'reading-invalid'],
  ])('%s', async (_, data, code) => {
    expect(await codeOf(handlers.explorePhrase(data as never, {}) as Promise<unknown>)).toBe(code);
    expect(await codeOf(handlers.forecastExploration(data as never, {}) as Promise<unknown>)).toBe(code);
  });

  it('takes a hundred characters, and space around them', async () => {
    const phrase = `  ${'b'.repeat(100)}  `;
    expect(await codeOf(handlers.explorePhrase({ ...REQUEST, phrase }, {}) as Promise<unknown>)).toBe('no problem');
  });

  it('an id of nothing', async () => {
    expect(await codeOf(handlers.deleteExplorations({ id: '' }, {}) as Promise<unknown>)).toBe('reading-invalid');
  });
});
