import { beforeEach, describe, expect, it } from 'vitest';
import type { LimelightDatabase } from '@/lib/storage/database';
import { addEvent, dismissEvents, loadEvents, loadQuietEvents } from '@/lib/storage/events';
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

describe('quiet events', () => {
  const whisper = (about: string, at: number) =>
    addEvent(database, { kind: 'analysis-ready', subject: about, about, isQuiet: true }, at);
  const whispered = async (limit = 99) =>
    (await loadQuietEvents(database, limit)).map(({ about, at }) => [about, at - NOW]);

  it('are no news, and are not dismissed with them', async () => {
    await add('news', NOW);
    await whisper('rye', NOW + 1);
    expect(await told()).toEqual([['news', 0]]);
    await dismissEvents(database);
    expect(await told()).toEqual([]);
    expect(await whispered()).toEqual([['rye', 1]]);
    expect((await database.events.toArray()).map(({ isDismissed }) => isDismissed)).toEqual([true, false]);
  });

  it('are told once, as of the first time', async () => {
    for (const ms of [0, 1, 2]) await whisper('rye', NOW + ms);
    await whisper('spelt', NOW + 3);
    expect(await whispered()).toEqual([
      ['spelt', 3],
      ['rye', 0],
    ]);
    expect(await whispered(1)).toEqual([['spelt', 3]]);
  });

  it.each([
    [50, 50, 'video-0'],
    [51, 50, 'video-1'],
  ])('have a ring of their own: after %i there are %i, and the news is still there', async (count, kept, first) => {
    await add('news', NOW);
    for (let index = 0; index < count; index += 1) await whisper(`video-${index}`, NOW + 1 + index);
    const rows = await whispered();
    expect([rows.length, rows.at(-1)?.[0]]).toEqual([kept, first]);
    expect(await told()).toEqual([['news', 0]]);
  });
});
