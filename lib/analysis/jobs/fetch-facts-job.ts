import type { JobHandler } from '@/lib/jobs/job';
import { parseVideoId } from '@/lib/video/video-url';
import { VIDEO } from '@/lib/youtube/answer-kinds';
import type { ApiTools } from '../api-tools';
import { chooseAskerForVideo } from '../choose-asker';
import { refreshItems } from './refresh-items';

/** Facts about one video that could not be had when they were asked for. Its key is the video's id. */
export function createFetchFactsJob(tools: ApiTools): JobHandler {
  return {
    kind: 'fetch-facts',
    batchSize: 1,
    async run(items, context) {
      const named = items.map(({ index, key }) => ({ index, videoId: parseVideoId(key) }));
      const videoId = named[0]?.videoId;
      const asker = videoId ? await chooseAskerForVideo(tools, videoId) : ({ owner: 'public' } as const);
      return refreshItems(tools, asker, named, context);
    },
    async finish({ database, job }) {
      const [item] = await database.jobItems.where({ jobId: job.id, state: 'done' }).toArray();
      const videoId = parseVideoId(item?.key);
      if (!videoId) return;
      const { owner } = await chooseAskerForVideo(tools, videoId);
      const kept = await tools.cache.peek(VIDEO, videoId, owner);
      await tools.notify({ kind: 'facts-refreshed', subject: kept?.value.title ?? job.subject, about: videoId });
    },
  };
}
