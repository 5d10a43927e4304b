import type { AnalysisRow } from '@/lib/storage/database';
import type { DraftRow } from '@/lib/storage/draft-rows';
import { UNNAMED_VIDEO } from '@/lib/video/studio-url';
import type { AnalysisTools } from './analysis-tools';

/**
 * Quiet words about what is there for the first time. Nobody waits for them, and what fails is the business of `notify`: an
 * analysis neither comes later nor fails for them.
 */

/** @param wasReady whether the video had an analysis before this one. */
export function tellOfAnalysis({ notify }: AnalysisTools, wasReady: Promise<boolean>, row: AnalysisRow): void {
  if (!notify || row.status === 'failed') return;
  const { videoId, reading } = row;
  const event = { kind: 'analysis-ready', subject: reading.video.title || videoId, about: videoId } as const;
  void wasReady.then((isKnown) => (isKnown ? undefined : notify({ ...event, isQuiet: true })));
}

/** @param before the same draft a moment ago; `null` when it is shown for the first time. */
export function tellOfDraft({ notify }: AnalysisTools, before: DraftRow | null, row: DraftRow): void {
  // Every upload goes by the same name until Studio gave it an id: then it is told of.
  if (!notify || row.videoId === UNNAMED_VIDEO) return;
  const event = { subject: row.reading.video.title || row.videoId, about: row.videoId, isQuiet: true };
  if (!before) void notify({ kind: 'analysis-ready', ...event });
  const hadTags = (before?.suggestedTags.length ?? 0) > 0;
  if (row.suggestedTags.length > 0 && !hadTags) void notify({ kind: 'suggestion-ready', ...event });
}
