import { beforeEach, describe, expect, it } from 'vitest';
import { explainCheck } from '@/lib/chat/tools/explain-check';
import { RUBRIC } from '@/lib/seo/rubric';
import type { LimelightDatabase } from '@/lib/storage/database';
import { makeApiTools } from '../../../support/make-api-tools';
import { openEmptyDatabase } from '../../../support/make-jobs';
import { makeRow } from '../../../support/make-row';
import { askTool, findUnfounded, findUntold, makeToolContext } from '../../../support/make-tool-context';

let database: LimelightDatabase;

beforeEach(async () => {
  database = await openEmptyDatabase('explain-check-test');
});

const explain = (id: string, row: Parameters<typeof makeToolContext>[1] = makeRow()) =>
  askTool(explainCheck, { id }, makeToolContext(makeApiTools(database).tools, row));

describe('explain_check', () => {
  it('tells why, threshold, measure, evidence and source', async () => {
    const { value, receipts } = await explain('title-length', makeRow({ title: 'x'.repeat(70) }));
    expect(value).toMatchObject({
      ...{ id: 'title-length', evidence: 'Studies disagree', isNote: true, isRuleOfYoutubes: false, weight: 0 },
      source: 'https://support.google.com/youtube/answer/12340300',
      thresholds: { maxColumns: 60, maxShortsColumns: 40 },
      result: { status: 'improve', measured: 70, pointsToGain: 0 },
    });
    expect(findUntold(value, receipts)).toEqual([]);
  });

  it.each(['title-topic-first', 'titleTopicFirst', 'Title Topic First', 'title_topic_first'])(
    'knows %s',
    async (id) => {
      expect((await explain(id)).value).toMatchObject({ id: 'title-topic-first' });
    },
  );

  it('knows a check by what the score calls it', async () => {
    expect((await explain('No description')).value).toMatchObject({ id: 'description-present' });
  });

  it.each(['click-through-rate', '', '../..'])('lists what there is for %j', async (id) => {
    const { value, receipts } = await explain(id);
    expect(value).toMatchObject({ isKnown: false });
    expect((value as { ids: string[] }).ids).toHaveLength(RUBRIC.length);
    expect(receipts).toEqual([]);
  });

  it.each(RUBRIC.map(({ check }) => [check.id]))('of %s every number in its reason has a receipt', async (id) => {
    const { value, receipts } = await explain(id, null);
    expect(value).toMatchObject({ result: null });
    expect(findUnfounded((value as { why: string }).why, receipts)).toEqual([]);
    expect(findUntold(value, receipts)).toEqual([]);
  });
});
