import { problemCodeOf } from '@/lib/problem/problem';
import { loadFocusPhrase } from '@/lib/storage/focus-phrases';
import { storageProblem } from '@/lib/storage/room';
import { DEFAULT_SETTINGS, loadSettings, type Settings } from '@/lib/storage/settings';
import type { VideoId } from '@/lib/video/video';
import type { AnalysisTools } from './analysis-tools';

/** What the creator chose that the outcome for a video depends on. */
export interface Choices {
  settings: Settings;
  /** The phrase chosen for this video; `null` for none. */
  phrase: string | null;
}

/** The defaults when the database cannot be opened. */
export async function loadChoices({ database }: Pick<AnalysisTools, 'database'>, videoId: VideoId): Promise<Choices> {
  try {
    const [settings, phrase] = await Promise.all([loadSettings(database), loadFocusPhrase(database, videoId)]);
    return { settings, phrase };
  } catch (error) {
    if (problemCodeOf(storageProblem(error)) === null) throw error;
    return { settings: DEFAULT_SETTINGS, phrase: null };
  }
}
