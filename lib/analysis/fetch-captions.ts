import { Problem } from '@/lib/problem/problem';
import { loadAccount } from '@/lib/storage/accounts';
import type { Answer } from '@/lib/storage/answer-cache';
import type { CaptionFacts } from '@/lib/video/facts';
import type { VideoId } from '@/lib/video/video';
import { CAPTIONS } from '@/lib/youtube/answer-kinds';
import type { ApiTools } from './api-tools';
import { askCache } from './ask-cache';

/**
 * The captions of a video of the signed-in channel, kept for a day. They cost 50 units, so only a click asks for them,
 * after the cost was said. Throws `account-missing`, `scope-missing` (YouTube asks for the write scope), and what the client
 * throws.
 */
export async function fetchCaptions(tools: ApiTools, videoId: VideoId): Promise<Answer<CaptionFacts[]>> {
  const account = await loadAccount(tools.database);
  if (!account) throw new Problem('account-missing');
  const fetch = async () => {
    const context = { accountId: account.id, purpose: 'captions' } as const;
    return { value: await tools.youtube.fetchCaptions(videoId, context), etag: null };
  };
  return askCache(tools, CAPTIONS, videoId, fetch, { owner: account.id, purpose: 'captions' });
}
