import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BackupFile } from '@/lib/backup/backup-file';
import * as limits from '@/lib/backup/backup-file';
import { importBackup } from '@/lib/backup/import-backup';
import { parseBackup } from '@/lib/backup/parse-backup';
import { writeBackup } from '@/lib/backup/write-backup';
import type { ChatMessageRow, WritingRow } from '@/lib/storage/ai-rows';
import { LimelightDatabase } from '@/lib/storage/database';
import { DEFAULT_SETTINGS, loadSettings } from '@/lib/storage/settings';
import { BACKUP_AT, makeOwnChat, makeOwnMessage, makeOwnWriting, sealed } from '../../support/make-backup';

let database: LimelightDatabase;

beforeEach(async () => {
  database = new LimelightDatabase('own-texts');
  await database.open();
});
afterEach(() => database.delete());

const bringIn = async (tables: object) => (await importBackup(database, await sealed({ tables }), BACKUP_AT)).tables;
const write = async () =>
  JSON.parse(await writeBackup(database, { now: BACKUP_AT, madeBy: '0.1.0', hasAnalyses: true })) as BackupFile;
const texts = async () => (await database.chatMessages.orderBy('[chatId+index]').toArray()).map(({ text }) => text);
const message = (index: number, text: string, id = `m-${index}-${text}`) => makeOwnMessage({ id, index, text });

describe('what a backup holds of models', () => {
  it('is what was said, and nothing that tools found or that runs', async () => {
    await database.chats.put(makeOwnChat({ previewedAt: 15 }));
    const receipt = {
      id: 'r1',
      kind: 'number',
      label: 'Views',
      value: 120_345,
      about: null,
      origin: 'youtube',
      asOf: 1,
    };
    const [step] = makeOwnMessage().steps;
    await database.chatMessages.put({
      ...makeOwnMessage({ state: 'running', exchange: [{ secret: 'as it came' }] }),
      steps: [{ ...step, receipts: [receipt] }] as ChatMessageRow['steps'],
      claims: [
        { start: 0, end: 2, kind: 'number', receiptId: 'r1' },
        { start: 3, end: 5, kind: 'number', receiptId: null },
      ],
    });
    await database.writings.bulkPut([
      makeOwnWriting({ jobId: 'job-1' }),
      makeOwnWriting({ id: 'w2', state: 'running', value: null }),
      makeOwnWriting({ id: 'w3', state: 'failed', problem: 'offline', value: null }),
    ]);
    const { tables } = await write();
    const claims = [{ start: 3, end: 5, kind: 'number' as const, receiptId: null }];
    expect(tables.chats).toEqual([makeOwnChat()]);
    expect(tables.chatMessages).toEqual([makeOwnMessage({ state: 'interrupted', claims })]);
    expect(tables.writings).toEqual([makeOwnWriting()]);
    expect(JSON.stringify(tables)).not.toMatch(/120345|as it came/);
  });

  it('is no agreement, neither there nor here', async () => {
    const shares = { comments: 5, analytics: null, pictures: 6 };
    const ai = { ...DEFAULT_SETTINGS.ai, agreedAt: 4, shares, tone: 'warm' };
    await database.settings.put({ key: 'settings', value: { ...DEFAULT_SETTINGS, ai } });
    const { tables } = await write();
    expect(tables.settings).toMatchObject([{ value: { ai: { agreedAt: null, tone: 'warm' } } }]);
    expect(tables.settings).toHaveProperty('0.value.ai.shares', DEFAULT_SETTINGS.ai.shares);
    const agreeing = { ...ai, agreedAt: 99, shares: { comments: 99, analytics: 99, pictures: 99 }, tone: 'bold' };
    await bringIn({ settings: [{ key: 'settings', value: { ...DEFAULT_SETTINGS, ai: agreeing } }] });
    expect((await loadSettings(database)).ai).toEqual({ ...ai, tone: 'bold' });
    await database.settings.clear();
    await bringIn({ settings: [{ key: 'settings', value: { ...DEFAULT_SETTINGS, ai: agreeing } }] });
    expect((await loadSettings(database)).ai).toEqual({ ...DEFAULT_SETTINGS.ai, tone: 'bold' });
  });

  it('of a Limelight that knew no models is read as it was', async () => {
    const { ai: _, ...older } = DEFAULT_SETTINGS;
    await bringIn({ settings: [{ key: 'settings', value: { ...older, theme: 'dark' } }] });
    expect(await loadSettings(database)).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' });
  });

  it('leaves out what can be read or pasted again when it would be too large, first the one, then the other', async () => {
    await database.transcripts.put({ videoId: 'sourdough01', text: 'x'.repeat(5_000), savedAt: 1 });
    await database.analyses.put({ videoId: 'v', text: 'y'.repeat(5_000) } as never);
    const countsAt = async (maxChars: number) => {
      vi.spyOn(limits, 'MAX_BACKUP_CHARS', 'get').mockReturnValue(maxChars as typeof limits.MAX_BACKUP_CHARS);
      const { tables } = await write();
      vi.restoreAllMocks();
      return [tables.analyses.length, tables.transcripts.length];
    };
    expect(await countsAt(20_000)).toEqual([1, 1]);
    expect(await countsAt(8_000)).toEqual([0, 1]);
    expect(await countsAt(3_000)).toEqual([0, 0]);
  });
});

