import { beforeEach, describe, expect, it } from 'vitest';
import { searchLibrary } from '@/lib/chat/tools/search-library';
import type { LimelightDatabase } from '@/lib/storage/database';
import type { VideoId } from '@/lib/video/video';
import { keepFacts } from '../../../support/keep-answers';
import { makeApiTools, signIn } from '../../../support/make-api-tools';
import { makeDraftRow } from '../../../support/make-draft-row';
import { FETCHED_AT, makeFacts } from '../../../support/make-facts';
import { openEmptyDatabase } from '../../../support/make-jobs';
import { makeRow } from '../../../support/make-row';
import { askTool, findUntold, makeToolContext } from '../../../support/make-tool-context';

let database: LimelightDatabase;

const TITLES = ['Rye bread in 24 hours', 'Spelt rolls', 'ライ麦パンの作り方', 'Rye crackers', 'Our kitchen tour'];
const TAGS = ['rye loaf', 'breakfast', 'japanese', 'snacks', 'vlog'];

beforeEach(async () => {
  database = await openEmptyDatabase('search-library-test');
  for (const [place, title] of TITLES.entries()) {
    const videoId = `library000${place}` as VideoId;
    const parts = { videoId, title, tags: [TAGS[place] ?? ''], publishedAt: FETCHED_AT - place * 86_400_000 };
    await keepFacts(database, makeFacts({ ...parts, viewCount: 1_000 + place }), { fetchedAt: FETCHED_AT });
  }
  const other = { videoId: 'otherchan01' as VideoId, title: 'Rye bread of others', channelId: 'UCother' };
  await keepFacts(database, makeFacts(other), { fetchedAt: FETCHED_AT });
});

const search = (query: string, row: Parameters<typeof makeToolContext>[1] = makeDraftRow(), args = {}) =>
  askTool(searchLibrary, { query, ...args }, makeToolContext(makeApiTools(database).tools, row));

const titlesOf = (value: unknown) => (value as { videos: { title: string }[] }).videos.map(({ title }) => title);

describe('search_library', () => {
  beforeEach(async () => signIn(database));

  it('finds own videos: those that say all of it first', async () => {
    const { value, receipts } = await search('rye');
    expect(titlesOf(value)).toEqual(['Rye bread in 24 hours', 'Rye crackers']);
    expect(value).toMatchObject({
      searchedVideos: 5,
      videos: [
        { videoId: 'library0000', views: 1_000, publishedOn: '2026-11-20', tags: ['rye loaf'], hasAllWords: true },
        {},
      ],
    });
    expect(findUntold(value, receipts)).toEqual([]);
    expect(receipts).toContainEqual({
      ...{ kind: 'video', label: 'Video of the channel', value: 'Rye bread in 24 hours', about: 'library0000' },
      ...{ origin: 'youtube', asOf: FETCHED_AT },
    });
  });

  it.each([
    ['breads of rye', 'Rye bread in 24 hours'],
    ['ライ麦', 'ライ麦パンの作り方'],
    ['kitchen', 'Our kitchen tour'],
    ['breakfast', 'Spelt rolls'],
  ])('finds %s', async (query, title) => {
    expect(titlesOf((await search(query)).value)[0]).toBe(title);
  });

  it('finds nothing that is not there, and says how many were searched', async () => {
    expect((await search('motorcycles')).value).toMatchObject({ videos: [], searchedVideos: 5 });
  });

  it('takes as many as are asked for', async () => {
    expect(titlesOf((await search('rye', makeDraftRow(), { max: 1 })).value)).toHaveLength(1);
  });

  it('searches the creator’s videos on somebody else’s page', async () => {
    const row = makeRow({ channelId: 'UCother', channelName: 'Other' });
    expect(titlesOf((await search('rye', row)).value)).toEqual(['Rye bread in 24 hours', 'Rye crackers']);
  });

  it('searches the channel of a conversation about a channel', async () => {
    expect(titlesOf((await search('rye', null)).value)).toHaveLength(2);
  });
});

describe('search_library without a sign-in', () => {
  it('takes the channel of the page', async () => {
    expect(titlesOf((await search('rye', makeRow({ channelId: 'UCother' }))).value)).toEqual(['Rye bread of others']);
  });

  it('tells from which page it knows what the API did not tell', async () => {
    await database.answers.clear();
    const page = makeRow({ id: 'openedvid01' as VideoId, title: 'Rye waffles', viewCount: 55 });
    await database.analyses.put({ ...page, savedAt: 77 });
    const { receipts } = await search('waffles', makeRow());
    expect(receipts).toContainEqual(
      expect.objectContaining({ label: 'Views', value: 55, origin: 'page', asOf: 77, about: 'openedvid01' }),
    );
  });

  it('says why there is nothing', async () => {
    await database.answers.clear();
    expect((await search('rye')).value).toMatchObject({ videos: [], searchedVideos: 0, why: expect.any(String) });
  });
});
