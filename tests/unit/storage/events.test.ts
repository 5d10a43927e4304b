import { beforeEach, describe, expect, it } from 'vitest';
import type { LimelightDatabase } from '@/lib/storage/database';
import { addEvent, dismissEvents, loadEvents } from '@/lib/storage/events';
import { NOW, openEmptyDatabase } from '../../support/make-jobs';

let database: LimelightDatabase;
const add = (subject: string, at: number, about: string | null = 'UC') =>
  addEvent(database, { kind: 'channel-refreshed', subject, about }, at);
const told = async (limit = 9) => (await loadEvents(database, limit)).map(({ subject, at }) => [subject, at - NOW]);

beforeEach(async () => {
  database = await openEmptyDatabase('events-test');
});

describe('events', () => {
  it('are told the newest first, at most as many as asked', async () => {
    await add('one', NOW, 'a');
    await add('two', NOW + 1, 'b');
    await add('three', NOW + 2, 'c');
    expect(await told(2)).toEqual([
      ['three', 2],
      ['two', 1],
    ]);
  });

  it('about the same are told once, as of the last time', async () => {
    await add('one', NOW);
    await add('other', NOW + 1, null);
    await add('again', NOW + 2);
    expect(await told()).toEqual([
      ['again', 2],
      ['other', 1],
    ]);
  });

  it('are told anew after the last one was dismissed', async () => {
    await add('one', NOW);
    await dismissEvents(database);
    expect(await told()).toEqual([]);
    await add('two', NOW + 1);
    expect(await told()).toEqual([['two', 1]]);
    expect(await database.events.count()).toBe(2);
  });

  it.each([
    [200, 200, 0],
    [201, 200, 1],
  ])('are kept 200 times: after %i there are %i, from number %i', async (count, kept, first) => {
    for (let index = 0; index < count; index += 1) await add('', NOW + index, `channel-${index}`);
    expect(await database.events.count()).toBe(kept);
    expect((await database.events.orderBy('at').first())?.about).toBe(`channel-${first}`);
  });
});
