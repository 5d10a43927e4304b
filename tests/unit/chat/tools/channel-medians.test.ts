import { beforeEach, describe, expect, it } from 'vitest';
import { channelMedians } from '@/lib/chat/tools/channel-medians';
import type { LimelightDatabase } from '@/lib/storage/database';
import { keepChannel, keepFacts } from '../../../support/keep-answers';
import { makeApiTools } from '../../../support/make-api-tools';
import { FETCHED_AT, makeChannelFacts, makeFacts, makeUploads } from '../../../support/make-facts';
import { openEmptyDatabase } from '../../../support/make-jobs';
import { makeRow } from '../../../support/make-row';
import { askTool, findUntold, makeToolContext } from '../../../support/make-tool-context';

let database: LimelightDatabase;

beforeEach(async () => {
  database = await openEmptyDatabase('channel-medians-test');
});

const measure = (row: Parameters<typeof makeToolContext>[1] = null) =>
  askTool(channelMedians, {}, makeToolContext(makeApiTools(database).tools, row));

const keep = (count: number) =>
  keepChannel(database, { channel: makeChannelFacts(), uploads: makeUploads(count) }, { fetchedAt: FETCHED_AT });

describe('channel_medians', () => {
  it('tells medians of the last uploads, and the best of them', async () => {
    await keep(7);
    const { value, receipts } = await measure();
    expect(value).toMatchObject({
      ...{ channel: 'Bread Lab', subscribers: 128_000, uploadsMeasured: 7, thisVideo: null },
      medians: { views: 4_000, likesPercent: 5, length: '13:32', tagCount: 2, daysBetween: 7 },
      best: [{ viewsPerDay: 143 }, {}, {}, {}, {}],
    });
    expect(findUntold(value, receipts)).toEqual([]);
    expect(receipts).toContainEqual(
      expect.objectContaining({ label: 'Median: Views', value: 4_000, origin: 'arithmetic', asOf: FETCHED_AT }),
    );
  });

  it('tells where the open video stands', async () => {
    await keep(7);
    await keepFacts(database, makeFacts({ viewCount: 5_000 }), { fetchedAt: FETCHED_AT });
    const { value, receipts } = await measure(makeRow());
    expect(value).toMatchObject({ thisVideo: { viewsPerDay: 500, moreThan: 7, ofOthers: 7 } });
    expect(findUntold(value, receipts)).toEqual([]);
  });

  it('says what is missing', async () => {
    const { value, receipts } = await measure(makeRow());
    expect(value).toMatchObject({ isKnown: false, why: expect.stringContaining('API key') });
    expect(receipts).toEqual([]);
  });

  it('is about the channel of the page', async () => {
    await keep(3);
    expect((await measure(makeRow({ channelId: 'UCother' }))).value).toMatchObject({ isKnown: false });
  });
});
