import { beforeEach, describe, expect, it } from 'vitest';
import { createHitLog } from '@/lib/network/create-hit-log';
import { LimelightDatabase } from '@/lib/storage/database';

const NOON = Date.UTC(2026, 10, 21, 12);
const HIT = { service: 'youtube-data', purpose: 'video-facts', at: NOON, bytes: 1_500, durationMs: 1 } as const;
let database: LimelightDatabase;

beforeEach(async () => {
  database = new LimelightDatabase('hit-log-test');
  await database.delete();
  await database.open();
});

describe('the lines about cached answers', () => {
  it('are written together, not one by one', async () => {
    const scheduled: number[] = [];
    const hits = createHitLog({
      database,
      now: () => NOON,
      schedule: (_work, delayMs) => void scheduled.push(delayMs),
    });
    for (let look = 0; look < 30; look++) hits.add(HIT);
    expect(await database.requests.count()).toBe(0);
    expect(scheduled).toEqual([0]);
    await hits.flush();
    expect(await database.requests.toArray()).toHaveLength(30);
    hits.add(HIT);
    expect(scheduled).toHaveLength(1);
  });

  it('are given up when there is no room, without a word', async () => {
    const hits = createHitLog({ database, now: () => NOON, schedule: () => undefined });
    hits.add(HIT);
    database.close();
    await database.delete();
    await expect(hits.flush()).resolves.toBeUndefined();
  });
});
