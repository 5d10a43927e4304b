import { beforeEach, describe, expect, it } from 'vitest';
import { cancelJob } from '@/lib/jobs/queue';
import {
  DAILY_MS,
  deleteSchedule,
  HOURLY_MS,
  isScheduled,
  queueDueSchedules,
  saveSchedule,
} from '@/lib/jobs/schedules';
import type { LimelightDatabase } from '@/lib/storage/database';
import { NOW, openEmptyDatabase } from '../../support/make-jobs';

let database: LimelightDatabase;
const daily = {
  id: 'backup',
  kind: 'back-up',
  payload: null,
  subject: 'Backup',
  everyMs: DAILY_MS,
  isOn: true,
} as const;
const nextAt = async () => (await database.schedules.get('backup'))?.nextAt;

beforeEach(async () => {
  database = await openEmptyDatabase('schedules-test');
});

describe('queueDueSchedules', () => {
  it.each([
    ['a moment too early', -1, 0, NOW],
    ['on time', 0, 1, NOW + DAILY_MS],
    ['late', 5 * HOURLY_MS, 1, NOW + DAILY_MS],
    ['a whole period late', DAILY_MS, 1, NOW + 2 * DAILY_MS],
    ['31 days late, once', 31 * DAILY_MS + 1, 1, NOW + 32 * DAILY_MS],
    ['a day before, as the clock was set back', -DAILY_MS, 0, NOW],
    ['longer before, as the clock was set back: after one period', -DAILY_MS - 1, 0, NOW - 1],
    ['a month before: after one period', -31 * DAILY_MS, 0, NOW - 30 * DAILY_MS],
  ])('%s', async (_, offset, count, next) => {
    await saveSchedule(database, { ...daily, firstAt: NOW }, NOW);
    expect(await queueDueSchedules(database, NOW + offset)).toHaveLength(count);
    expect(await queueDueSchedules(database, NOW + offset)).toHaveLength(0);
    expect(await database.jobs.count()).toBe(count);
    expect(await nextAt()).toBe(next);
  });

  it('queues nothing beside itself while the last one is not over', async () => {
    await saveSchedule(database, daily, NOW);
    const [first] = await queueDueSchedules(database, NOW);
    expect(await queueDueSchedules(database, NOW + DAILY_MS)).toEqual([first]);
    expect(await database.jobs.count()).toBe(1);
    await cancelJob(database, first ?? '', NOW);
    await queueDueSchedules(database, NOW + 2 * DAILY_MS);
    expect(await database.jobs.count()).toBe(2);
  });

  it('queues what is asked, and it can be told from what a person asked', async () => {
    await saveSchedule(database, { ...daily, payload: { keep: 30 } }, NOW);
    await queueDueSchedules(database, NOW);
    const [job] = await database.jobs.toArray();
    expect(job).toMatchObject({ kind: 'back-up', payload: { keep: 30 }, subject: 'Backup', priority: 0, total: 1 });
    expect(isScheduled(job?.dedupeKey ?? null)).toBe(true);
    expect([isScheduled(null), isScheduled('channel:UC')]).toEqual([false, false]);
  });

  it('leaves alone what is off or deleted', async () => {
    await saveSchedule(database, { ...daily, isOn: false }, NOW);
    await saveSchedule(database, { ...daily, id: 'gone' }, NOW);
    await deleteSchedule(database, 'gone');
    expect(await queueDueSchedules(database, NOW + DAILY_MS)).toEqual([]);
  });

  it('passes over a kind an older version does not know', async () => {
    await database.schedules.add({ ...daily, kind: 'of-tomorrow', nextAt: NOW });
    expect(await queueDueSchedules(database, NOW)).toEqual([]);
    expect(await nextAt()).toBe(NOW + DAILY_MS);
  });
});

describe('saveSchedule', () => {
  it('asked at every start does not move the time', async () => {
    await saveSchedule(database, daily, NOW);
    await queueDueSchedules(database, NOW);
    await saveSchedule(database, { ...daily, subject: 'Daily backup' }, NOW + 5);
    expect(await database.schedules.get('backup')).toEqual({
      ...daily,
      subject: 'Daily backup',
      nextAt: NOW + DAILY_MS,
    });
  });

  it('with another period begins anew', async () => {
    await saveSchedule(database, daily, NOW);
    await saveSchedule(database, { ...daily, everyMs: HOURLY_MS, firstAt: NOW + 7 }, NOW);
    expect(await nextAt()).toBe(NOW + 7);
  });
});
