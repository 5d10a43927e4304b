import { beforeEach, describe, expect, it } from 'vitest';
import type { AnalysisTools } from '@/lib/analysis/analysis-tools';
import { analyzeCapture } from '@/lib/analysis/analyze-capture';
import { changeSettings, chooseFocusPhrase } from '@/lib/analysis/rescore';
import { LimelightDatabase, type ReadyRow } from '@/lib/storage/database';
import { DEFAULT_SETTINGS } from '@/lib/storage/settings';
import type { VideoId } from '@/lib/video/video';
import { makeCapture } from '../../support/make-capture';

const ID = 'breadLab001' as VideoId;
let tools: AnalysisTools;
const kept = async () => (await tools.database.analyses.get(ID)) as ReadyRow;

beforeEach(async () => {
  const database = new LimelightDatabase('rescore-test');
  await database.delete();
  await database.open();
  tools = { database, now: () => 1_000 };
  await analyzeCapture(tools, makeCapture());
});

describe('chooseFocusPhrase', () => {
  it('scores the video under the phrase, and without it when it is taken back', async () => {
    await chooseFocusPhrase(tools, ID, 'sourdough');
    expect((await kept()).scorecard.focus).toEqual({ text: 'sourdough', isChosen: true });
    await chooseFocusPhrase(tools, ID, ' ');
    expect((await kept()).scorecard.focus?.isChosen).not.toBe(true);
  });

  it('keeps the phrase of a video that was not read yet', async () => {
    const other = 'otherVideo1' as VideoId;
    await chooseFocusPhrase(tools, other, 'rye');
    expect(await tools.database.focusPhrases.get(other)).toMatchObject({ phrase: 'rye' });
    expect(await tools.database.analyses.get(other)).toBeUndefined();
  });
});

describe('changeSettings', () => {
  it('scores what is kept again', async () => {
    const before = (await kept()).scorecard;
    const disabledChecks = before.results.filter(({ status }) => status === 'improve').map(({ id }) => id);
    await changeSettings(tools, { ...DEFAULT_SETTINGS, rubric: { disabledChecks, thresholds: {} } });
    const after = (await kept()).scorecard;
    expect(after.score).toBe(100);
    expect(after.nextFix).toBeNull();
  });

  it('leaves failures as they are', async () => {
    const failed = {
      videoId: 'private0001' as VideoId,
      savedAt: 1,
      status: 'failed',
      problem: 'video-private',
    } as const;
    await tools.database.analyses.put(failed);
    await changeSettings(tools, DEFAULT_SETTINGS);
    expect(await tools.database.analyses.get(failed.videoId)).toEqual(failed);
  });
});
