import type { BatchResult, JobContext } from '@/lib/jobs/job';
import { Problem } from '@/lib/problem/problem';
import { CHANNEL, UPLOADS } from '@/lib/youtube/answer-kinds';
import type { ApiTools } from '../api-tools';
import type { Asker } from '../choose-asker';
import { requireOwner } from '../require-owner';
import { type ChannelItem, pageItem } from './channel-items';

type ItemOf<Kind extends ChannelItem['kind']> = Extract<ChannelItem, { kind: Kind }>;

/** One unit: the channel itself, which knows where its uploads are listed. */
export async function readChannel(
  tools: ApiTools,
  { owner, accountId }: Asker,
  index: number,
  { channelId }: ItemOf<'channel'>,
  { signal, job }: JobContext,
): Promise<BatchResult> {
  const context = { accountId, signal, correlationId: job.id, purpose: 'channel-facts' } as const;
  const [channel] = await tools.youtube.fetchChannels([channelId], context);
  if (!channel) return { outcomes: [{ index, state: 'failed', problem: 'not-found' }] };
  const { uploadsPlaylistId } = channel;
  return {
    outcomes: [{ index, state: 'done' }],
    moreKeys: uploadsPlaylistId === null ? [] : [pageItem(1, uploadsPlaylistId, null)],
    write: async () => {
      await requireOwner(tools, owner);
      await tools.cache.keepWithin(CHANNEL, [{ id: channelId, value: channel }], owner);
    },
  };
}

/** One unit: the ids of 50 uploads, and where the next ones are. The first page is what panels show as "last uploads". */
export async function listPage(
  tools: ApiTools,
  { owner, accountId }: Asker,
  index: number,
  { number, playlistId, token }: ItemOf<'page'>,
  maxPages: number | null,
  { signal, job }: JobContext,
): Promise<BatchResult> {
  const context = { accountId, signal, correlationId: job.id, purpose: 'uploads' } as const;
  const fetched = await tools.youtube.fetchPlaylistVideoIds(playlistId, token, context);
  // Nothing was said to be kept, so YouTube cannot mean that it is still the same.
  if (fetched === 'not-modified') throw new Problem('answer-invalid');
  const { items, nextPageToken } = fetched.value;
  const isLast = nextPageToken === null || (maxPages !== null && number >= maxPages);
  return {
    outcomes: [{ index, state: 'done' }],
    moreKeys: isLast ? items : [...items, pageItem(number + 1, playlistId, nextPageToken)],
    write: async () => {
      if (number !== 1) return;
      await requireOwner(tools, owner);
      await tools.cache.keepWithin(UPLOADS, [{ id: playlistId, value: fetched.value }], owner);
    },
  };
}
