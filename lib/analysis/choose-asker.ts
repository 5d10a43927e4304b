import { loadAccount } from '@/lib/storage/accounts';
import { loadAnalysis } from '@/lib/storage/analyses';
import { loadActiveApiKey } from '@/lib/storage/api-keys';
import type { AccountRow, Owner } from '@/lib/storage/api-rows';
import type { LimelightDatabase } from '@/lib/storage/database';
import { isInEditor } from '@/lib/storage/drafts';
import type { VideoId } from '@/lib/video/video';
import { VIDEO } from '@/lib/youtube/answer-kinds';
import type { ApiTools } from './api-tools';

/** As whom YouTube is asked, and whose the answer is. */
export interface Asker {
  owner: Owner;
  /** Left out, the API key asks. */
  accountId?: string;
}

const PUBLIC: Asker = { owner: 'public' };

/**
 * As whom to ask about a video: as the signed-in channel when it is its own, because only the owner is told about drafts.
 * While the sign-in has ended the key goes on asking about what is public.
 */
export async function chooseAskerForVideo(tools: ApiTools, videoId: VideoId): Promise<Asker> {
  const { database } = tools;
  const account = await loadAccount(database);
  if (!account) return PUBLIC;
  if (await isInEditor(database, videoId)) return asAccount(account);
  const channelId = await loadChannelId(tools, account, videoId);
  return chooseAsker(database, account, channelId === account.id);
}

/** As whom to ask about a channel and its uploads. */
export async function chooseAskerForChannel({ database }: ApiTools, channelId: string | null): Promise<Asker> {
  const account = await loadAccount(database);
  return account ? chooseAsker(database, account, channelId === account.id) : PUBLIC;
}

/** What a key may ask is nobody's. Without a key the account asks, and then the answer is the account's. */
async function chooseAsker(database: LimelightDatabase, account: AccountRow, isOwn: boolean): Promise<Asker> {
  if (isOwn && account.problem === null) return asAccount(account);
  return (await loadActiveApiKey(database, 'youtube')) ? PUBLIC : asAccount(account);
}

const asAccount = ({ id }: AccountRow): Asker => ({ owner: id, accountId: id });

/** Of a video that was seen or asked about before; `null` for one that was not. */
async function loadChannelId(
  { database, cache }: ApiTools,
  account: AccountRow,
  videoId: VideoId,
): Promise<string | null> {
  const kept = (await cache.peek(VIDEO, videoId, account.id)) ?? (await cache.peek(VIDEO, videoId));
  if (kept) return kept.value.channelId;
  const analysis = await loadAnalysis(database, videoId);
  return analysis?.status === 'ready' ? analysis.reading.video.channelId : null;
}
