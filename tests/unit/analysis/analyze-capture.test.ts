import { beforeEach, describe, expect, it, vi } from 'vitest';
import { analyzeCapture } from '@/lib/analysis/analyze-capture';
import type { AnalysisTools } from '@/lib/analysis/analysis-tools';
import { problemCodeOf } from '@/lib/problem/problem';
import { LimelightDatabase } from '@/lib/storage/database';
import { saveFocusPhrase } from '@/lib/storage/focus-phrases';
import { DEFAULT_SETTINGS, saveSettings } from '@/lib/storage/settings';
import type { VideoId } from '@/lib/video/video';
import { makeCapture } from '../../support/make-capture';

const ID = 'breadLab001' as VideoId;
let tools: AnalysisTools;

beforeEach(async () => {
  const database = new LimelightDatabase('analyze-test');
  await database.delete();
  await database.open();
  tools = { database, now: () => 1_000 };
});

const rowsKept = () => tools.database.analyses.count();

describe('analyzeCapture', () => {
  it('reads, scores and keeps a page', async () => {
    const row = await analyzeCapture(tools, makeCapture());
    expect(row).toMatchObject({ videoId: ID, status: 'ready', savedAt: 1_000 });
    expect(await tools.database.analyses.get(ID)).toEqual(row);
  });

  it('gives the same page the same score', async () => {
    const [first, second] = [await analyzeCapture(tools, makeCapture()), await analyzeCapture(tools, makeCapture())];
    expect(second).toEqual(first);
  });

  it('finds chapters that only the description has', async () => {
    const description = '0:00 Mix\n2:00 Fold\n5:00 Bake';
    const row = await analyzeCapture(tools, makeCapture({ description }));
    expect(row).toMatchObject({ reading: { video: { chapterSource: 'description', chapters: { length: 3 } } } });
  });

  it('scores under the chosen phrase and settings', async () => {
    await saveFocusPhrase(tools.database, ID, 'rye bread', 1);
    const rubric = { disabledChecks: ['title-length'], thresholds: {} };
    await saveSettings(tools.database, { ...DEFAULT_SETTINGS, rubric });
    const row = await analyzeCapture(tools, makeCapture());
    if (row.status !== 'ready') throw new Error('not scored');
    expect(row.scorecard.focus).toEqual({ text: 'rye bread', isChosen: true });
    expect(row.scorecard.results.map(({ id }) => id)).not.toContain('title-length');
  });

  it.each([
    ['private', { status: 'LOGIN_REQUIRED', messages: ['private'] }, 'video-private'],
    ['removed', { status: 'ERROR' }, 'video-unavailable'],
    ['behind a bot check', { status: 'LOGIN_REQUIRED' }, 'sign-in-required'],
  ])('says that a video is %s', async (_, playability, problem) => {
    const capture = makeCapture({}, { player: { playabilityStatus: JSON.stringify(playability) } });
    expect(await analyzeCapture(tools, capture)).toEqual({ videoId: ID, savedAt: 1_000, status: 'failed', problem });
    expect(await rowsKept()).toBe(1);
  });

  it.each([
    ['consent', 'consent-required'],
    ['captcha', 'captcha-required'],
  ] as const)('says that a %s page stands before the video', async (wall, problem) => {
    const capture = makeCapture({}, { player: null, wall });
    expect(await analyzeCapture(tools, capture)).toMatchObject({ status: 'failed', problem });
  });

  it.each([
    ['nothing', undefined, 'reading-invalid'],
    ['no address', { ...makeCapture(), url: undefined }, 'reading-invalid'],
    [
      'the address of another site',
      makeCapture({}, { url: 'https://example.com/watch?v=breadLab001' }),
      'reading-invalid',
    ],
    ['a page without a video', makeCapture({}, { url: 'https://www.youtube.com/' }), 'reading-invalid'],
    ['slices that are no text', { ...makeCapture(), player: { videoDetails: 5 } }, 'reading-invalid'],
    [
      'the data of another video',
      makeCapture({ id: 'otherVideo1' }, { url: 'https://www.youtube.com/watch?v=breadLab001' }),
      'reading-mismatch',
    ],
  ])('refuses %s and keeps nothing', async (_, capture, problem) => {
    const failure = await analyzeCapture(tools, capture).catch((error: unknown) => error);
    expect(problemCodeOf(failure)).toBe(problem);
    expect(await rowsKept()).toBe(0);
  });

  it('answers with the score although the disk is full', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const full = new DOMException('no space left', 'QuotaExceededError');
    vi.spyOn(tools.database.analyses, 'put').mockRejectedValue(full);
    expect(await analyzeCapture(tools, makeCapture())).toMatchObject({ status: 'ready' });
    expect(warn).toHaveBeenCalledWith(expect.any(String), 'storage-full');
  });

  it('answers under the defaults although the database cannot be opened', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    tools.database.close();
    expect(await analyzeCapture(tools, makeCapture())).toMatchObject({ status: 'ready' });
  });
});
