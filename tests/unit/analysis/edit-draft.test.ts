import { beforeEach, describe, expect, it } from 'vitest';
import { editDraft, undoEdit, type StudioPage } from '@/lib/analysis/edit-draft';
import type { DraftTexts } from '@/lib/draft/edit';
import { planChanges } from '@/lib/draft/plan-changes';
import { Problem, problemCodeOf } from '@/lib/problem/problem';
import { LimelightDatabase } from '@/lib/storage/database';
import { makeDraftCapture } from '../../support/make-draft-capture';

const FAMILY = 'Brot 👨‍👩‍👧‍👦 خبز\n\n  zwei  \n';
let database: LimelightDatabase;
let texts: DraftTexts;
let refusal: Problem | null;

beforeEach(async () => {
  database = new LimelightDatabase('edit-draft-test');
  await database.delete();
  await database.open();
  texts = { title: 'A', description: FAMILY, tags: ['one', 'Two words'] };
  refusal = null;
});

const tools = () => ({ database, now: () => 5 });
const page: StudioPage = {
  tabId: 7,
  capture: async () => makeDraftCapture(texts),
  write: async (edits) => {
    if (refusal) throw refusal;
    const changes = planChanges(texts, edits);
    for (const { field, after } of changes) texts = { ...texts, [field]: after };
    return changes;
  },
};
const steps = () => database.editSteps.toArray();
const codeOf = async (work: Promise<unknown>) => problemCodeOf(await work.catch((error: unknown) => error));

describe('editDraft', () => {
  it('keeps one step for all fields, and undo puts back every byte', async () => {
    const before = structuredClone(texts);
    await editDraft(
      ...[tools(), page],
      [
        { field: 'title', text: 'B' },
        { field: 'description', insert: 'Links', at: 'end' },
        { field: 'tags', add: ['three'] },
      ],
      'preset',
    );
    expect(await steps()).toMatchObject([{ reason: 'preset', tabId: 7, videoId: 'sourdough01' }]);
    expect((await steps())[0]?.changes.map(({ field }) => field)).toEqual(['title', 'description', 'tags']);
    await undoEdit(tools(), page);
    expect(texts).toEqual(before);
    expect(await steps()).toEqual([]);
  });

  it('undoes several steps, the last first', async () => {
    for (const text of ['B', 'C', 'D']) await editDraft(tools(), page, [{ field: 'title', text }], 'fix');
    const seen = [];
    for (let count = 0; count < 3; count += 1) {
      await undoEdit(tools(), page);
      seen.push(texts.title);
    }
    expect(seen).toEqual(['C', 'B', 'A']);
    expect(await codeOf(undoEdit(tools(), page))).toBe('nothing-to-undo');
  });

  it('keeps no step for a change that was refused, or that changes nothing', async () => {
    await editDraft(tools(), page, [{ field: 'title', text: 'A' }], 'fix');
    refusal = new Problem('studio-refused');
    expect(await codeOf(editDraft(tools(), page, [{ field: 'title', text: 'B' }], 'fix'))).toBe('studio-refused');
    expect(await steps()).toEqual([]);
  });

  it('keeps the step before it writes, so that a background that dies leaves it', async () => {
    const seen: unknown[] = [];
    const dying = {
      ...page,
      write: async () => {
        seen.push(...(await steps()));
        return [];
      },
    };
    await editDraft(tools(), dying, [{ field: 'title', text: 'B' }], 'fix');
    expect(seen).toMatchObject([{ changes: [{ field: 'title', before: 'A', after: 'B' }] }]);
  });

  it('takes what the page says it came to when the tags were not in sight before', async () => {
    const folded = { ...page, capture: async () => makeDraftCapture({ ...texts, tags: null }) };
    await editDraft(tools(), folded, [{ field: 'tags', add: ['three'] }], 'tag');
    expect((await steps())[0]?.changes).toMatchObject([{ before: ['one', 'Two words'] }]);
  });
});

it('a refused undo can be tried again', async () => {
  await editDraft(tools(), page, [{ field: 'title', text: 'B' }], 'fix');
  refusal = new Problem('studio-refused');
  expect(await codeOf(undoEdit(tools(), page))).toBe('studio-refused');
  refusal = null;
  await undoEdit(tools(), page);
  expect(texts.title).toBe('A');
});
