import { beforeEach, describe, expect, it } from 'vitest';
import { loadAnalysis, MAX_ANALYSES, saveAnalysis } from '@/lib/storage/analyses';
import { LimelightDatabase, type AnalysisRow } from '@/lib/storage/database';
import type { VideoId } from '@/lib/video/video';

let database: LimelightDatabase;
const idOf = (index: number): VideoId => `video${String(index).padStart(6, '0')}` as VideoId;
const failedRow = (index: number, savedAt = index): AnalysisRow => ({
  videoId: idOf(index),
  savedAt,
  status: 'failed',
  problem: 'video-private',
});

beforeEach(async () => {
  database = new LimelightDatabase('analyses-test');
  await database.delete();
  await database.open();
});

describe('saveAnalysis', () => {
  it('keeps one row a video, the newest', async () => {
    await saveAnalysis(database, failedRow(1, 10));
    await saveAnalysis(database, { ...failedRow(1, 20), status: 'failed', problem: 'page-changed' });
    expect(await loadAnalysis(database, idOf(1))).toMatchObject({ savedAt: 20, problem: 'page-changed' });
    expect(await database.analyses.count()).toBe(1);
  });

  it('drops the oldest beyond its bound', async () => {
    await database.analyses.bulkPut(Array.from({ length: MAX_ANALYSES }, (_, index) => failedRow(index)));
    await saveAnalysis(database, failedRow(MAX_ANALYSES));
    expect(await database.analyses.count()).toBe(MAX_ANALYSES);
    expect(await loadAnalysis(database, idOf(0))).toBeNull();
    expect(await loadAnalysis(database, idOf(1))).not.toBeNull();
  });
});
