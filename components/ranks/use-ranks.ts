import { useLiveQuery } from 'dexie-react-hooks';
import { isOver, loadJobs } from '@/lib/jobs/queue';
import type { QuotaState } from '@/lib/network/quota';
import { loadSearchQuota } from '@/lib/network/search-quota';
import type { Owner } from '@/lib/storage/api-rows';
import { database } from '@/lib/storage/database';
import type { JobRow } from '@/lib/storage/job-rows';
import type { RankRow, TrackedPhraseRow } from '@/lib/storage/keyword-rows';
import { loadRanks, loadTracked, ranksJobKey } from '@/lib/storage/ranks';
import { loadSettings } from '@/lib/storage/settings';
import type { VideoId } from '@/lib/video/video';
import { loadVideoFacts } from '../page/load-facts';
import { orElseWithoutDatabase } from '../page/or-else-without-database';

export interface Ranks {
  tracked: TrackedPhraseRow[];
  looks: RankRow[];
  /** The creator's own look that is not over yet; `null` while there is none. */
  job: JobRow | null;
  /** `null` without a key and without a sign-in. */
  quota: QuotaState | null;
  /** The creator switched YouTube's search off as a source. */
  isOff: boolean;
  /** Looks are kept for a year. */
  isKeptLong: boolean;
  /** YouTube said, when it was asked about the video, that it is not public. */
  isHidden: boolean;
}

const NOTHING: Ranks = {
  ...{ tracked: [], looks: [], job: null, quota: null, isOff: false, isKeptLong: false, isHidden: false },
};

/** What is followed for a video and what came of it, as it is now; `null` until it is read for the first time. */
export function useRanks(videoId: VideoId, owners: readonly Owner[]): Ranks | null {
  const load = () => orElseWithoutDatabase(NOTHING, () => loadAll(videoId, owners));
  return useLiveQuery(load, [videoId, owners.join('|')], null);
}

async function loadAll(videoId: VideoId, owners: readonly Owner[]): Promise<Ranks> {
  const [tracked, looks, jobs, quota, { keywords }, facts] = await Promise.all([
    loadTracked(database, videoId),
    loadRanks(database, videoId),
    loadJobs(database),
    loadSearchQuota(database, Date.now()),
    loadSettings(database),
    loadVideoFacts(videoId, owners),
  ]);
  const privacy = facts?.value.privacy ?? null;
  return {
    ...{ tracked, looks, quota },
    job: jobs.find((job) => job.dedupeKey === ranksJobKey(videoId) && !isOver(job)) ?? null,
    isOff: keywords.offSources.includes('search'),
    isKeptLong: keywords.derivedAgreedAt !== null,
    isHidden: privacy === 'private' || privacy === 'unlisted',
  };
}