describe('a conversation', () => {
  const chats = (updatedAt: number) => [makeOwnChat({ updatedAt, title: `At ${updatedAt}` })];

  it('that is not here comes in whole', async () => {
    const tables = await bringIn({ chats: chats(20), chatMessages: [message(0, 'a'), message(1, 'b')] });
    expect(tables).toContainEqual({ table: 'chatMessages', added: 2, replaced: 0, same: 0, dropped: 0 });
    expect(await texts()).toEqual(['a', 'b']);
  });

  it.each([20, 19])('that went on here stays as it is: the file’s is of %i', async (updatedAt) => {
    await bringIn({ chats: chats(20), chatMessages: [message(0, 'a'), message(1, 'b')] });
    const tables = await bringIn({ chats: chats(updatedAt), chatMessages: [message(0, 'a'), message(1, 'old')] });
    expect(tables).toContainEqual({ table: 'chats', added: 0, replaced: 0, same: 1, dropped: 0 });
    expect(tables).toContainEqual({ table: 'chatMessages', added: 0, replaced: 0, same: 1, dropped: 1 });
    expect(await texts()).toEqual(['a', 'b']);
    expect((await database.chats.get('chat-1'))?.title).toBe('At 20');
  });

  it('that went on elsewhere comes in whole, in the place of what it was', async () => {
    await bringIn({ chats: chats(20), chatMessages: [message(0, 'a'), message(1, 'b'), message(2, 'c')] });
    await database.chatMessages.put(message(0, 'of another', 'other') as never);
    await database.chatMessages.update('other', { chatId: 'chat-2' });
    const newer = [message(0, 'a'), message(1, 'edited')];
    const tables = await bringIn({ chats: chats(21), chatMessages: newer });
    expect(tables).toContainEqual({ table: 'chats', added: 0, replaced: 1, same: 0, dropped: 0 });
    expect(tables).toContainEqual({ table: 'chatMessages', added: 1, replaced: 0, same: 1, dropped: 0 });
    expect(await texts()).toEqual(['a', 'edited', 'of another']);
  });

  it('has one message in each place, and no message is without a conversation', async () => {
    const orphan = makeOwnMessage({ id: 'orphan', chatId: 'nobody' });
    const rows = [message(0, 'a'), message(0, 'b'), orphan];
    const tables = await bringIn({ chats: chats(20), chatMessages: rows });
    expect(tables).toContainEqual({ table: 'chatMessages', added: 1, replaced: 0, same: 0, dropped: 2 });
    expect(await texts()).toEqual(['b']);
  });

  it('keeps what tools found for it here when the same one is brought in', async () => {
    await database.chats.put(makeOwnChat());
    const here = makeOwnMessage({ exchange: [1] });
    await database.chatMessages.put(here);
    await importBackup(database, JSON.stringify(await write()), BACKUP_AT);
    expect(await database.chatMessages.toArray()).toEqual([here]);
  });
});

