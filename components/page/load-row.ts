import { problemCodeOf } from '@/lib/problem/problem';
import { loadAnalysis } from '@/lib/storage/analyses';
import { database, type AnalysisRow } from '@/lib/storage/database';
import type { DraftRow } from '@/lib/storage/draft-rows';
import { loadDraft } from '@/lib/storage/drafts';
import { storageProblem } from '@/lib/storage/room';
import { parseStudioUrl } from '@/lib/video/studio-url';
import type { VideoId } from '@/lib/video/video';
import { parseWatchUrl } from '@/lib/video/video-url';
import type { TabInfo } from './use-tab';

/** What a tab shows, as far as its address tells. */
export type Subject =
  | { kind: 'video'; videoId: VideoId }
  /** `videoId` is of the details page; without one an upload dialog may be open all the same. */
  | { kind: 'draft'; tabId: number; videoId: VideoId | null }
  | { kind: 'none' };

export function subjectOf(tab: TabInfo | null): Subject {
  const watch = parseWatchUrl(tab?.url ?? undefined);
  if (watch) return { kind: 'video', videoId: watch.videoId };
  const studio = parseStudioUrl(tab?.url ?? undefined);
  if (!tab || !studio) return { kind: 'none' };
  return { kind: 'draft', tabId: tab.id, videoId: studio.isDetails ? studio.videoId : null };
}

/** Whether a row is about what the tab shows now: it may have moved on since the row was made. */
export function isAbout(row: AnalysisRow | DraftRow, subject: Subject): boolean {
  if (!('draft' in row)) return subject.kind === 'video' && row.videoId === subject.videoId;
  if (subject.kind !== 'draft' || row.tabId !== subject.tabId) return false;
  return row.draft.place === 'upload' || row.draft.pageVideoId === subject.videoId;
}

/** What is saved about it. `null` also without a database: then the background's reply is shown instead. */
export async function loadRow(subject: Subject): Promise<AnalysisRow | DraftRow | null> {
  try {
    if (subject.kind === 'draft') return await loadDraft(database, subject.tabId);
    return subject.kind === 'video' ? await loadAnalysis(database, subject.videoId) : null;
  } catch (error) {
    if (problemCodeOf(storageProblem(error)) === null) throw error;
    return null;
  }
}
