import { beforeEach, describe, expect, it } from 'vitest';
import { readVideo } from '@/lib/chat/tools/read-video';
import type { LimelightDatabase } from '@/lib/storage/database';
import { makeApiTools } from '../../../support/make-api-tools';
import { makeDraftRow } from '../../../support/make-draft-row';
import { FETCHED_AT, makeFacts } from '../../../support/make-facts';
import { openEmptyDatabase } from '../../../support/make-jobs';
import { makeRow } from '../../../support/make-row';
import { askTool, findUntold, makeToolContext } from '../../../support/make-tool-context';
import { keepFacts } from '../../../support/keep-answers';

let database: LimelightDatabase;

beforeEach(async () => {
  database = await openEmptyDatabase('read-video-test');
});

const ask = (row: Parameters<typeof makeToolContext>[1], parts = {}) =>
  askTool(readVideo, {}, makeToolContext(makeApiTools(database).tools, row, parts));

describe('read_video', () => {
  it('tells what a watch page shows, every number with a receipt', async () => {
    const { value, receipts } = await ask(makeRow({}, { readAt: FETCHED_AT }));
    expect(value).toMatchObject({
      ...{ place: 'public page', videoId: 'sourdough01', length: '13:32', publishedOn: '2026-09-17' },
      ...{ views: 412_357, likes: 18_240, comments: 1_204, language: 'en', captions: ['en'], tagCount: 4 },
      ...{ viewsPerDay: null, likesPercent: null, isDescriptionCut: false },
    });
    expect(findUntold(value, receipts)).toEqual([]);
    expect(receipts).toContainEqual({
      ...{ kind: 'number', label: 'Views', value: 412_357, about: 'sourdough01', origin: 'page', asOf: FETCHED_AT },
    });
  });

  it('takes the newer of page and API, and what only the API tells', async () => {
    await keepFacts(database, makeFacts(), { fetchedAt: FETCHED_AT });
    const older = await ask(makeRow({ commentCount: null }, { readAt: FETCHED_AT - 1 }));
    expect(older.value).toMatchObject({ views: 1_000, likes: 50, comments: 10, viewsPerDay: 100, likesPercent: 5 });
    expect(older.receipts).toContainEqual(
      expect.objectContaining({ label: 'Likes per view (%)', value: 5, origin: 'arithmetic', asOf: FETCHED_AT }),
    );
    expect(findUntold(older.value, older.receipts)).toEqual([]);
    const newer = await ask(makeRow({ commentCount: null }, { readAt: FETCHED_AT + 1 }));
    expect(newer.value).toMatchObject({ views: 412_357, comments: 10 });
  });

  it('tells of a draft what Studio shows', async () => {
    const row = makeDraftRow({
      video: { viewCount: null, likeCount: null, commentCount: null, publishedAt: null, language: '' },
      detected: { code: 'de' },
    });
    const { value, receipts } = await ask(row);
    expect(value).toMatchObject({
      place: 'draft in YouTube Studio',
      views: null,
      language: 'de',
      visibility: 'private',
    });
    expect(receipts.some(({ label }) => label === 'Views')).toBe(false);
  });

  it('cuts a long description and says so', async () => {
    const { value } = await ask(makeRow({ description: 'x'.repeat(4_000) }));
    expect(value).toMatchObject({ isDescriptionCut: true, descriptionCharacters: 4_000 });
    expect(JSON.stringify(value).length).toBeLessThan(8_000);
  });

  it('tells what is kept of a video that no tab shows', async () => {
    await keepFacts(database, makeFacts(), { fetchedAt: FETCHED_AT });
    const { value } = await ask(null, { scope: { kind: 'video', id: 'sourdough01' } });
    expect(value).toMatchObject({ title: 'Sourdough for beginners', views: 1_000, isHalfUnknown: true, readOn: null });
  });

  it('says what YouTube allows', async () => {
    const { value } = await ask(makeRow());
    expect(value).toMatchObject({
      youtubeAllows: { titleCharacters: 100, descriptionCharacters: 5_000, tagCharacters: 500, hashtags: 60 },
    });
  });

  it('says when there is no video', async () => {
    const { value, receipts } = await ask(null);
    expect(value).toMatchObject({ isKnown: false });
    expect(receipts).toEqual([]);
  });

  it('hides no words that cannot be seen', async () => {
    const { value, receipts } = await ask(makeRow({ title: 'Bread\u200b\u{E0041} loaf' }));
    expect(value).toMatchObject({ title: 'Bread loaf' });
    expect(receipts).toContainEqual(expect.objectContaining({ kind: 'video', value: 'Bread loaf' }));
  });
});
