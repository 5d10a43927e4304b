import { beforeEach, expect, it, vi } from 'vitest';
import { undoEdit, type StudioPage } from '@/lib/analysis/edit-draft';
import { applyProposal } from '@/lib/chat/apply-proposal';
import { emptyAnswer } from '@/lib/chat/growing-answer';
import type { DraftEdit } from '@/lib/draft/edit';
import { planChanges } from '@/lib/draft/plan-changes';
import { parseDraftCapture } from '@/lib/pages/studio/read-draft-capture';
import { Problem } from '@/lib/problem/problem';
import type { LimelightDatabase } from '@/lib/storage/database';
import { codeOf } from '../../support/make-account';
import { makeDraftCapture } from '../../support/make-draft-capture';
import { NOW, openEmptyDatabase } from '../../support/make-jobs';
import { makeVideo } from '../../support/make-video';

const VIDEO = 'sourdough01';
let database: LimelightDatabase;
const now = (): number => NOW;

/** An editor that does as it is told. */
function openPage(title = 'Sourdough') {
  const shown = { title };
  const write = vi.fn<StudioPage['write']>(async (edits: DraftEdit[]) => {
    const changes = planChanges(makeVideo({ surface: 'studio', title: shown.title }), edits);
    for (const change of changes) if (change.field === 'title') shown.title = change.after;
    return changes;
  });
  const capture = async () => parseDraftCapture(makeDraftCapture({ title: shown.title }));
  return { page: { tabId: 7, capture, write }, shown, write };
}

beforeEach(async () => {
  database = await openEmptyDatabase('apply-proposal-test');
  const proposal = { id: 'p1', videoId: VIDEO, edits: [{ field: 'title', text: 'Rye' }], why: '', appliedAt: null };
  await database.chatMessages.put({ ...emptyAnswer('c', 1, NOW), id: 'm', proposals: [proposal as never] });
});

const appliedAt = async (): Promise<unknown> => (await database.chatMessages.get('m'))?.proposals[0]?.appliedAt;

it('makes the edit as a step of its own, and notes when; it is undone as any other', async () => {
  const { page, shown } = openPage();
  await applyProposal({ database, now }, page, { messageId: 'm', proposalId: 'p1' });
  expect(shown.title).toBe('Rye');
  expect(await database.editSteps.toArray()).toMatchObject([{ reason: 'chat', videoId: VIDEO, tabId: 7 }]);
  expect(await appliedAt()).toBe(NOW);
  await undoEdit({ database, now }, page);
  expect(shown.title).toBe('Sourdough');
});

it('does nothing to another video than the one it is about', async () => {
  await database.chatMessages.toCollection().modify(({ proposals }) => {
    for (const proposal of proposals) proposal.videoId = 'another0001';
  });
  const { page, write } = openPage();
  expect(await codeOf(applyProposal({ database, now }, page, { messageId: 'm', proposalId: 'p1' }))).toBe(
    'reading-mismatch',
  );
  expect([write.mock.calls.length, await appliedAt(), await database.editSteps.count()]).toEqual([0, null, 0]);
});

it('is not applied when Studio refused it', async () => {
  const { page } = openPage();
  const refusing: StudioPage = { ...page, write: () => Promise.reject(new Problem('studio-refused')) };
  expect(await codeOf(applyProposal({ database, now }, refusing, { messageId: 'm', proposalId: 'p1' }))).toBe(
    'studio-refused',
  );
  expect([await appliedAt(), await database.editSteps.count()]).toEqual([null, 0]);
});

it.each([
  { messageId: 'm', proposalId: 'p2' },
  { messageId: 'gone', proposalId: 'p1' },
])('knows no proposal of $messageId $proposalId', async (request) => {
  const { page, write } = openPage();
  expect(await codeOf(applyProposal({ database, now }, page, request))).toBe('reading-invalid');
  expect(write).not.toHaveBeenCalled();
});

it.each([[[]], [[{ field: 'visibility', text: 'public' }]], [[{ field: 'title', text: 'x', more: 1 }]], ['title']])(
  'makes no edits of %j',
  async (edits) => {
    await database.chatMessages.toCollection().modify(({ proposals }) => {
      for (const proposal of proposals) proposal.edits = edits as never;
    });
    const { page, write } = openPage();
    const applied = applyProposal({ database, now }, page, { messageId: 'm', proposalId: 'p1' });
    expect(await codeOf(applied)).toBe('reading-invalid');
    expect(write).not.toHaveBeenCalled();
  },
);
