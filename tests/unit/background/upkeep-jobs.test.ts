import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createUpkeepJobs, scheduleUpkeep } from '@/entrypoints/background/upkeep-jobs';
import type { Accounts } from '@/lib/account/create-accounts';
import { Problem } from '@/lib/problem/problem';
import type { LimelightDatabase } from '@/lib/storage/database';
import { loadSettings, saveSettings } from '@/lib/storage/settings';
import { fillForBackup } from '../../support/make-backup';
import { makeFacts } from '../../support/make-facts';
import { makeClock, makeRunner, NOW, openEmptyDatabase } from '../../support/make-jobs';
import { keepFacts } from '../../support/keep-answers';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const verifyAll = vi.fn<Accounts['verifyAll']>();
let database: LimelightDatabase;
let clock: ReturnType<typeof makeClock>;

beforeEach(async () => {
  database = await openEmptyDatabase('upkeep-jobs-test');
  clock = makeClock();
  verifyAll.mockResolvedValue();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '1.2.3' } as never);
  await scheduleUpkeep({ database, now: clock.now });
});

function makeUpkeep() {
  const { now } = clock;
  return makeRunner({ database, now, handlers: createUpkeepJobs({ database, now, accounts: { verifyAll } as never }) });
}

/** Lets time pass; the alarm wakes the background. */
async function pass(ms: number): Promise<void> {
  clock.pass(ms);
  await makeUpkeep().run();
}

const jobs = async () => (await database.jobs.toArray()).map(({ kind, state, problem }) => [kind, state, problem]);
const keptIds = async () => (await database.answers.toArray()).map(({ key }) => key);

describe('when', () => {
  it('is an hour after the start for the backup, and a day after it for tidying up', async () => {
    await pass(HOUR_MS - 1);
    expect(await jobs()).toEqual([]);
    await pass(1);
    expect(await jobs()).toEqual([['back-up', 'done', null]]);
    await pass(23 * HOUR_MS);
    expect((await jobs()).map(([kind]) => kind)).toContain('tidy-up');
  });

  it('does not move because the background starts again', async () => {
    clock.pass(23 * HOUR_MS);
    await scheduleUpkeep({ database, now: clock.now });
    await pass(HOUR_MS);
    expect(verifyAll).toHaveBeenCalledOnce();
    await pass(DAY_MS - 1);
    expect(verifyAll).toHaveBeenCalledOnce();
    await pass(1);
    expect(verifyAll).toHaveBeenCalledTimes(2);
  });

  it('is once after a month away, and tells nobody that it worked', async () => {
    await pass(31 * DAY_MS);
    expect((await jobs()).toSorted()).toEqual([
      ['back-up', 'done', null],
      ['tidy-up', 'done', null],
    ]);
    expect(await database.events.count()).toBe(0);
  });
});

describe('tidying up', () => {
  it('deletes what is too old, and asks about the sign-ins', async () => {
    await keepFacts(database, makeFacts(), { fetchedAt: NOW - 28 * DAY_MS - 1 });
    await keepFacts(database, makeFacts({ videoId: 'young000001' as never }), { fetchedAt: NOW });
    await pass(DAY_MS);
    expect(await keptIds()).toEqual(['public|video|young000001']);
    expect(verifyAll).toHaveBeenCalledOnce();
  });

  it('deletes it offline too, and asks about the sign-ins when the network is back', async () => {
    await keepFacts(database, makeFacts(), { fetchedAt: NOW - 29 * DAY_MS });
    verifyAll.mockRejectedValueOnce(new Problem('offline'));
    await pass(DAY_MS);
    expect(await keptIds()).toEqual([]);
    expect(await jobs()).toContainEqual(['tidy-up', 'waiting', 'offline']);
    const background = makeUpkeep();
    await background.online();
    await background.whenIdle();
    expect(await jobs()).toContainEqual(['tidy-up', 'done', null]);
    expect(verifyAll).toHaveBeenCalledTimes(2);
  });

  it('says so when it cannot be done', async () => {
    verifyAll.mockRejectedValue(new Problem('storage-unavailable'));
    await pass(DAY_MS);
    expect(await jobs()).toContainEqual(['tidy-up', 'failed', 'storage-unavailable']);
    expect((await database.events.toArray()).map(({ kind }) => kind)).toEqual(['job-failed']);
  });
});

describe('the daily backup', () => {
  beforeEach(() => fillForBackup(database));

  it('is made', async () => {
    await pass(HOUR_MS);
    expect((await database.backups.toArray()).map(({ at }) => at)).toEqual([NOW + HOUR_MS]);
  });

  it('is not made once it is switched off', async () => {
    const settings = await loadSettings(database);
    await saveSettings(database, { ...settings, api: { ...settings.api, isDailyBackupOn: false } });
    await pass(HOUR_MS);
    expect(await jobs()).toEqual([['back-up', 'done', null]]);
    expect(await database.backups.count()).toBe(0);
  });
});
