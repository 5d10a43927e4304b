import { beforeEach, describe, expect, it } from 'vitest';
import { createRankHandlers } from '@/entrypoints/background/rank-handlers';
import { scheduleUpkeep } from '@/entrypoints/background/upkeep-jobs';
import { HOURLY_MS } from '@/lib/jobs/schedules';
import { quotaRowId } from '@/lib/network/quota';
import type { LimelightDatabase } from '@/lib/storage/database';
import { rankId } from '@/lib/storage/ranks';
import { DEFAULT_SETTINGS, type KeywordSettings, loadSettings, saveSettings } from '@/lib/storage/settings';
import { UNNAMED_VIDEO } from '@/lib/video/studio-url';
import { codeOf } from '../../support/make-account';
import { addKey, agree, makeApiTools } from '../../support/make-api-tools';
import { openEmptyDatabase } from '../../support/make-jobs';
import { makeLook, makeTracked, RANKED_VIDEO } from '../../support/make-ranks';

let database: LimelightDatabase;
let made: ReturnType<typeof makeApiTools>;
let handlers: ReturnType<typeof createRankHandlers>;

beforeEach(async () => {
  database = await openEmptyDatabase('rank-handlers-test');
  made = makeApiTools(database);
  handlers = createRankHandlers(made.tools);
});

const CHOICE = {
  videoId: RANKED_VIDEO,
  videoTitle: 'Sourdough for beginners',
  phrase: 'sourdough starter',
  language: 'en',
};
const choose = async (parts: Partial<KeywordSettings>) => {
  const settings = await loadSettings(database);
  await saveSettings(database, { ...settings, keywords: { ...DEFAULT_SETTINGS.keywords, ...parts } });
};
const jobs = async () =>
  (await database.jobs.toArray()).map(({ kind, subject, forecastUnits }) => [kind, subject, forecastUnits]);
const itemKeys = async () => (await database.jobItems.toArray()).map(({ key }) => key);

describe('following', () => {
  it('needs no key, and asks in the country that the creator chose', async () => {
    await choose({ region: 'GB' });
    await handlers.trackPhrase({ ...CHOICE, phrase: '  sourdough \n starter ' }, {});
    const expected = { ...makeTracked(), region: 'GB', addedAt: made.clock.at };
    expect(await database.trackedPhrases.toArray()).toEqual([expected]);
  });

  it('begins the daily look with the first phrase and ends it with the last', async () => {
    expect(await database.schedules.toArray()).toEqual([]);
    await handlers.trackPhrase(CHOICE, {});
    expect(await database.schedules.toArray()).toMatchObject([
      { id: 'track-ranks', kind: 'track-ranks', isOn: true, nextAt: made.clock.at + HOURLY_MS },
    ]);
    await handlers.trackPhrase({ ...CHOICE, phrase: 'bread' }, {});
    await handlers.untrackPhrase({ id: makeTracked().id }, {});
    expect(await database.schedules.count()).toBe(1);
    await handlers.untrackPhrase({ id: makeTracked({ phrase: 'bread' }).id }, {});
    expect(await database.schedules.count()).toBe(0);
  });

  it.each([
    [0, false],
    [1, true],
  ])('with %i phrases the daily look is there after a start: %s', async (count, isThere) => {
    if (count > 0) await database.trackedPhrases.add(makeTracked());
    await scheduleUpkeep(made.tools);
    expect((await database.schedules.get('track-ranks')) !== undefined).toBe(isThere);
  });
});

describe('"Look now"', () => {
  beforeEach(async () => {
    await agree(database);
    await addKey(database);
    await handlers.trackPhrase(CHOICE, {});
    await handlers.trackPhrase({ ...CHOICE, phrase: 'bread' }, {});
  });
  const check = () => handlers.checkRanks({ videoId: RANKED_VIDEO }, {});

  it('queues one job for what has no look today, once however often it is pressed', async () => {
    await database.ranks.add({ ...makeLook('2026-11-20', 3), id: rankId(makeTracked().id, '2026-11-20') });
    await check();
    await check();
    expect(await jobs()).toEqual([['track-ranks', 'Sourdough for beginners', 1]]);
    expect(await itemKeys()).toEqual([makeTracked({ phrase: 'bread' }).id]);
  });

  it('queues nothing where there is nothing to look up', async () => {
    await handlers.checkRanks({ videoId: 'another0001' as never }, {});
    await choose({ offSources: ['search'] });
    await check();
    expect(await jobs()).toEqual([]);
  });

  it('looks again at what YouTube refused today', async () => {
    await database.trackedPhrases.toCollection().modify({ triedAt: made.clock.at, problem: 'request-refused' });
    await check();
    expect(await itemKeys()).toHaveLength(2);
  });

  it.each([
    ['terms-not-agreed', () => database.settings.clear()],
    ['key-missing', () => database.apiKeys.clear()],
    [
      'quota-exceeded',
      () => {
        const id = quotaRowId('key-1', 'search', made.clock.at);
        return database.quota.add({ id, quotaId: 'key-1', bucket: 'search', used: 100, exhaustedAt: null } as never);
      },
    ],
  ])('says %s and queues nothing', async (problem, prepare) => {
    await prepare();
    expect(await codeOf(check())).toBe(problem);
    expect(await jobs()).toEqual([]);
  });
});

it.each([
  ['trackPhrase', { ...CHOICE, videoId: UNNAMED_VIDEO }],
  ['trackPhrase', { ...CHOICE, videoId: 'short' }],
  ['trackPhrase', { ...CHOICE, phrase: ' \n ' }],
  ['trackPhrase', { ...CHOICE, phrase: 'x'.repeat(101) }],
  ['trackPhrase', { ...CHOICE, language: 'english' }],
  ['trackPhrase', { ...CHOICE, videoTitle: undefined }],
  ['untrackPhrase', { id: '' }],
  ['untrackPhrase', null],
  ['checkRanks', { videoId: UNNAMED_VIDEO }],
  ['checkRanks', {}],
] as const)('%s refuses %j', async (name, data) => {
  expect(await codeOf(Promise.resolve(handlers[name](data as never, {})))).toBe('reading-invalid');
  expect(await database.trackedPhrases.count()).toBe(0);
});

it.each([['x'.repeat(100)], ['😀'.repeat(100)]])('takes a phrase of a hundred characters', async (phrase) => {
  await handlers.trackPhrase({ ...CHOICE, phrase, language: '' }, {});
  expect((await database.trackedPhrases.toArray())[0]?.phrase).toBe(phrase);
});
