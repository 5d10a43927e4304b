import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useEffect, useState } from 'react';
import { askBackground } from '@/lib/messages/to-background';
import { problemCodeOf, type ProblemCode } from '@/lib/problem/problem';
import type { AnalysisRow, ReadyRow } from '@/lib/storage/database';
import type { VideoId } from '@/lib/video/video';
import { parseWatchUrl } from '@/lib/video/video-url';
import { loadRow } from './load-row';
import type { TabInfo } from './use-tab';

export type PageState =
  | { kind: 'no-video'; isYoutube: boolean }
  | { kind: 'reading' }
  | { kind: 'failed'; problem: ProblemCode }
  | { kind: 'ready'; row: ReadyRow };

export interface VideoPage {
  state: PageState;
  /** Has the page read again, as when it could not be read before. */
  readAgain: () => void;
}

/** A page that loads is read by itself within this time; only then does the panel ask. */
const GRACE_MS = 600;

/** What is known of the video in a tab. Never a row of another video, however fast the tab moves on. */
export function useVideoPage(tab: TabInfo | null, initialRow: AnalysisRow | null): VideoPage {
  const tabId = tab?.id ?? null;
  const videoId = parseWatchUrl(tab?.url ?? undefined)?.videoId ?? null;
  const saved = useLiveQuery(() => (videoId ? loadRow(videoId) : null), [videoId], initialRow);
  const [answer, setAnswer] = useState<AnalysisRow | null>(null);
  const [failure, setFailure] = useState<{ videoId: VideoId; problem: ProblemCode } | null>(null);

  const read = useCallback(async () => {
    if (tabId === null || videoId === null) return;
    try {
      setAnswer(await askBackground('readTab', { tabId }));
      setFailure(null);
    } catch (error) {
      setFailure({ videoId, problem: problemCodeOf(error) ?? 'page-not-read' });
    }
  }, [tabId, videoId]);

  const row = [saved, answer].find((known) => known?.videoId === videoId) ?? null;
  const isMissing = row === null && videoId !== null;
  useEffect(() => {
    if (!isMissing) return;
    const timer = setTimeout(() => void read(), GRACE_MS);
    return () => clearTimeout(timer);
  }, [isMissing, read]);

  return { state: stateOf(tab, videoId, row, failure), readAgain: () => void read() };
}

function stateOf(
  tab: TabInfo | null,
  videoId: VideoId | null,
  row: AnalysisRow | null,
  failure: { videoId: VideoId; problem: ProblemCode } | null,
): PageState {
  if (videoId === null)
    return { kind: 'no-video', isYoutube: tab?.url?.startsWith('https://www.youtube.com/') ?? false };
  if (row?.status === 'ready') return { kind: 'ready', row };
  if (row) return { kind: 'failed', problem: row.problem };
  if (failure?.videoId === videoId) return { kind: 'failed', problem: failure.problem };
  return { kind: 'reading' };
}
