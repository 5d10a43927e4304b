import { loadAccount } from '@/lib/storage/accounts';
import { loadActiveApiKey } from '@/lib/storage/api-keys';
import type { AccountRow, Owner } from '@/lib/storage/api-rows';
import { answerKey } from '@/lib/storage/answers';
import { isVideoFacts } from '@/lib/video/is-facts';
import { UNNAMED_VIDEO } from '@/lib/video/studio-url';
import type { VideoId } from '@/lib/video/video';
import { VIDEO } from '@/lib/youtube/answer-kinds';
import type { AnalysisTools } from '../analysis-tools';
import { loadEditedVideos } from './edited-videos';
import { remember } from './index-memo';
import { onceAContext } from './once-a-context';
import { loadSeenPages } from './seen-pages';
import type { ProviderContext } from './tag-provider';

/** Whose the draft is, and with what YouTube could be asked about it. */
export interface OwnChannel {
  /** The channel's id; `null` while nothing tells. */
  id: string | null;
  /** The account in use. */
  account: AccountRow | null;
  /** Whose kept answers may be read: everybody's, and those of the account in use. */
  owners: Owner[];
  hasKey: boolean;
}

/** How many of the videos that were edited in Studio are asked whose they are, from the last one on. */
const MAX_ASKED = 20;

/**
 * Studio does not tell the channel. It is the one that an answer or a page named for this video; else that of the account
 * in use; else the one to which most of the videos belong that were edited here, for only their owner gets to edit them.
 */
export const loadOwnChannel = onceAContext(
  async (tools: AnalysisTools, context: ProviderContext): Promise<OwnChannel> => {
    const { database } = tools;
    const [account, key] = await Promise.all([loadAccount(database), loadActiveApiKey(database, 'youtube')]);
    const owners: Owner[] = account ? ['public', account.id] : ['public'];
    const { channelId, id: videoId } = context.video;
    const known = channelId ?? (await loadChannelIds(tools, context, [videoId], owners))[0];
    const id = known ?? account?.id ?? (await loadEditedChannel(tools, context, owners));
    return { id, account, owners, hasKey: key !== null };
  },
);

/** Whether YouTube's API could be asked at all. */
export function canAsk({ account, hasKey }: OwnChannel, { settings }: ProviderContext): boolean {
  return settings.api.agreedAt !== null && (hasKey || account !== null);
}

async function loadEditedChannel(
  tools: AnalysisTools,
  context: ProviderContext,
  owners: readonly Owner[],
): Promise<string | null> {
  const { texts, freshness } = await loadEditedVideos(tools, context);
  return remember(tools, ['edited-channel', ...owners].join('|'), freshness, async () => {
    const ids = [...texts.keys()].slice(0, MAX_ASKED);
    const counts = new Map<string, number>();
    for (const id of await loadChannelIds(tools, context, ids, owners)) counts.set(id, (counts.get(id) ?? 0) + 1);
    return [...counts].toSorted((one, other) => other[1] - one[1])[0]?.[0] ?? null;
  });
}

/** One for each video of which it is known. */
async function loadChannelIds(
  tools: AnalysisTools,
  context: ProviderContext,
  ids: readonly VideoId[],
  owners: readonly Owner[],
): Promise<string[]> {
  const named = ids.filter((id) => id !== UNNAMED_VIDEO);
  if (named.length === 0) return [];
  const keys = named.flatMap((id) => owners.map((owner) => answerKey(owner, VIDEO.name, id)));
  const told = new Map<VideoId, string>();
  for (const row of await tools.database.answers.bulkGet(keys)) {
    if (row && isVideoFacts(row.value)) told.set(row.value.videoId, row.value.channelId);
  }
  if (told.size < named.length) {
    const { pages } = await loadSeenPages(tools, context);
    for (const { id, channelId } of pages)
      if (channelId && named.includes(id) && !told.has(id)) told.set(id, channelId);
  }
  return [...told.values()];
}
