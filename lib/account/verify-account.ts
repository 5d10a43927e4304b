import { Problem, problemCodeOf } from '@/lib/problem/problem';
import { markAccountProblem, markAccountVerified } from '@/lib/storage/accounts';
import type { AccountRow } from '@/lib/storage/api-rows';
import type { LimelightDatabase } from '@/lib/storage/database';
import type { YoutubeClient } from '@/lib/youtube/youtube-client';

interface VerifyTools {
  database: LimelightDatabase;
  youtube: YoutubeClient;
  now: () => number;
}

const DAY_MS = 86_400_000;

/** YouTube's Developer Policies ask for every 30 days (III.E.4.b); a week leaves room for weeks without network. */
export const VERIFY_AFTER_MS = 7 * DAY_MS;
/** A day less than the 30 for which authorised data may be kept unconfirmed. */
export const UNVERIFIED_MAX_MS = 29 * DAY_MS;

/**
 * Asks Google about a sign-in when it is time, and takes over how the channel is called now. Throws no `Problem`: without
 * network it is for the next time.
 *
 * @returns `ended` when what it authorised has to be deleted: Google does not know it any more, or has not confirmed it for
 *   29 days.
 */
export async function verifyAccount(tools: VerifyTools, row: AccountRow): Promise<'kept' | 'ended'> {
  const ageMs = tools.now() - row.verifiedAt;
  if (ageMs < VERIFY_AFTER_MS) return 'kept';
  try {
    return (await isKnown(tools, row.id)) ? 'kept' : 'ended';
  } catch (error) {
    if (problemCodeOf(error) === null) throw error;
    return ageMs >= UNVERIFIED_MAX_MS ? 'ended' : 'kept';
  }
}

async function isKnown({ database, youtube, now }: VerifyTools, id: string): Promise<boolean> {
  if ((await youtube.checkToken(id)) === null) return false;
  const channels = await youtube.fetchMyChannels({ accountId: id, purpose: 'token-check' });
  const own = channels.find(({ channelId }) => channelId === id);
  if (!own) {
    await markAccountProblem(database, id, 'channel-missing');
    throw new Problem('channel-missing');
  }
  const { title, handle, thumbnailUrl } = own;
  await markAccountVerified(database, { id, title, handle, thumbnailUrl }, now());
  return true;
}
