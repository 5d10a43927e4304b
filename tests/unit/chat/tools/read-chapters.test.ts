import { beforeEach, describe, expect, it } from 'vitest';
import { readChapters } from '@/lib/chat/tools/read-chapters';
import type { LimelightDatabase } from '@/lib/storage/database';
import { DEFAULT_SETTINGS } from '@/lib/storage/settings';
import { makeApiTools } from '../../../support/make-api-tools';
import { openEmptyDatabase } from '../../../support/make-jobs';
import { makeRow } from '../../../support/make-row';
import { askTool, findUntold, makeToolContext } from '../../../support/make-tool-context';

let database: LimelightDatabase;

beforeEach(async () => {
  database = await openEmptyDatabase('read-chapters-test');
});

const read = async (transcript: string | null, args = {}, { video = {}, maxTranscriptChars = 2_000 } = {}) => {
  const settings = { ...DEFAULT_SETTINGS, ai: { ...DEFAULT_SETTINGS.ai, maxTranscriptChars } };
  const context = makeToolContext(makeApiTools(database).tools, makeRow(video), { transcript, settings });
  const { value, receipts } = await askTool(readChapters, args, context);
  return {
    value: value as { chapters: { at: string; title: string }[]; transcript: Record<string, unknown> },
    receipts,
  };
};

const minute = (i: number): string => `${i}:00\nMinute number ${i} is about ${'dough folding and resting '.repeat(4)}`;
const LONG = Array.from({ length: 60 }, (_, i) => minute(i)).join('\n');

describe('read_chapters', () => {
  it('tells the chapters of the description, with the moments as receipts', async () => {
    const { value, receipts } = await read(null);
    expect(value.chapters).toHaveLength(5);
    expect(value.chapters[1]).toEqual({ at: '0:48', title: 'Feeding the starter' });
    expect(value.transcript).toMatchObject({ isKnown: false });
    expect(receipts).toContainEqual(
      expect.objectContaining({ kind: 'time', label: 'Chapter: Feeding the starter', value: 48, about: 'sourdough01' }),
    );
  });

  it('takes those of YouTube first, and says that it made them', async () => {
    const chapters = [{ title: 'By YouTube', startSeconds: 0 }];
    const { value } = await read(null, {}, { video: { chapters, chapterSource: 'automatic' } });
    expect(value).toMatchObject({ chapters: [{ at: '0:00', title: 'By YouTube' }], areAutomatic: true });
  });

  it('says why timestamps are no chapters', async () => {
    const { value } = await read(null, {}, { video: { description: '1:00 One\n2:00 Two\n3:00 Three' } });
    expect(value).toMatchObject({ chapters: [], faults: ['first-not-zero'] });
  });

  it('gives a short transcript whole', async () => {
    const { value, receipts } = await read('0:05\nHello bakers\n0:30\nToday we make rye bread');
    expect(value.transcript).toMatchObject({ hasTimes: true, leftOut: 'nothing' });
    expect(value.transcript['text']).toContain('rye bread');
    expect(receipts).toContainEqual(expect.objectContaining({ kind: 'time', value: 5 }));
  });

  it('shortens a long one to the budget, and says so', async () => {
    const { value, receipts } = await read(LONG);
    const { text, shownCharacters, allCharacters, leftOut } = value.transcript;
    expect(String(text).length).toBeLessThanOrEqual(2_000);
    expect(Number(shownCharacters)).toBeLessThan(Number(allCharacters));
    expect(leftOut).not.toBe('nothing');
    expect(findUntold([shownCharacters, allCharacters], receipts)).toEqual([]);
  });

  it('reads a stretch of it', async () => {
    const { value } = await read(LONG, { fromSeconds: 1_200, toSeconds: 1_320 });
    expect(value.transcript['text']).toContain('Minute number 21');
    expect(value.transcript['text']).not.toContain('Minute number 5 ');
  });

  it('stays within what a tool may answer, however large the budget', async () => {
    const { value } = await read(LONG.repeat(5), {}, { maxTranscriptChars: 60_000 });
    expect(value).not.toHaveProperty('isCut');
    expect(JSON.stringify(value).length).toBeLessThan(8_000);
  });

  it('takes a transcript without times', async () => {
    const { value } = await read('We bake rye bread today. It takes a day.', { fromSeconds: 10 });
    expect(value.transcript).toMatchObject({ hasTimes: false });
    expect(value.transcript['text']).toContain('rye bread');
  });
});
