import Dexie from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { problemCodeOf } from '@/lib/problem/problem';
import { LimelightDatabase } from '@/lib/storage/database';
import { storageProblem, withRoom } from '@/lib/storage/room';
import type { VideoId } from '@/lib/video/video';

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

it('gives way to another context that opens a newer version, and goes on with it', async () => {
  const newer = new Dexie('room-test');
  newer.version(99).stores({ analyses: '&videoId, savedAt', extra: '&id' });
  await newer.open();
  expect(database.isOpen()).toBe(false);
  newer.close();
  expect(await withRoom(database, () => database.analyses.count())).toBe(150);
});
