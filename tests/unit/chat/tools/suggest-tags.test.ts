import { beforeEach, describe, expect, it } from 'vitest';
import { suggestTags } from '@/lib/chat/tools/suggest-tags';
import type { LimelightDatabase } from '@/lib/storage/database';
import { addRejection } from '@/lib/storage/rejections';
import { DEFAULT_SETTINGS } from '@/lib/storage/settings';
import type { VideoId } from '@/lib/video/video';
import { makeApiTools } from '../../../support/make-api-tools';
import { makeDraftRow } from '../../../support/make-draft-row';
import { openEmptyDatabase } from '../../../support/make-jobs';
import { makeRow } from '../../../support/make-row';
import { makeSuggestion } from '../../../support/make-suggestion';
import { askTool, findUntold, makeToolContext } from '../../../support/make-tool-context';

let database: LimelightDatabase;

beforeEach(async () => {
  database = await openEmptyDatabase('suggest-tags-test');
});

const suggest = (row: Parameters<typeof makeToolContext>[1], args = {}, parts = {}) =>
  askTool(suggestTags, args, makeToolContext(makeApiTools(database).tools, row, parts));

const tagsOf = (value: unknown) => (value as { tags: { tag: string }[] }).tags.map(({ tag }) => tag);

const SUGGESTIONS = [
  makeSuggestion({ tag: 'rye bread', reasons: [{ name: 'titleAndDescription', values: [7], of: 'relevance' }] }),
  makeSuggestion({
    tag: 'bread recipe',
    bands: { relevance: 'high', demand: 'low', chance: null },
    reasons: [
      { name: 'searchTerm', values: [4_321, 28], of: 'demand' },
      { name: 'usedAlike', values: ['A loaf of rye for everybody'], of: 'relevance' },
    ],
  }),
];

describe('suggest_tags', () => {
  it('tells what a draft’s row suggests, with bands and reasons', async () => {
    const { value, receipts } = await suggest(makeDraftRow({ suggestedTags: SUGGESTIONS }));
    expect(value).toMatchObject({
      tags: [
        { tag: 'rye bread', fits: 'medium', demand: 'not known', why: ['In title and description, 7×'] },
        { tag: 'bread recipe', fits: 'high', demand: 'low', chance: 'not known' },
      ],
      fitting: ['rye bread', 'bread recipe'],
      allowedCharacters: 500,
    });
    expect(findUntold(value, receipts)).toEqual([]);
    expect(receipts).toContainEqual(expect.objectContaining({ kind: 'video', value: 'A loaf of rye for everybody' }));
  });

  it('keeps what YouTube Analytics told to itself until the creator agreed', async () => {
    const row = makeDraftRow({ suggestedTags: SUGGESTIONS });
    const { value, receipts } = await suggest(row);
    expect(JSON.stringify([value, receipts])).not.toContain('4321');
    const ai = { ...DEFAULT_SETTINGS.ai, shares: { ...DEFAULT_SETTINGS.ai.shares, analytics: 1 } };
    const agreed = await suggest(row, {}, { settings: { ...DEFAULT_SETTINGS, ai } });
    expect(JSON.stringify(agreed.value)).toContain('4,321 views in 28 days');
  });

  it('says what still fits into the room there is', async () => {
    const tags = Array.from({ length: 49 }, (_, i) => `breadtag${String(i).padStart(2, '0')}`);
    const { value } = await suggest(makeDraftRow({ video: { tags }, suggestedTags: SUGGESTIONS }));
    expect(value).toMatchObject({ usedCharacters: 49 * 10 + 48, fitting: [] });
  });

  it('takes as many as are asked for', async () => {
    expect(tagsOf((await suggest(makeDraftRow({ suggestedTags: SUGGESTIONS }), { max: 1 })).value)).toEqual([
      'rye bread',
    ]);
  });

  it('suggests for a watch page from its text, without what was rejected or is there', async () => {
    const row = makeRow({ tags: ['sourdough for beginners'] });
    const all = tagsOf((await suggest(row)).value);
    expect(all.length).toBeGreaterThan(2);
    expect(all).not.toContain('sourdough for beginners');
    const [first = ''] = all;
    await addRejection(database, { tag: first, videoId: 'sourdough01' as VideoId }, 1);
    expect(tagsOf((await suggest(row)).value)).not.toContain(first);
  });

  it('cannot without a video', async () => {
    await expect(suggest(null)).rejects.toMatchObject({ code: 'page-not-read' });
  });
});
