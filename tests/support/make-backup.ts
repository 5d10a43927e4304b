import * as fc from 'fast-check';
import { measureChecksum } from '@/lib/backup/measure-checksum';
import type { BackupFile } from '@/lib/backup/backup-file';
import type { ChatMessageRow, ChatRow, WritingRow } from '@/lib/storage/ai-rows';
import type { LimelightDatabase } from '@/lib/storage/database';
import { DEFAULT_SETTINGS } from '@/lib/storage/settings';
import type { VideoId } from '@/lib/video/video';
import { makeRow } from './make-row';
import { makeBlock, makePreset, makeTagSet } from './make-template';
import { makeTracked } from './make-ranks';
import { makeVersion } from './make-version';

export const BACKUP_AT = Date.UTC(2026, 10, 20, 9);
const VIDEO = 'sourdough01' as VideoId;

/** One or two rows in every table of a backup, and a secret beside them. */
export async function fillForBackup(database: LimelightDatabase): Promise<void> {
  const api = { ...DEFAULT_SETTINGS.api, agreedAt: 123, clientId: 'mine.apps' };
  await database.settings.put({ key: 'settings', value: { ...DEFAULT_SETTINGS, theme: 'dark', api } });
  await database.focusPhrases.put({ videoId: VIDEO, phrase: 'rye bread', savedAt: 5 });
  await database.templates.bulkPut([makeBlock({ text: 'Zeile 1\r\n\n🥖 مرحبا \u2028' }), makeTagSet()]);
  await database.presets.put(makePreset());
  await database.variables.put({ name: 'sponsor', value: 'Acme' });
  await database.versions.bulkAdd([makeVersion(), makeVersion({ startedAt: 2, seenAt: 2, title: null, tags: null })]);
  const changes = [{ field: 'tags' as const, before: [], after: ['bread'] }];
  await database.editSteps.add({ videoId: VIDEO, tabId: 7, at: 3, reason: 'tag', changes });
  await database.rejections.bulkPut([
    { id: `${VIDEO}|vlog`, tag: 'Vlog', key: 'vlog', videoId: VIDEO, at: 6 },
    { id: '*|bread asmr', tag: 'Bread ASMR', key: 'bread asmr', videoId: null, at: 7 },
  ]);
  await database.trackedPhrases.put(makeTracked());
  await database.chats.put(makeOwnChat());
  await database.chatMessages.put(makeOwnMessage());
  await database.transcripts.put({ videoId: VIDEO, text: '0:00 Flour.\n0:10 Water.', savedAt: 8 });
  await database.writings.put(makeOwnWriting());
  const failed = { status: 'failed' as const, problem: 'video-private' as const, savedAt: BACKUP_AT };
  await database.analyses.bulkPut([
    { ...makeRow({}, { readAt: BACKUP_AT }), savedAt: BACKUP_AT },
    { videoId: 'privateVid1' as VideoId, ...failed },
  ]);
  const iv = new Uint8Array(12);
  await database.secrets.put({ name: 'key:secret-id', iv, data: new ArrayBuffer(4), savedAt: 1 });
  const key = { service: 'youtube' as const, label: 'Secret label', last4: 'wXyZ', isActive: true };
  await database.apiKeys.put({ id: 'secret-id', ...key, savedAt: 1, checkedAt: null, problem: null });
}

export function makeOwnChat(parts: Partial<ChatRow> = {}): ChatRow {
  return {
    ...{ id: 'chat-1', scope: 'video', scopeId: VIDEO, subject: 'Sourdough', title: 'Why 62?', isRenamed: false },
    ...{ createdAt: 10, updatedAt: 20, previewedAt: null },
    ...parts,
  };
}

/** An answer, as a backup holds it. */
export function makeOwnMessage(parts: Partial<ChatMessageRow> = {}): ChatMessageRow {
  return {
    ...{ id: 'message-1', chatId: 'chat-1', index: 1, at: 20, role: 'model', text: 'By the title.', state: 'done' },
    ...{ problem: null, provider: 'gemini', model: 'gemini-3.5-flash-lite', end: 'complete', costUsd: 0 },
    usage: { input: 10, output: 4, thoughts: 2, cached: 1 },
    steps: [{ id: '1', tool: 'readVideo', args: { id: VIDEO }, at: 19, durationMs: 3, problem: null, receipts: [] }],
    proposals: [{ id: 'p', videoId: VIDEO, edits: [{ field: 'title', text: 'Rye' }], why: 'Short', appliedAt: null }],
    claims: [{ start: 0, end: 2, kind: 'number', receiptId: null }],
    exchange: [],
    ...parts,
  };
}

export function makeOwnWriting(parts: Partial<WritingRow> = {}): WritingRow {
  const comments = [{ text: 'What do you bake?', reason: 'A question', confidence: 0.5 }];
  return {
    ...{ id: 'writing-1', videoId: VIDEO, subject: 'Sourdough', feature: 'pinned-comment', inputHash: 'ab12', at: 30 },
    ...{ state: 'ready', problem: null, provider: 'offline', model: 'limelight', value: { comments } },
    ...{ notes: [{ name: 'cut', values: [7, 'rye'] }], usage: null, costUsd: 0, jobId: null },
    ...parts,
  };
}

/** A file with a right checksum, whatever else is wrong with it. */
export async function sealed(parts: Partial<Record<keyof BackupFile, unknown>>): Promise<string> {
  const file = { format: 'limelight-backup', version: 1, madeBy: '1', madeAt: 1, tables: {}, ...parts };
  return JSON.stringify({ ...file, checksum: await measureChecksum(file as unknown as BackupFile) });
}

const Video = fc.stringMatching(/^[\w-]{11}$/).map((id) => id as VideoId);
const Words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((text) => text.trim() === text);
const At = fc.nat({ max: BACKUP_AT });
const Tags = fc.option(fc.array(Words, { maxLength: 4 }), { nil: null });

/** The creator's own rows, at random. */
export const OwnRows = fc.record({
  focusPhrases: fc.uniqueArray(fc.record({ videoId: Video, phrase: Words, savedAt: At }), {
    selector: ({ videoId }) => videoId,
    maxLength: 5,
  }),
  versions: fc.array(
    fc.record({
      videoId: fc.constantFrom(VIDEO, 'otherVideo1' as VideoId),
      title: fc.option(Words, { nil: null }),
      description: fc.option(Words, { nil: null }),
      tags: Tags,
      startedAt: At,
      seenAt: At,
      isSaved: fc.boolean(),
      isLost: fc.boolean(),
      kind: fc.constantFrom('first', 'added', 'removed', 'changed'),
    }),
    { maxLength: 12 },
  ),
  variables: fc.uniqueArray(fc.record({ name: fc.constantFrom('sponsor', 'code', 'café'), value: Words }), {
    selector: ({ name }) => name,
  }),
});
