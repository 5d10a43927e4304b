import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createHeartbeat, HEARTBEAT, nextAlarmAt } from '@/lib/jobs/heartbeat';
import type { LimelightDatabase } from '@/lib/storage/database';
import { makeClock, makeJobRow, makeRunner, NOW, openEmptyDatabase } from '../../support/make-jobs';

const HOUR_MS = 3_600_000;
let database: LimelightDatabase;
let clock: ReturnType<typeof makeClock>;
const alarm = () => fakeBrowser.alarms.get(HEARTBEAT);
const keep = () => createHeartbeat({ database, now: clock.now }).keep();
const schedule = (nextAt: number, isOn = true) =>
  database.schedules.put({
    ...{ id: 'daily', kind: 'tidy-up', payload: null, subject: '' },
    everyMs: 24 * HOUR_MS,
    nextAt,
    isOn,
  });

beforeEach(async () => {
  database = await openEmptyDatabase('heartbeat-test');
  clock = makeClock();
});

describe('nextAlarmAt', () => {
  it.each([
    ['runs', makeJobRow({ state: 'running' }), NOW + 30_000],
    ['is due', makeJobRow(), NOW + 30_000],
    ['waits a little', makeJobRow({ notBefore: NOW + 29_999 }), NOW + 30_000],
    ['waits longer', makeJobRow({ notBefore: NOW + 30_001 }), NOW + 30_001],
    ['waits long: it is looked again', makeJobRow({ notBefore: NOW + 9 * HOUR_MS }), NOW + HOUR_MS],
    ['is over', makeJobRow({ state: 'done' }), null],
    ['is cancelled', makeJobRow({ state: 'cancelled' }), null],
  ])('of a job that %s', async (_, job, at) => {
    await database.jobs.add(job);
    expect(await nextAlarmAt(database, NOW)).toBe(at);
  });

  it('of schedules is the first that is on', async () => {
    expect(await nextAlarmAt(database, NOW)).toBeNull();
    await schedule(NOW + 60_000);
    expect(await nextAlarmAt(database, NOW)).toBe(NOW + 60_000);
    await schedule(NOW + 60_000, false);
    expect(await nextAlarmAt(database, NOW)).toBeNull();
  });
});

describe('the alarm', () => {
  it('is there while there is work, and gone afterwards', async () => {
    await keep();
    expect(await alarm()).toBeUndefined();
    await database.jobs.add(makeJobRow({ total: 0 }));
    await keep();
    expect(await alarm()).toMatchObject({ scheduledTime: NOW + 30_000, periodInMinutes: 0.5 });
    const heartbeat = createHeartbeat({ database, now: clock.now });
    await makeRunner({ database, heartbeat }).run();
    expect(await alarm()).toBeUndefined();
  });

  it('is not put off by being asked again', async () => {
    await database.jobs.add(makeJobRow({ state: 'running' }));
    await keep();
    clock.pass(20_000);
    await keep();
    expect((await alarm())?.scheduledTime).toBe(NOW + 30_000);
  });

  it('is put off when it need not come so soon, and brought forward when it must', async () => {
    await database.jobs.add(makeJobRow({ state: 'running' }));
    await keep();
    await database.jobs.update('job', { state: 'waiting', notBefore: NOW + 10 * 60_000 });
    await keep();
    expect((await alarm())?.scheduledTime).toBe(NOW + 10 * 60_000);
    await database.jobs.update('job', { notBefore: NOW });
    await keep();
    expect((await alarm())?.scheduledTime).toBe(NOW + 30_000);
  });

  it('is set anew when it lies in the past or the browser lost it', async () => {
    await schedule(NOW + 60_000);
    await keep();
    clock.pass(2 * HOUR_MS);
    await keep();
    expect((await alarm())?.scheduledTime).toBe(clock.now() + 30_000);
    await fakeBrowser.alarms.clearAll();
    await keep();
    expect((await alarm())?.scheduledTime).toBe(clock.now() + 30_000);
  });
});
