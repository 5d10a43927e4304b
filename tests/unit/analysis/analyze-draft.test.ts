import Dexie from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { analyzeDraft } from '@/lib/analysis/analyze-draft';
import type { DraftCapture } from '@/lib/pages/studio/draft-capture';
import { problemCodeOf } from '@/lib/problem/problem';
import { LimelightDatabase } from '@/lib/storage/database';
import { saveStep } from '@/lib/storage/edit-steps';
import { saveFocusPhrase } from '@/lib/storage/focus-phrases';
import { dismissLostVersions, loadVersions } from '@/lib/storage/versions';
import { UNNAMED_VIDEO } from '@/lib/video/studio-url';
import type { VideoId } from '@/lib/video/video';
import { makeDraftCapture } from '../../support/make-draft-capture';

const TAB = 7;
const videoId = 'sourdough01' as VideoId;
let database: LimelightDatabase;
let clock: number;

beforeEach(async () => {
  database = new LimelightDatabase('analyze-draft-test');
  await database.delete();
  await database.open();
  clock = 1_000_000;
});

const analyze = (change: Partial<DraftCapture> = {}, tabId = TAB) => {
  clock += 60_000;
  return analyzeDraft({ database, now: () => clock }, tabId, makeDraftCapture(change));
};
/** The page was loaded anew: its script says that there is no editor, before there is one. */
const reload = () => database.drafts.clear();

describe('analyzeDraft', () => {
  it('scores the draft and keeps it as the row of its tab', async () => {
    const row = await analyze();
    expect(row.scorecard.score).toBeGreaterThan(80);
    expect(await database.drafts.get(TAB)).toEqual(row);
    expect(row.reading).toMatchObject({ source: 'studio', isPartial: false });
  });

  it('keeps two tabs with the same video apart', async () => {
    await analyze({ title: 'One' }, 1);
    await analyze({ title: 'Two' }, 2);
    expect((await database.drafts.get(1))?.reading.video.title).toBe('One');
    expect((await database.drafts.get(2))?.reading.video.title).toBe('Two');
  });

  it('suggests tags that are not there, and a fix that it can make itself', async () => {
    const row = await analyze({ tags: [] });
    expect(row.suggestedTags.length).toBeGreaterThan(2);
    const bare = await analyze({ title: 'Bread!!!!!!', description: 'Bread >', tags: null });
    expect(bare.fix?.checkId).toBe(bare.scorecard.nextFix);
    expect(bare.fix?.changes.length).toBeGreaterThan(0);
  });

  it('scores for the phrase that was chosen', async () => {
    await saveFocusPhrase(database, videoId, 'rye bread', 1);
    expect((await analyze()).scorecard.focus).toEqual({ text: 'rye bread', isChosen: true });
  });

  it('keeps every version once, and none of an upload without a name', async () => {
    await analyze({ title: 'One' });
    await analyze({ title: 'One' });
    await analyze({ title: 'Two' });
    expect((await loadVersions(database, videoId)).map(({ title }) => title)).toEqual(['Two', 'One']);
    await analyze({ videoId: null, place: 'upload', isDirty: null });
    expect(await loadVersions(database, UNNAMED_VIDEO)).toEqual([]);
  });

  it('refuses what our script does not send', async () => {
    const refused = analyzeDraft({ database, now: () => 0 }, TAB, { url: 'https://studio.youtube.com/' });
    expect(problemCodeOf(await refused.catch((error: unknown) => error))).toBe('reading-invalid');
  });

  it('answers the score when nothing can be kept', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    vi.spyOn(database.versions, 'add').mockRejectedValue(new Dexie.QuotaExceededError());
    const row = await analyze();
    expect(row.scorecard.score).toBeGreaterThan(80);
    expect(row).toMatchObject({ undo: null, lostVersionId: null });
  });
});

