import type { JobHandler } from '@/lib/jobs/job';
import type { ApiTools } from '../api-tools';
import { createExplorePhraseJob } from './explore-phrase-job';
import { createFetchFactsJob } from './fetch-facts-job';
import { createRefreshChannelJob } from './refresh-channel-job';
import { createRefreshVideosJob } from './refresh-videos-job';
import { createTrackRanksJob } from './track-ranks-job';

/** How each kind of queued work that asks YouTube is done. A new one is a file and a line here. */
export function createJobHandlers(tools: ApiTools): JobHandler[] {
  return [
    createFetchFactsJob(tools),
    createRefreshVideosJob(tools),
    createRefreshChannelJob(tools),
    createTrackRanksJob(tools),
    createExplorePhraseJob(tools),
  ];
}
