import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { problemCodeOf, type ProblemCode } from '@/lib/problem/problem';
import { database } from '@/lib/storage/database';
import type { VersionRow } from '@/lib/storage/draft-rows';
import { storageProblem } from '@/lib/storage/room';
import { countVersions, loadNewestVersions } from '@/lib/storage/versions';
import { UNNAMED_VIDEO } from '@/lib/video/studio-url';
import type { VideoId } from '@/lib/video/video';
import { t } from '@/lib/words/words';
import { CommandProblem } from '../draft/command-problem';
import { HistoryHead } from '../history/history-head';
import { VersionList } from '../history/version-list';
import { Button } from '../ui/button';
import type { TabProps } from './tab';

/** Every text of this video's draft that was seen, to compare with and to go back to. */
export function HistoryTab(props: TabProps) {
  // Another video is another history: the key starts it anew.
  return <History key={props.row.videoId} {...props} />;
}

const PAGE_SIZE = 30;

function History({ row, draft }: TabProps) {
  const { videoId } = row;
  const [limit, setLimit] = useState(PAGE_SIZE);
  const lostId = draft?.lostVersionId ?? null;
  const history = useLiveQuery(() => loadHistory(videoId, limit, lostId), [videoId, limit, lostId]);
  if (!history) return null;
  if ('problem' in history) return <CommandProblem problem={history.problem} />;
  const { versions, older, total } = history;
  if (total === 0) return <NoHistory isDraft={draft !== null} isUnnamed={videoId === UNNAMED_VIDEO} />;
  return (
    <div className="space-y-4">
      <HistoryHead videoId={videoId} total={total} isDraft={draft !== null} />
      <VersionList versions={versions} older={older} row={row} draft={draft} />
      {versions.length < total && (
        <Button className="w-full" onClick={() => setLimit(versions.length + PAGE_SIZE)}>
          {t('history.older')}
        </Button>
      )}
    </div>
  );
}

function NoHistory({ isDraft, isUnnamed }: { isDraft: boolean; isUnnamed: boolean }) {
  if (isUnnamed) return <p className="py-4 text-ink-soft">{t('history.unnamed')}</p>;
  return <p className="py-4 text-ink-soft">{isDraft ? t('history.none') : t('history.noneHere')}</p>;
}

type Loaded = { versions: VersionRow[]; older: VersionRow | null; total: number } | { problem: ProblemCode };

/** One version more than is shown, to compare the last one with; and at least as far back as the lost one. */
async function loadHistory(videoId: VideoId, limit: number, lostId: number | null): Promise<Loaded> {
  try {
    const total = await countVersions(database, videoId);
    const depth = lostId === null ? 0 : await countVersions(database, videoId, lostId);
    const shown = Math.max(limit, depth);
    const versions = await loadNewestVersions(database, videoId, shown + 1);
    return { versions: versions.slice(0, shown), older: versions[shown] ?? null, total };
  } catch (error) {
    const problem = problemCodeOf(storageProblem(error));
    if (problem === null) throw error;
    return { problem };
  }
}