describe('pasted fields', () => {
  it('are kept while the field cannot be seen, and forgotten when it can', async () => {
    const capture = makeDraftCapture({ tags: null });
    await analyzeDraft({ database, now: () => 1 }, TAB, capture, { tags: ['bread'] });
    expect((await analyze({ tags: null })).reading.video.tags).toEqual(['bread']);
    const back = await analyze({ tags: ['rye'] });
    expect(back.reading.video.tags).toEqual(['rye']);
    expect(back.draft.pasted).toEqual({});
    await analyzeDraft({ database, now: () => 1 }, TAB, capture, { tags: ['bread'] });
    expect((await analyze({ tags: null, videoId: 'otherVideo1' })).reading.video.tags).toBeNull();
  });
});

describe('text that Studio lost', () => {
  it('is offered after a reload, until it is back or given up', async () => {
    await analyze({ title: 'Saved' });
    await analyze({ title: 'Typed', isDirty: true });
    await reload();
    const row = await analyze({ title: 'Saved' });
    const lost = (await loadVersions(database, videoId)).find(({ id }) => id === row.lostVersionId);
    expect(lost?.title).toBe('Typed');
    expect((await analyze({ title: 'Saved!', isDirty: true })).lostVersionId).toBe(lost?.id);
    expect((await analyze({ title: 'Typed', isDirty: true })).lostVersionId).toBeNull();
    await dismissLostVersions(database, videoId);
    expect((await analyze({ title: 'Saved' })).lostVersionId).toBeNull();
  });

  it('is not what the creator took back with Studio’s own button', async () => {
    await analyze({ title: 'Saved' });
    await analyze({ title: 'Typed', isDirty: true });
    await analyze({ title: 'Saved', isDirty: false });
    await reload();
    expect((await analyze({ title: 'Saved' })).lostVersionId).toBeNull();
  });

  it('is not what was saved', async () => {
    await analyze({ title: 'Typed', isDirty: true });
    await analyze({ title: 'Typed', isDirty: false });
    await reload();
    expect((await analyze({ title: 'Changed on a phone' })).lostVersionId).toBeNull();
  });
});

describe('undo', () => {
  const step = (before: string, after: string, at = clock) =>
    saveStep(database, {
      ...{ videoId, tabId: TAB, at, reason: 'fix' as const },
      changes: [{ field: 'title' as const, before, after }],
    });

  it('names the last step, and how many there are', async () => {
    await analyze({ title: 'A' });
    await step('A', 'B');
    await step('B', 'C');
    expect((await analyze({ title: 'C', isDirty: true })).undo).toMatchObject({ count: 2, isEditedSince: false });
    expect((await analyze({ title: 'C!', isDirty: true })).undo).toMatchObject({ isEditedSince: true });
    expect((await analyze({ title: 'A' })).undo).toBeNull();
    expect(await database.editSteps.count()).toBe(0);
  });

  it('waits for a step that the page may not show yet', async () => {
    await analyze({ title: 'A' });
    await step('A', 'B', clock + 60_000);
    await analyze({ title: 'A' });
    expect(await database.editSteps.count()).toBe(1);
  });
});

describe('thumbnails', () => {
  const thumbnail = (hash: string, change: object = {}) => ({
    ...{ source: 'custom' as const, src: `blob:${hash}`, dataUrl: 'data:image/jpeg;base64,AA' },
    picture: { width: 1280, height: 720, fileBytes: 5, brightness: 0.5, contrast: 0.5, textShare: 0, hash },
    ...change,
  });

  it('are compared with those of other videos', async () => {
    await analyze({ videoId: 'otherVideo1', title: 'Other', thumbnail: thumbnail('ffff0000ffff0000') });
    const row = await analyze({ thumbnail: thumbnail('ffff0000ffff0001') });
    expect(row.lookalikes).toMatchObject([{ videoId: 'otherVideo1', title: 'Other', distance: 1 }]);
  });

  it('are remembered by the page that measured them once', async () => {
    await analyze({ thumbnail: thumbnail('ffff0000ffff0000') });
    const again = await analyze({ thumbnail: thumbnail('ffff0000ffff0000', { picture: null, dataUrl: null }) });
    expect(again.draft.thumbnail).toEqual(thumbnail('ffff0000ffff0000'));
    const other = await analyze({ thumbnail: thumbnail('0000000000000000', { picture: null, dataUrl: null }) });
    expect(other.draft.thumbnail?.picture).toBeNull();
  });
});
