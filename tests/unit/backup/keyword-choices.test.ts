import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importBackup } from '@/lib/backup/import-backup';
import { keepBackup } from '@/lib/backup/keep-daily-backup';
import { parseBackup } from '@/lib/backup/parse-backup';
import { writeBackup } from '@/lib/backup/write-backup';
import { tagKey } from '@/lib/keywords/tag-key';
import { LimelightDatabase } from '@/lib/storage/database';
import type { RejectionRow } from '@/lib/storage/keyword-rows';
import { MAX_TRACKED, trackedPhraseId } from '@/lib/storage/ranks';
import { MAX_REJECTIONS, rejectionId } from '@/lib/storage/rejections';
import { UNNAMED_VIDEO } from '@/lib/video/studio-url';
import type { VideoId } from '@/lib/video/video';
import { BACKUP_AT, sealed } from '../../support/make-backup';
import { makeTracked } from '../../support/make-ranks';

const VIDEO = 'sourdough01' as VideoId;
let database: LimelightDatabase;

beforeEach(async () => {
  database = new LimelightDatabase('keyword-choices');
  await database.open();
});
afterEach(() => database.delete());

const reject = (tag: string, at = 1, videoId: VideoId | null = VIDEO): RejectionRow => ({
  ...{ id: rejectionId(videoId, tagKey(tag)), tag, key: tagKey(tag), videoId, at },
});
const follow = (phrase: string, addedAt: number) =>
  makeTracked({ id: trackedPhraseId(VIDEO, phrase), videoId: VIDEO, phrase, addedAt });
const bringIn = async (tables: object) => importBackup(database, await sealed({ tables }), BACKUP_AT);
const write = () => writeBackup(database, { now: BACKUP_AT, madeBy: '0.1.0', hasAnalyses: false });

describe('rejected suggestions', () => {
  it('come in beside those that are here, which stay as they are', async () => {
    await database.rejections.put(reject('Vlog', 7));
    const { tables } = await bringIn({ rejections: [reject('vlog', 9), reject('asmr', 3, null)] });
    expect(tables).toContainEqual({ table: 'rejections', added: 1, replaced: 0, same: 1, dropped: 0 });
    expect(await database.rejections.toArray()).toEqual([reject('asmr', 3, null), reject('Vlog', 7)]);
  });

  it('come in while there is room, the newest first', async () => {
    const many = Array.from({ length: MAX_REJECTIONS - 1 }, (_, place) => reject(`tag ${place}`));
    await database.rejections.bulkPut(many);
    const { tables } = await bringIn({ rejections: [reject('old', 5), reject('new', 6)] });
    expect(tables).toContainEqual({ table: 'rejections', added: 1, replaced: 0, same: 0, dropped: 1 });
    expect(await database.rejections.get(reject('new').id)).toBeDefined();
  });

  it.each([
    ['under another’s name', { ...reject('vlog'), id: 'other' }],
    ['whose key is of another tag', { ...reject('vlog'), key: 'asmr' }],
    ['of no video', { ...reject('vlog'), videoId: 'x' }],
    ['without a tag', { ...reject('vlog'), tag: '' }],
  ])('%s are left out', async (_, row) => {
    const { tables, dropped } = await parseBackup(await sealed({ tables: { rejections: [row, reject('asmr')] } }));
    expect(tables.rejections).toEqual([reject('asmr')]);
    expect(dropped.rejections).toBe(1);
  });
});

describe('followed phrases', () => {
  it('say nothing of how the last look went, here or there', async () => {
    const looked = { ...follow('rye', 1), problem: 'offline' as const, triedAt: 77 };
    await database.trackedPhrases.put(looked);
    const text = await write();
    expect((JSON.parse(text) as { tables: object }).tables).toMatchObject({
      trackedPhrases: [{ phrase: 'rye', problem: null, triedAt: null }],
    });
    const { tables } = await importBackup(database, text, BACKUP_AT);
    expect(tables).toContainEqual({ table: 'trackedPhrases', added: 0, replaced: 0, same: 1, dropped: 0 });
    expect(await database.trackedPhrases.toArray()).toEqual([looked]);
  });

  it('are no more than a video may have, whoever brings them', async () => {
    await database.trackedPhrases.bulkPut(Array.from({ length: MAX_TRACKED - 1 }, (_, at) => follow(`rye ${at}`, at)));
    const { tables } = await bringIn({ trackedPhrases: [follow('late', 9_000), follow('early', 8_000)] });
    expect(tables).toContainEqual({ table: 'trackedPhrases', added: 1, replaced: 0, same: 0, dropped: 1 });
    expect(await database.trackedPhrases.get(follow('early', 0).id)).toBeDefined();
  });

  it.each([
    ['under another’s name', { ...follow('rye', 1), id: 'other' }],
    ['in a language that is none', { ...follow('rye', 1), language: 'English' }],
    ['in a language that YouTube’s search does not take', { ...follow('rye', 1), language: 'eng' }],
    ['of an upload without an id', makeTracked({ videoId: UNNAMED_VIDEO, phrase: 'rye' })],
    ['of nothing but space', follow('  ', 1)],
    ['of two lines', follow('rye\nbread', 1)],
    ['longer than any title', follow('r'.repeat(101), 1)],
    ['in a country that is none', { ...follow('rye', 1), region: 'de' }],
  ])('%s are left out', async (_, row) => {
    const { tables } = await parseBackup(await sealed({ tables: { trackedPhrases: [row] } }));
    expect(tables.trackedPhrases).toEqual([]);
  });

  it('a look at them alone is no reason for another daily backup', async () => {
    await database.trackedPhrases.put(follow('rye', 1));
    const keepDaily = (now: number) => keepBackup(database, now, { isDaily: true, madeBy: '0.1.0' });
    expect(await keepDaily(BACKUP_AT)).toBe(true);
    await database.trackedPhrases.toCollection().modify({ problem: 'offline', triedAt: 99 });
    expect(await keepDaily(BACKUP_AT + 86_400_000)).toBe(false);
  });
});

it('a file from before there were any comes in as it did', async () => {
  const { tables } = await bringIn({ variables: [{ name: 'code', value: 'BREAD' }] });
  expect(tables).toContainEqual({ table: 'variables', added: 1, replaced: 0, same: 0, dropped: 0 });
  expect([await database.rejections.count(), await database.trackedPhrases.count()]).toEqual([0, 0]);
});
