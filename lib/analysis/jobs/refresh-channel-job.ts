import type { BatchResult, JobHandler } from '@/lib/jobs/job';
import type { ApiTools } from '../api-tools';
import { chooseAskerForChannel } from '../choose-asker';
import { parseChannelItem } from './channel-items';
import { listPage, readChannel } from './list-uploads';
import { parsePayload } from './parse-payload';
import { refreshItems, type VideoItem } from './refresh-items';

/**
 * Brings a channel and its uploads up to date. It begins with one item, the channel; that adds the first page of the list,
 * and each page its videos and the next page. As a page is listed and its 50 videos are asked for together, 500 uploads
 * cost 1 + 10 + 10 units.
 */
export function createRefreshChannelJob(tools: ApiTools): JobHandler {
  return {
    kind: 'refresh-channel',
    batchSize: 50,
    async run(items, context) {
      const payload = parsePayload(context.job.payload);
      const asker = await chooseAskerForChannel(tools, payload.channelId);
      const parsed = items.map(({ index, key }) => ({ index, item: parseChannelItem(key) }));
      const results: BatchResult[] = [];
      for (const { index, item } of parsed) {
        if (item?.kind === 'channel') results.push(await readChannel(tools, asker, index, item, context));
        if (item?.kind === 'page') results.push(await listPage(tools, asker, index, item, payload.maxPages, context));
      }
      const videos = parsed.flatMap(({ index, item }): VideoItem[] =>
        item === null || item.kind === 'video' ? [{ index, videoId: item?.videoId ?? null }] : [],
      );
      if (videos.length > 0) results.push(await refreshItems(tools, asker, videos, context));
      return joinResults(results);
    },
    async finish({ job }) {
      const { channelId } = parsePayload(job.payload);
      await tools.notify({ kind: 'channel-refreshed', subject: job.subject, about: channelId });
    },
  };
}

function joinResults(results: readonly BatchResult[]): BatchResult {
  return {
    outcomes: results.flatMap(({ outcomes }) => outcomes),
    moreKeys: results.flatMap(({ moreKeys = [] }) => moreKeys),
    write: async () => {
      for (const { write } of results) await write?.();
    },
  };
}
