import { beforeEach, describe, expect, it } from 'vitest';
import { compareVideos } from '@/lib/chat/tools/compare-videos';
import type { LimelightDatabase } from '@/lib/storage/database';
import type { VideoId } from '@/lib/video/video';
import { keepFacts } from '../../../support/keep-answers';
import { makeApiTools } from '../../../support/make-api-tools';
import { FETCHED_AT, makeFacts } from '../../../support/make-facts';
import { openEmptyDatabase } from '../../../support/make-jobs';
import { makeRow } from '../../../support/make-row';
import { askTool, findUntold, makeToolContext } from '../../../support/make-tool-context';

let database: LimelightDatabase;

beforeEach(async () => {
  database = await openEmptyDatabase('compare-videos-test');
  const facts = makeFacts({
    videoId: 'upload00001' as VideoId,
    title: 'Rye in a day',
    viewCount: 5_000,
    likeCount: 111,
  });
  await keepFacts(database, facts, { fetchedAt: FETCHED_AT });
});

const compare = async (first: string, second: string, row: Parameters<typeof makeToolContext>[1] = makeRow()) => {
  const context = makeToolContext(makeApiTools(database).tools, row);
  const { value, receipts } = await askTool(compareVideos, { first, second }, context);
  return { videos: (value as { videos: Record<string, unknown>[] }).videos, receipts };
};

describe('compare_videos', () => {
  it('puts facts side by side, each with its receipt', async () => {
    const { videos, receipts } = await compare('this', 'upload00001');
    expect(videos).toMatchObject([
      { videoId: 'sourdough01', views: 412_357, viewsPerDay: null, seoScore: 100, tagCount: 4 },
      {
        videoId: 'upload00001',
        title: 'Rye in a day',
        views: 5_000,
        likesPercent: 2.22,
        viewsPerDay: 500,
        seoScore: null,
      },
    ]);
    expect(findUntold(videos, receipts)).toEqual([]);
    const views = receipts.filter(({ label }) => label === 'Views');
    expect(views.map(({ about, origin }) => [about, origin])).toEqual([
      ['sourdough01', 'page'],
      ['upload00001', 'youtube'],
    ]);
  });

  it.each([
    ['https://www.youtube.com/watch?v=upload00001'],
    ['https://youtu.be/upload00001?t=3'],
    ['youtube.com/shorts/upload00001'],
    ['https://m.youtube.com/watch?v=upload00001&list=x'],
    [' upload00001 '],
  ])('takes %s', async (address) => {
    expect((await compare('this', address)).videos[1]).toMatchObject({ videoId: 'upload00001', isKnown: true });
  });

  it('reads pages that were opened before', async () => {
    await database.analyses.put(makeRow({ id: 'openedvid01' as VideoId, title: 'Opened', viewCount: 9 }));
    expect((await compare('openedvid01', 'this')).videos[0]).toMatchObject({ title: 'Opened', views: 9 });
  });

  it.each([
    ['unknownvid1', 'Nothing is kept'],
    ['not an id', 'no video id'],
    ['https://evil.example/watch?v=upload00001', 'no video id'],
  ])('says what it does not know of %s', async (id, why) => {
    const { videos } = await compare('this', id);
    expect(videos[1]).toMatchObject({ isKnown: false, why: expect.stringContaining(why) });
  });

  it('has no "this" in a conversation about a channel', async () => {
    expect((await compare('this', 'upload00001', null)).videos[0]).toMatchObject({ isKnown: false });
  });
});
