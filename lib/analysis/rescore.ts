import { loadAnalysis } from '@/lib/storage/analyses';
import type { AnalysisRow } from '@/lib/storage/database';
import { saveFocusPhrase } from '@/lib/storage/focus-phrases';
import { saveChoices, type Settings } from '@/lib/storage/settings';
import type { VideoId } from '@/lib/video/video';
import type { AnalysisTools } from './analysis-tools';
import { scoreReading } from './score-reading';

/** Keeps the phrase and scores the video again. Throws `storage-full` when the phrase could not be kept. */
export async function chooseFocusPhrase(tools: AnalysisTools, videoId: VideoId, phrase: string): Promise<void> {
  await saveFocusPhrase(tools.database, videoId, phrase, tools.now());
  const row = await loadAnalysis(tools.database, videoId);
  if (row) await tools.database.analyses.put(await rescored(tools, row));
}

/** Keeps the settings and scores every saved video again: at most 500 scorings of under a millisecond. */
export async function changeSettings(tools: AnalysisTools, settings: Settings): Promise<AnalysisRow[]> {
  await saveChoices(tools.database, settings);
  const rows = await tools.database.analyses.toArray();
  const fresh = await Promise.all(rows.map((row) => rescored(tools, row)));
  await tools.database.analyses.bulkPut(fresh);
  return fresh;
}

async function rescored(tools: AnalysisTools, row: AnalysisRow): Promise<AnalysisRow> {
  if (row.status === 'failed') return row;
  return { ...row, scorecard: await scoreReading(tools, row.reading) };
}
