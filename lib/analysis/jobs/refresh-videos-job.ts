import type { JobHandler } from '@/lib/jobs/job';
import { parseVideoId } from '@/lib/video/video-url';
import type { ApiTools } from '../api-tools';
import { chooseAskerForChannel } from '../choose-asker';
import { parsePayload } from './parse-payload';
import { refreshItems } from './refresh-items';

/** Brings facts about chosen videos up to date, 50 with one unit. Its keys are their ids. */
export function createRefreshVideosJob(tools: ApiTools): JobHandler {
  return {
    kind: 'refresh-videos',
    batchSize: 50,
    async run(items, context) {
      const asker = await chooseAskerForChannel(tools, parsePayload(context.job.payload).channelId);
      const named = items.map(({ index, key }) => ({ index, videoId: parseVideoId(key) }));
      return refreshItems(tools, asker, named, context);
    },
  };
}
