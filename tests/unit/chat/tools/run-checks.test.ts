import { beforeEach, describe, expect, it } from 'vitest';
import { runChecks } from '@/lib/chat/tools/run-checks';
import type { LimelightDatabase } from '@/lib/storage/database';
import { makeApiTools } from '../../../support/make-api-tools';
import { makeDraftRow } from '../../../support/make-draft-row';
import { openEmptyDatabase } from '../../../support/make-jobs';
import { makeRow } from '../../../support/make-row';
import { askTool, findUntold, makeToolContext } from '../../../support/make-tool-context';

let database: LimelightDatabase;

beforeEach(async () => {
  database = await openEmptyDatabase('run-checks-test');
});

const contextOf = (row: Parameters<typeof makeToolContext>[1], parts = {}) =>
  makeToolContext(makeApiTools(database).tools, row, parts);

const POOR = { title: 'WATCH THIS NOW!!! 😱😱😱😱', description: '', tags: [], chapters: null, captions: [] };

interface Told {
  score: number;
  open: { id: string; pointsToGain: number; advice: string }[];
  groups: { earned: number; of: number }[];
  nextFix: { id: string } | null;
}

describe('run_checks', () => {
  it('tells score, groups, open checks by what they cost, and the next fix', async () => {
    const row = makeDraftRow({ video: POOR });
    const { value, receipts } = await askTool(runChecks, {}, contextOf(row));
    const { score, open, groups, nextFix } = value as Told;
    expect(score).toBe(row.scorecard.score);
    expect(nextFix?.id).toBe(row.scorecard.nextFix);
    const gains = open.map(({ pointsToGain }) => pointsToGain);
    expect(gains).toEqual(gains.toSorted((one, other) => other - one));
    expect(groups.reduce((sum, { of }) => sum + of, 0)).toBeCloseTo(100, -1);
    expect(open.every(({ advice }) => advice.length > 0)).toBe(true);
    expect(findUntold(value, receipts)).toEqual([]);
    expect(JSON.stringify(value).length).toBeLessThan(8_000);
  });

  it('puts a broken rule of YouTube’s first, whatever points cost', async () => {
    const row = makeRow({ ...POOR, title: `${'Sourdough bread '.repeat(8)}<3` });
    const { value } = await askTool(runChecks, {}, contextOf(row));
    expect((value as Told).open.slice(0, 2).map(({ id }) => id)).toEqual(['title-limit', 'title-characters']);
    expect(value).toMatchObject({ meetsYoutubesRules: false });
  });

  it('has a receipt for every open check by both of its names', async () => {
    const { receipts } = await askTool(runChecks, {}, contextOf(makeRow(POOR)));
    const named = receipts.filter(({ kind, value }) => kind === 'check' && value === 'description-present');
    expect(named.map(({ label }) => label)).toEqual(['No description', 'Has a description']);
    expect(named[0]).toMatchObject({ about: 'description-present', origin: 'local' });
  });

  it('names no next fix where nothing is open', async () => {
    const { value } = await askTool(runChecks, {}, contextOf(makeRow()));
    expect(value).toMatchObject({ nextFix: null, openCount: 0, open: [] });
  });

  it('reads the analysis that is kept when no tab shows the video', async () => {
    await database.analyses.put(makeRow(POOR));
    const { value } = await askTool(runChecks, {}, contextOf(null, { scope: { kind: 'video', id: 'sourdough01' } }));
    expect((value as Told).score).toBeLessThan(70);
  });

  it('cannot judge what was never read', async () => {
    await expect(askTool(runChecks, {}, contextOf(null))).rejects.toMatchObject({ code: 'page-not-read' });
  });
});
