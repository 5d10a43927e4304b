import { beforeEach, describe, expect, it } from 'vitest';
import { proposeEdit } from '@/lib/chat/tools/propose-edit';
import type { LimelightDatabase } from '@/lib/storage/database';
import { makeApiTools } from '../../../support/make-api-tools';
import { type DraftRowParts, makeDraftRow } from '../../../support/make-draft-row';
import { openEmptyDatabase } from '../../../support/make-jobs';
import { makeRow } from '../../../support/make-row';
import { askTool, findUntold, makeToolContext } from '../../../support/make-tool-context';

let database: LimelightDatabase;

beforeEach(async () => {
  database = await openEmptyDatabase('propose-edit-test');
});

const WHY = 'It says what the video is about.';
const propose = (wish: object, parts: DraftRowParts = {}) => proposeIn(wish, makeDraftRow(parts));
const proposeIn = async (wish: object, row: Parameters<typeof makeToolContext>[1]) => {
  const answer = await askTool(proposeEdit, { why: WHY, ...wish }, makeToolContext(makeApiTools(database).tools, row));
  return { ...answer, value: answer.value as { isProposed: boolean; why?: string } };
};

describe('propose_edit', () => {
  it('proposes, with what the score would be', async () => {
    const { value, receipts, proposal } = await propose(
      { field: 'title', title: 'Sourdough for beginners in 5 steps' },
      { video: { title: 'MY VIDEO!!!' } },
    );
    expect(proposal).toEqual({ edits: [{ field: 'title', text: 'Sourdough for beginners in 5 steps' }], why: WHY });
    const { scoreBefore, scoreAfter } = value as unknown as { scoreBefore: number; scoreAfter: number };
    expect(scoreAfter).toBeGreaterThan(scoreBefore);
    expect(findUntold(value, receipts)).toEqual([]);
    expect(receipts).toContainEqual(
      expect.objectContaining({ label: 'SEO score with the proposal', value: scoreAfter }),
    );
    expect(receipts).toContainEqual(
      expect.objectContaining({ kind: 'video', value: 'Sourdough for beginners in 5 steps' }),
    );
  });

  it('adds and removes tags at once', async () => {
    const { proposal, receipts } = await propose({ field: 'tags', add: ['rye', ' '], remove: ['Bread Baking'] });
    expect(proposal?.edits).toEqual([
      { field: 'tags', remove: ['Bread Baking'] },
      { field: 'tags', add: ['rye'] },
    ]);
    expect(receipts).toContainEqual(expect.objectContaining({ kind: 'tag', value: 'rye' }));
  });

  it('takes out what cannot be seen', async () => {
    const { proposal } = await propose({
      field: 'title',
      title: ' Rye\u200b bread\u{E0041}\u202e ',
      why: 'Be\u2066tter',
    });
    expect(proposal).toEqual({ edits: [{ field: 'title', text: 'Rye bread' }], why: 'Better' });
  });

  it.each([
    ['a title over 100', { field: 'title', title: 'x'.repeat(101) }, 'Cut the title to 100 characters'],
    ['a forbidden sign', { field: 'title', title: 'Bread <3' }, 'Remove “<” from the title'],
    ['no title', { field: 'title', title: '   ' }, 'Write a title'],
    ['a description over 5,000', { field: 'description', description: 'x'.repeat(5_001) }, 'Cut the description'],
    ['5,000 bytes', { field: 'description', description: 'é'.repeat(2_501) }, 'bytes'],
    ['a sign in a description', { field: 'description', description: 'a > b' }, 'from the description'],
    ['too many tags', { field: 'tags', add: Array.from({ length: 60 }, (_, i) => `tag number ${i}`) }, '500'],
    ['broken chapters', { field: 'description', description: '0:00 A\n0:05 B\n0:08 C' }, '10'],
    ['nothing new', { field: 'tags', add: ['Sourdough Starter'] }, 'Nothing would change'],
    ['no text at all', { field: 'title', description: 'A description' }, 'title should be is missing'],
    ['no tags', { field: 'tags' }, 'tags should be is missing'],
  ])('refuses %s with the rule', async (_, wish, why) => {
    const { value, proposal, receipts } = await propose(wish);
    expect(value).toEqual({ isProposed: false, why: expect.stringContaining(why) });
    expect(proposal).toBeUndefined();
    expect(receipts).toEqual([]);
  });

  it.each([
    'Buy at https://evil.example/win',
    'see www.evil.example',
    'see bit.ly/3abc',
    'https://bread-lab.example/first-loaf?ref=evil',
    'https://bread-lab.example@evil.example/first-loaf',
    'write to win@evil.example',
    'tg://resolve?domain=evil',
    'evil.com',
  ])('refuses a text that leads somewhere new: %s', async (text) => {
    const { value, proposal } = await propose({
      field: 'description',
      description: `Sourdough for beginners.\n${text}`,
    });
    expect(value.why).toContain('addresses that the draft does not have');
    expect(proposal).toBeUndefined();
  });

  it('keeps the links there are', async () => {
    const description = 'New words first.\n\nPrintable recipe: https://bread-lab.example/first-loaf';
    expect((await propose({ field: 'description', description })).proposal).toBeDefined();
  });

  it('lets a title that is too long be changed into one that is not, and no other', async () => {
    const video = { title: 'Sourdough '.repeat(12) };
    expect((await propose({ field: 'title', title: 'Sourdough '.repeat(11) }, { video })).proposal).toBeUndefined();
    expect((await propose({ field: 'title', title: 'Sourdough for all' }, { video })).proposal).toBeDefined();
    expect((await propose({ field: 'tags', add: ['rye'] }, { video })).proposal).toBeDefined();
  });

  it('does not write into a field that Studio hides', async () => {
    const { value } = await propose({ field: 'tags', add: ['rye'] }, { video: { tags: null } });
    expect(value.why).toContain('does not show the tags');
  });

  it.each([null, makeRow()])('has nothing to change without a draft', async (row) => {
    const { value, proposal } = await proposeIn({ field: 'title', title: 'Rye' }, row);
    expect(value.why).toContain('No draft');
    expect(proposal).toBeUndefined();
  });

  it.each([
    [{ field: 'category', title: 'x' }],
    [{ field: 'title', title: 'x', why: '' }],
    [{ field: 'tags', add: 'rye' }],
    [{ field: 'tags', add: Array.from({ length: 61 }, () => 'x') }],
  ])('takes no other arguments', async (wish) => {
    await expect(propose(wish)).rejects.toThrow();
  });
});
