import Dexie from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { problemCodeOf } from '@/lib/problem/problem';
import { LimelightDatabase } from '@/lib/storage/database';
import { storageProblem, withRoom } from '@/lib/storage/room';
import type { VideoId } from '@/lib/video/video';
import { makeVersion } from '../../support/make-version';

const full = () => new DOMException('no space left', 'QuotaExceededError');
let database: LimelightDatabase;

beforeEach(async () => {
  database = new LimelightDatabase('room-test');
  await database.delete();
  await database.open();
  const rows = Array.from({ length: 150 }, (_, index) => ({
    videoId: `video${String(index).padStart(6, '0')}` as VideoId,
    savedAt: index,
    status: 'failed' as const,
    problem: 'video-private' as const,
  }));
  await database.analyses.bulkPut(rows);
});

describe('withRoom', () => {
  it('writes once while there is room', async () => {
    const write = vi.fn(async () => 'written');
    expect(await withRoom(database, write)).toBe('written');
    expect(write).toHaveBeenCalledOnce();
    expect(await database.analyses.count()).toBe(150);
  });

  it('drops the oldest and tries again when the disk is full', async () => {
    const write = vi.fn(async () => 'written').mockRejectedValueOnce(full());
    expect(await withRoom(database, write)).toBe('written');
    expect(await database.analyses.orderBy('savedAt').first()).toMatchObject({ savedAt: 100 });
  });

  it('drops what can be fetched again before what a visit has to read again, and neither of the creator’s', async () => {
    const answer = (key: string) => ({ key, kind: 'video', owner: 'public', value: 1, etag: null, bytes: 1 });
    await database.answers.bulkAdd(['a', 'b'].map((key) => ({ ...answer(key), fetchedAt: 1, usedAt: 1 })));
    await database.versions.add(makeVersion());
    const write = vi.fn(async () => 'written').mockRejectedValueOnce(full());
    expect(await withRoom(database, write)).toBe('written');
    expect(await database.answers.count()).toBe(1);
    expect(await database.analyses.count()).toBe(150);
    expect(await withRoom(database, write.mockRejectedValueOnce(full()).mockRejectedValueOnce(full()))).toBe('written');
    expect(await database.answers.count()).toBe(0);
    expect(await database.analyses.count()).toBe(50);
    expect(await database.versions.count()).toBe(1);
  });

  it('says so when not even making room works', async () => {
    vi.spyOn(database.analyses, 'bulkDelete').mockRejectedValue(full() as never);
    const failure = await withRoom(database, async () => Promise.reject(full())).catch((error: unknown) => error);
    expect(problemCodeOf(failure)).toBe('storage-full');
  });

  it('opens a lost connection again, once', async () => {
    database.close();
    expect(await withRoom(database, () => database.analyses.count())).toBe(150);
    const closed = vi.fn(async () => Promise.reject(new Dexie.DatabaseClosedError('closed')));
    await expect(withRoom(database, closed)).rejects.toMatchObject({ code: 'storage-unavailable' });
    expect(closed).toHaveBeenCalledTimes(2);
  });

  it('says so when there is still no room', async () => {
    const failure = await withRoom(database, async () => Promise.reject(full())).catch((error: unknown) => error);
    expect(problemCodeOf(failure)).toBe('storage-full');
  });

  it('does not drop anything for another failure', async () => {
    const bug = new TypeError('a bug');
    await expect(withRoom(database, async () => Promise.reject(bug))).rejects.toBe(bug);
    expect(await database.analyses.count()).toBe(150);
  });
});

describe('storageProblem', () => {
  const inner = new Dexie.AbortError('aborted');
  Object.assign(inner, { inner: full() });
  it.each([
    ['a full disk', full(), 'storage-full'],
    ['a full disk inside an aborted transaction', inner, 'storage-full'],
    ['a database that does not open', new Dexie.OpenFailedError('denied'), 'storage-unavailable'],
    ['no IndexedDB at all', new Dexie.MissingAPIError('none'), 'storage-unavailable'],
    ['a closed database', new Dexie.DatabaseClosedError('closed'), 'storage-unavailable'],
    ['a bug', new TypeError('bug'), null],
  ])('%s', (_, error, code) => {
    expect(problemCodeOf(storageProblem(error))).toBe(code);
  });
});
