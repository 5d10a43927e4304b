import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useEffect, useState } from 'react';
import { askBackground } from '@/lib/messages/to-background';
import { problemCodeOf, type ProblemCode } from '@/lib/problem/problem';
import type { AnalysisRow, ReadyRow } from '@/lib/storage/database';
import type { DraftRow } from '@/lib/storage/draft-rows';
import { isAbout, loadRow, subjectOf, type Subject } from './load-row';
import type { TabInfo } from './use-tab';

export type PageState =
  | { kind: 'no-video'; site: 'youtube' | 'studio' | null }
  | { kind: 'reading' }
  | { kind: 'failed'; problem: ProblemCode }
  /** `draft` is the same row where the tab shows Studio's editor. */
  | { kind: 'ready'; row: ReadyRow; draft: DraftRow | null };

export interface VideoPage {
  state: PageState;
  /** Has the page read again, as when it could not be read before. */
  readAgain: () => void;
}

/** A page that loads is read by itself within this time; only then does the panel ask. */
const GRACE_MS = 600;

type Row = AnalysisRow | DraftRow;

const DAY_MS = 86_400_000;

/**
 * What is known of the video or draft in a tab. Never a row of another one, however fast the tab moves on.
 *
 * @param freshDays an older analysis is shown, with its age, and the page is read anew.
 */
export function useVideoPage(tab: TabInfo | null, initialRow: Row | null, freshDays: number): VideoPage {
  const tabId = tab?.id ?? null;
  const url = tab?.url ?? null;
  const subject = subjectOf(tab);
  const videoId = subject.kind === 'none' ? null : subject.videoId;
  const saved = useLiveQuery(() => loadRow(subject), [tabId, url], initialRow);
  const [answer, setAnswer] = useState<Row | null>(null);
  const [failure, setFailure] = useState<{ url: string; problem: ProblemCode } | null>(null);

  const read = useCallback(async () => {
    if (tabId === null || url === null) return;
    try {
      setAnswer(await askBackground('readTab', { tabId }));
      setFailure(null);
    } catch (error) {
      setFailure({ url, problem: problemCodeOf(error) ?? 'page-not-read' });
    }
  }, [tabId, url]);

  const row = [saved, answer].find((known) => known && isAbout(known, subject)) ?? null;
  // Without a video in the address only an upload dialog could be read, and that one tells by itself.
  const isMissing = row === null && videoId !== null;
  const isOld = row !== null && Date.now() - row.savedAt > freshDays * DAY_MS;
  useEffect(() => {
    if (!isMissing && !isOld) return;
    const timer = setTimeout(() => void read(), GRACE_MS);
    return () => clearTimeout(timer);
  }, [isMissing, isOld, read]);

  const problem = failure?.url === url ? failure.problem : null;
  return { state: stateOf(tab, subject, row, problem), readAgain: () => void read() };
}

function stateOf(tab: TabInfo | null, subject: Subject, row: Row | null, problem: ProblemCode | null): PageState {
  if (row?.status === 'ready') return { kind: 'ready', row, draft: 'draft' in row ? row : null };
  if (row) return { kind: 'failed', problem: row.problem };
  if (subject.kind === 'none' || subject.videoId === null) return { kind: 'no-video', site: siteOf(tab) };
  return problem ? { kind: 'failed', problem } : { kind: 'reading' };
}

function siteOf(tab: TabInfo | null): 'youtube' | 'studio' | null {
  if (tab?.url?.startsWith('https://www.youtube.com/')) return 'youtube';
  return tab?.url?.startsWith('https://studio.youtube.com/') ? 'studio' : null;
}
