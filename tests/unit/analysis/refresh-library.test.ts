import { beforeEach, describe, expect, it } from 'vitest';
import { countUnits, forecastLibrary, refreshLibrary } from '@/lib/analysis/refresh-library';
import { quotaRowId } from '@/lib/network/quota';
import { nextPacificMidnight, pacificDayOf } from '@/lib/network/pacific-day';
import type { LimelightDatabase } from '@/lib/storage/database';
import { CLIENT_ID, codeOf } from '../../support/make-account';
import { addKey, makeApiTools, OWN_CHANNEL, signIn } from '../../support/make-api-tools';
import { FETCHED_AT, makeChannelFacts } from '../../support/make-facts';
import { openEmptyDatabase } from '../../support/make-jobs';

let database: LimelightDatabase;
let made: ReturnType<typeof makeApiTools>;

beforeEach(async () => {
  database = await openEmptyDatabase('refresh-library-test');
  made = makeApiTools(database);
});

async function use(quotaId: string, used: number): Promise<void> {
  await database.quota.put({
    ...{ id: quotaRowId(quotaId, 'units', FETCHED_AT), quotaId, bucket: 'units', day: pacificDayOf(FETCHED_AT) },
    ...{ used, exhaustedAt: null, warnedAt: null },
  });
}

it.each([
  [0, 1],
  [1, 3],
  [50, 3],
  [51, 5],
  [214, 11],
  [500, 21],
])('%i uploads cost %i units', (uploads, units) => {
  expect(countUnits(uploads)).toBe(units);
});

describe('the forecast', () => {
  it('says what it costs, what is left, and when there is more', async () => {
    await addKey(database);
    await use('key-1', 600);
    expect(await forecastLibrary(made.tools, OWN_CHANNEL)).toEqual({
      ...{ units: 11, unitsLeft: 9_400, items: 214, resetAt: nextPacificMidnight(FETCHED_AT), fits: true },
    });
  });

  it.each([
    [9_989, true],
    [9_990, false],
  ])('after %i of 10,000 units 11 more fit: %s', async (used, fits) => {
    await addKey(database);
    await use('key-1', used);
    expect((await forecastLibrary(made.tools, OWN_CHANNEL)).fits).toBe(fits);
  });

  it('takes the own channel from the quota of the sign-in’s project', async () => {
    await addKey(database);
    await signIn(database, { clientId: CLIENT_ID });
    await use('client:123456789012', 10_000);
    expect(await forecastLibrary(made.tools, OWN_CHANNEL)).toMatchObject({ unitsLeft: 0, fits: false });
  });

  it('counts nothing where YouTube tells no number', async () => {
    await addKey(database);
    made.youtube.channels = [makeChannelFacts({ videoCount: null })];
    expect(await forecastLibrary(made.tools, OWN_CHANNEL)).toMatchObject({ units: 1, items: 0 });
  });

  it('has nobody to forecast for without a key', async () => {
    expect(await codeOf(forecastLibrary(made.tools, OWN_CHANNEL))).toBe('key-missing');
  });
});

describe('refreshing', () => {
  it('is queued once, with what it is forecast to cost', async () => {
    await addKey(database);
    const first = await refreshLibrary(made.tools, OWN_CHANNEL);
    expect(await refreshLibrary(made.tools, OWN_CHANNEL)).toEqual(first);
    expect(await database.jobs.toArray()).toEqual([
      expect.objectContaining({ id: first.jobId, subject: 'Bread Lab', forecastUnits: 11, priority: 10 }),
    ]);
  });

  it('is refused when it does not fit, before it has cost anything', async () => {
    await addKey(database);
    await use('key-1', 9_990);
    expect(await codeOf(refreshLibrary(made.tools, OWN_CHANNEL))).toBe('quota-exceeded');
    expect(await database.jobs.count()).toBe(0);
  });
});
