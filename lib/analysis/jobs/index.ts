import type { JobHandler } from '@/lib/jobs/job';
import type { AiTools } from '../ai-tools';
import { createExplorePhraseJob } from './explore-phrase-job';
import { createFetchFactsJob } from './fetch-facts-job';
import { createRefreshChannelJob } from './refresh-channel-job';
import { createRefreshVideosJob } from './refresh-videos-job';
import { createTrackRanksJob } from './track-ranks-job';
import { createWriteBatchJob } from './write-batch-job';

/** How each kind of queued work that asks YouTube or a model is done. A new one is a file and a line here. */
export function createJobHandlers(tools: AiTools): JobHandler[] {
  return [
    createFetchFactsJob(tools),
    createRefreshVideosJob(tools),
    createRefreshChannelJob(tools),
    createTrackRanksJob(tools),
    createWriteBatchJob(tools),
    createExplorePhraseJob(tools),
  ];
}
