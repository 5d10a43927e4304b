import { CHANNEL } from '@/lib/youtube/answer-kinds';
import type { AnalysisTools } from '../analysis-tools';
import { loadKeptAnswers } from './kept-answers';
import { loadOwnChannel } from './own-channel';
import type { ProviderContext } from './tag-provider';

/** What the draft's channel is called, which Studio does not tell; `null` while nothing does. */
export async function loadChannelName(tools: AnalysisTools, context: ProviderContext): Promise<string | null> {
  const { id, account, owners } = await loadOwnChannel(tools, context);
  if (id === null) return null;
  if (account?.id === id) return account.title;
  const [channel] = await loadKeptAnswers(tools, CHANNEL, [id], owners);
  return channel?.value.title ?? null;
}
