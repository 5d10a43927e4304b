import { beforeEach, describe, expect, it } from 'vitest';
import type { LimelightDatabase } from '@/lib/storage/database';
import { loadTranscript, saveTranscript } from '@/lib/storage/transcripts';
import {
  deleteWritings,
  endLostWritings,
  loadReadyWritings,
  loadSameWritings,
  MAX_WRITINGS,
  replaceWriting,
  saveWriting,
} from '@/lib/storage/writings';
import type { VideoId } from '@/lib/video/video';
import { openEmptyDatabase } from '../../support/make-jobs';
import { makeWritingRow } from '../../support/make-writing-tools';

const VIDEO = 'sourdough01' as VideoId;
let database: LimelightDatabase;
const ids = () => database.writings.toCollection().primaryKeys();

beforeEach(async () => {
  database = await openEmptyDatabase('writings-test');
});

describe('writings', () => {
  it('are found by video and kind, newest first, only what is ready', async () => {
    await database.writings.bulkPut([
      makeWritingRow({ id: 'old', at: 1 }),
      makeWritingRow({ id: 'new', at: 3 }),
      makeWritingRow({ id: 'failed', at: 4, state: 'failed' }),
      makeWritingRow({ id: 'tags', at: 2, feature: 'tags', inputHash: 'hash-2' }),
      makeWritingRow({ id: 'other', videoId: 'otherVideo1' as VideoId }),
    ]);
    const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id);
    expect(idsOf(await loadReadyWritings(database, VIDEO, 'titles'))).toEqual(['new', 'old']);
    expect(idsOf(await loadReadyWritings(database, VIDEO))).toEqual(['new', 'tags', 'old']);
    expect(idsOf(await loadSameWritings(database, 'hash-2'))).toEqual(['tags']);
  });

  it('take the place of attempts at the same that came to nothing', async () => {
    await database.writings.bulkPut([
      makeWritingRow({ id: 'failed', state: 'failed' }),
      makeWritingRow({ id: 'stopped', state: 'stopped' }),
      makeWritingRow({ id: 'failed-tags', state: 'failed', feature: 'tags' }),
      makeWritingRow({ id: 'ready' }),
    ]);
    await saveWriting(database, makeWritingRow({ id: 'next', state: 'running' }));
    expect(await ids()).toEqual(['failed-tags', 'next', 'ready']);
  });

  it('are at most 500: older results of the same go before the only one of a video', async () => {
    const rows = Array.from({ length: MAX_WRITINGS }, (_, i) =>
      makeWritingRow({ id: `w${i}`, at: 10 + i, inputHash: `h${i}` }),
    );
    await database.writings.bulkPut(rows);
    await database.writings.put(makeWritingRow({ id: 'only', at: 1, videoId: 'otherVideo1' as VideoId }));
    await database.writings.put(makeWritingRow({ id: 'running', at: 2, state: 'running' }));
    await saveWriting(database, makeWritingRow({ id: 'next', at: 1_000 }));
    const left = await ids();
    expect(left).toHaveLength(MAX_WRITINGS);
    expect(left).toEqual(expect.arrayContaining(['only', 'running', 'next', `w${MAX_WRITINGS - 1}`]));
    expect(left).not.toContain('w0');
    expect(left).not.toContain('w2');
  });

  it('are not brought back once they were deleted', async () => {
    const row = makeWritingRow({ state: 'running' });
    await saveWriting(database, row);
    await replaceWriting(database, { ...row, state: 'ready' });
    expect((await database.writings.get(row.id))?.state).toBe('ready');
    await deleteWritings(database, row.id);
    await replaceWriting(database, row);
    expect(await ids()).toEqual([]);
  });

  it('are deleted one by one or all at once', async () => {
    await database.writings.bulkPut([
      makeWritingRow({ id: 'a' }),
      makeWritingRow({ id: 'b' }),
      makeWritingRow({ id: 'c' }),
    ]);
    await deleteWritings(database, 'b');
    expect(await ids()).toEqual(['a', 'c']);
    await deleteWritings(database);
    expect(await ids()).toEqual([]);
  });

  it('end with the background that wrote them', async () => {
    await database.writings.bulkPut([
      makeWritingRow({ id: 'lost', state: 'running', at: 5 }),
      makeWritingRow({ id: 'own', state: 'running', at: 10 }),
      makeWritingRow({ id: 'ready', at: 5 }),
    ]);
    await endLostWritings(database, 10);
    const states = (await database.writings.toArray()).map(({ id, state }) => [id, state]);
    expect(states).toEqual([
      ['lost', 'stopped'],
      ['own', 'running'],
      ['ready', 'ready'],
    ]);
  });
});

describe('transcripts', () => {
  it('are kept for a video until they are emptied', async () => {
    expect(await loadTranscript(database, VIDEO)).toBeNull();
    await saveTranscript(database, { videoId: VIDEO, text: ' 0:05\r\nhello\r' }, 7);
    expect(await loadTranscript(database, VIDEO)).toBe('0:05\nhello');
    expect((await database.transcripts.get(VIDEO))?.savedAt).toBe(7);
    await saveTranscript(database, { videoId: VIDEO, text: ' …\n' }, 8);
    expect(await loadTranscript(database, VIDEO)).toBeNull();
  });
});
