import { storageProblem } from '@/lib/storage/room';
import { scoreVideo } from '@/lib/seo/score-video';
import type { Scorecard } from '@/lib/seo/scorecard';
import { loadFocusPhrase } from '@/lib/storage/focus-phrases';
import { DEFAULT_SETTINGS, loadSettings, type Settings } from '@/lib/storage/settings';
import type { PageReading } from '@/lib/video/reading';
import { problemCodeOf } from '@/lib/problem/problem';
import type { AnalysisTools } from './analysis-tools';

/** The scorecard under the creator's settings and focus phrase; under the defaults when the database cannot be opened. */
export async function scoreReading({ database }: AnalysisTools, reading: PageReading): Promise<Scorecard> {
  const { settings, phrase } = await loadChoices(database, reading);
  return scoreVideo(reading.video, {
    settings: settings.rubric,
    focus: phrase === null ? null : { text: phrase, isChosen: true },
  });
}

async function loadChoices(
  database: AnalysisTools['database'],
  { video }: PageReading,
): Promise<{ settings: Settings; phrase: string | null }> {
  try {
    const [settings, phrase] = await Promise.all([loadSettings(database), loadFocusPhrase(database, video.id)]);
    return { settings, phrase };
  } catch (error) {
    if (problemCodeOf(storageProblem(error)) === null) throw error;
    return { settings: DEFAULT_SETTINGS, phrase: null };
  }
}
