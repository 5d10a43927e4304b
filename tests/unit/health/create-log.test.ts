import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createLog } from '@/lib/health/create-log';
import type { LimelightDatabase } from '@/lib/storage/database';
import { MAX_LOG_ROWS } from '@/lib/storage/diagnostics';
import type { LogRow } from '@/lib/storage/health-rows';
import { NOW, openDatabase } from '../../support/make-health';
import { eventually } from '../../support/eventually';

let database: LimelightDatabase;
const never = (): void => undefined;
const makeLog = () => createLog({ database, now: () => NOW, schedule: never });

beforeEach(() => {
  database = openDatabase();
});

describe('the log', () => {
  it('keeps what it is told, in order', async () => {
    const log = makeLog();
    log.debug('cache.hit');
    log.info('job.finished', { items: 3, isWhole: true, why: null }, 'work-1');
    log.warn('breaker.opened');
    log.error('jobs.wake', { why: 'Error: no' });
    await log.flush();
    const rows = await database.logs.toArray();
    expect(rows.map(({ level }) => level)).toEqual(['debug', 'info', 'warn', 'error']);
    expect(rows[1]).toEqual({
      id: rows[1]?.id,
      at: NOW,
      level: 'info',
      event: 'job.finished',
      facts: { items: 3, isWhole: true, why: null },
      correlationId: 'work-1',
    });
  });

  it('redacts before it shortens, in every part of a line', async () => {
    const log = makeLog();
    const key = 'AIzaSyA-1234567890abcdefghijklmnopqrstu';
    log.info(`used.${key}`, { why: `${'x'.repeat(180)} ${key}`, [key]: 1, accessToken: 'short' }, key);
    await log.flush();
    const [row] = await database.logs.toArray();
    expect(JSON.stringify(row)).not.toContain('SyA-12');
    expect(row?.facts['accessToken']).toBe('[redacted]');
  });

  it('caps long values and many facts', async () => {
    const log = makeLog();
    const many = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`fact${index}`, 'word '.repeat(100)]));
    log.info('a'.repeat(300), many);
    await log.flush();
    const [row] = await database.logs.toArray();
    expect(row?.event.length).toBe(80);
    expect(Object.keys(row?.facts ?? {}).length).toBe(20);
    expect(String(row?.facts['fact0']).length).toBe(200);
  });

  it('makes words of what is no fact', async () => {
    const log = makeLog();
    log.info('odd', { why: new Error('no') } as unknown as LogRow['facts']);
    await log.flush();
    expect((await database.logs.toArray())[0]?.facts).toEqual({ why: 'Error: no' });
  });

  it('is a ring: the newest stay', async () => {
    const log = makeLog();
    for (let index = 0; index < MAX_LOG_ROWS; index += 1) log.info('line', { index });
    await log.flush();
    for (let index = MAX_LOG_ROWS; index < MAX_LOG_ROWS + 10; index += 1) log.info('line', { index });
    await log.flush();
    const rows = await database.logs.orderBy('at').toArray();
    expect(rows.length).toBe(MAX_LOG_ROWS);
    expect(rows.map(({ facts }) => facts['index']).toSorted((a, b) => Number(a) - Number(b))[0]).toBe(10);
  });

  it('never fails when the database does, and tells afterwards how much was lost', async () => {
    const log = makeLog();
    vi.spyOn(database.logs, 'bulkAdd').mockImplementationOnce(() => {
      throw new Error('full');
    });
    log.info('lost');
    log.info('lost too');
    await log.flush();
    expect(log.lostCount()).toBe(2);
    log.info('kept');
    await log.flush();
    expect((await database.logs.toArray()).map(({ event, facts }) => [event, facts])).toEqual([
      ['log.lost', { lines: 2 }],
      ['kept', {}],
    ]);
  });

  it('keeps what was said in a transaction that was rolled back', async () => {
    const log = createLog({ database, now: () => NOW });
    const work = database.transaction('rw', database.jobs, async () => {
      log.warn('inside');
      await database.jobs.count();
      throw new Error('rolled back');
    });
    await expect(work).rejects.toThrow('rolled back');
    await eventually(async () => expect(await database.logs.count()).toBe(1));
  });
});