describe('what was written', () => {
  it('comes in beside what is here, which stays as it is', async () => {
    await database.writings.put(makeOwnWriting({ jobId: 'job-1' }));
    const tables = await bringIn({ writings: [makeOwnWriting({ subject: 'Other' }), makeOwnWriting({ id: 'w2' })] });
    expect(tables).toContainEqual({ table: 'writings', added: 1, replaced: 0, same: 1, dropped: 0 });
    expect(await database.writings.get('writing-1')).toMatchObject({ jobId: 'job-1', subject: 'Sourdough' });
  });

  const reasoned = { reason: '', confidence: null };
  it.each<[WritingRow['feature'], object]>([
    ['titles', { ideas: [{ title: 'Rye', score: 62, cutAt: null, ...reasoned }], sets: [[0, 0, 0]] }],
    ['description', { opening: '', body: '', hashtags: ['#rye'], text: '', ...reasoned }],
    ['tags', { tags: [{ tag: 'rye', ...reasoned }] }],
    ['chapters', { chapters: [{ startSeconds: 0, title: 'Flour' }], text: '0:00 Flour', source: 'transcript' }],
    ['thumbnail', { strengths: [], weaknesses: [], texts: ['RYE'], ideas: [], ...reasoned }],
    ['pinned-comment', { comments: [] }],
    [
      'translation',
      {
        localizations: [{ language: 'de', title: 'Roggen', description: '', tags: [] }],
        back: { de: { title: '', description: '' } },
      },
    ],
    ['posts', { posts: [{ place: 'linkedin', text: 'x'.repeat(30_000) }] }],
    ['summary', { summary: '', points: [], topic: '', audience: '', kind: '', confidence: 1 }],
    ['action-plan', { steps: [{ checkId: null, step: '', points: 3, ...reasoned }] }],
    ['content-ideas', { ideas: [{ title: '', description: '', tags: [], audience: '', basedOn: [], ...reasoned }] }],
  ])('%s come in as they are, and not as something else', async (feature, value) => {
    const row = makeOwnWriting({ feature, value });
    const odd = makeOwnWriting({ id: 'odd', feature: feature === 'titles' ? 'tags' : 'titles', value });
    const { tables, dropped } = await parseBackup(await sealed({ tables: { writings: [row, odd] } }));
    expect([tables.writings, dropped.writings]).toEqual([[row], 1]);
  });
});

it('transcripts are replaced as templates are', async () => {
  const transcript = (text: string) => ({ videoId: 'sourdough01', text, savedAt: 1 });
  await database.transcripts.put(transcript('old'));
  const tables = await bringIn({ transcripts: [transcript('new')] });
  expect(tables).toContainEqual({ table: 'transcripts', added: 0, replaced: 1, same: 0, dropped: 0 });
  expect((await database.transcripts.get('sourdough01'))?.text).toBe('new');
});

it.each<[string, object]>([
  ['a conversation that was previewed', { chats: [makeOwnChat({ previewedAt: 3 })] }],
  ['a conversation about nothing', { chats: [{ ...makeOwnChat(), scope: 'world' }] }],
  ['an answer that runs', { chatMessages: [makeOwnMessage({ state: 'running' })] }],
  ['an answer with parts of a model', { chatMessages: [makeOwnMessage({ exchange: [1] })] }],
  [
    'an edit that is none',
    {
      chatMessages: [
        makeOwnMessage({
          proposals: [{ id: 'p', videoId: 'v', edits: [{ evil: 1 }] as never, why: '', appliedAt: null }],
        }),
      ],
    },
  ],
  ['a text that failed', { writings: [makeOwnWriting({ state: 'failed' })] }],
  ['a text of a job', { writings: [makeOwnWriting({ jobId: 'j' })] }],
  ['an empty transcript', { transcripts: [{ videoId: 'v', text: '', savedAt: 1 }] }],
])('%s is left out', async (_, tables) => {
  const { dropped } = await parseBackup(await sealed({ tables }));
  expect(Object.values(dropped).reduce((sum, count) => sum + count)).toBe(1);
});
