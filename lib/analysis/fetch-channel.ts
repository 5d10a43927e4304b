import { Problem, problemCodeOf } from '@/lib/problem/problem';
import type { Answer } from '@/lib/storage/answer-cache';
import type { ChannelContext, ChannelFacts, VideoFacts } from '@/lib/video/facts';
import { CHANNEL, UPLOADS } from '@/lib/youtube/answer-kinds';
import type { ApiTools } from './api-tools';
import { askCache, type AskChoice } from './ask-cache';
import { type Asker, chooseAskerForChannel } from './choose-asker';
import { fetchUploads, type UploadsPage } from './fetch-uploads';
import { channelItem, LAST_UPLOADS_PAGES } from './jobs/channel-items';
import { queueForLater } from './queue-for-later';

/**
 * A channel with its last 50 uploads: at most three units, kept for a day. What is kept is answered at once and brought up
 * to date behind. Throws `not-found`, and what the client throws; offline with nothing kept it is queued.
 *
 * @param choice.isForced asks anew; then a failure is thrown although older answers are kept.
 */
export async function fetchChannel(
  tools: ApiTools,
  channelId: string,
  choice: AskChoice = {},
): Promise<Answer<ChannelContext>> {
  const refreshed = (subject: string): Promise<void> =>
    tools.notify({ kind: 'channel-refreshed', subject, about: channelId });
  try {
    const asker = await chooseAskerForChannel(tools, channelId);
    const channel = await askChannel(tools, asker, channelId, choice);
    const { uploadsPlaylistId, title } = channel.value;
    const list = uploadsPlaylistId === null ? null : await askUploads(tools, asker, uploadsPlaylistId, choice);
    const onRefreshed = () => refreshed(title);
    const uploads = list && (await fetchUploads(tools, asker, list.value, { ...choice, onRefreshed }));
    if (choice.isForced) await refreshed(title);
    return join(channel, list, uploads);
  } catch (error) {
    await queueForLater(tools, error, {
      kind: 'refresh-channel',
      payload: { channelId, maxPages: LAST_UPLOADS_PAGES },
      subject: channelId,
      dedupeKey: `channel:${channelId}`,
      itemKeys: [channelItem(channelId)],
      forecastUnits: 3,
    });
    throw error;
  }
}

/** The channel's own facts alone; one unit. Throws `not-found`. */
export function askChannel(
  tools: ApiTools,
  { owner, accountId }: Asker,
  channelId: string,
  choice: AskChoice = {},
): Promise<Answer<ChannelFacts>> {
  const fetch = async () => {
    const [facts] = await tools.youtube.fetchChannels([channelId], { accountId, purpose: 'channel-facts' });
    if (!facts) throw new Problem('not-found');
    return { value: facts, etag: null };
  };
  return askCache(tools, CHANNEL, channelId, fetch, { ...choice, owner, purpose: 'channel-facts' });
}

/** The ids of the last uploads; one unit. `null` for a channel without any: then YouTube does not know the list. */
async function askUploads(
  tools: ApiTools,
  { owner, accountId }: Asker,
  playlistId: string,
  choice: AskChoice,
): Promise<Answer<UploadsPage> | null> {
  const fetch = (etag: string | null) =>
    tools.youtube.fetchPlaylistVideoIds(playlistId, null, { accountId, etag, purpose: 'uploads' });
  try {
    const page = await askCache(tools, UPLOADS, playlistId, fetch, { ...choice, owner, purpose: 'uploads' });
    return { ...page, value: { playlistId, page: page.value } };
  } catch (error) {
    if (problemCodeOf(error) === 'not-found') return null;
    throw error;
  }
}

/** As old as its oldest part. */
function join(
  channel: Answer<ChannelFacts>,
  list: Answer<unknown> | null,
  uploads: Answer<VideoFacts[]> | null,
): Answer<ChannelContext> {
  const parts = [channel, list, uploads].filter((part) => part !== null);
  const oldest = parts.reduce((a, b) => (b.fetchedAt < a.fetchedAt ? b : a));
  return {
    value: { channel: channel.value, uploads: uploads?.value ?? [] },
    fetchedAt: oldest.fetchedAt,
    isStale: parts.some(({ isStale }) => isStale),
    from: parts.find(({ from }) => from === 'network')?.from ?? oldest.from,
  };
}
