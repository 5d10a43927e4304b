import { scoreVideo } from '@/lib/seo/score-video';
import type { Scorecard } from '@/lib/seo/scorecard';
import type { PageReading } from '@/lib/video/reading';
import type { AnalysisTools } from './analysis-tools';
import { loadChoices, type Choices } from './load-choices';

/** The scorecard under the creator's settings and focus phrase; under the defaults when the database cannot be opened. */
export async function scoreReading(tools: AnalysisTools, reading: PageReading): Promise<Scorecard> {
  return scoreWith(reading, await loadChoices(tools, reading.video.id));
}

export function scoreWith({ video }: PageReading, { settings, phrase }: Choices): Scorecard {
  return scoreVideo(video, {
    settings: settings.rubric,
    focus: phrase === null ? null : { text: phrase, isChosen: true },
  });
}
