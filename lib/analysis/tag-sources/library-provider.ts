import { indexLibrary } from '@/lib/keywords/library-index';
import { problemCodeOf } from '@/lib/problem/problem';
import { UNNAMED_VIDEO } from '@/lib/video/studio-url';
import { CHANNEL } from '@/lib/youtube/answer-kinds';
import type { ApiTools } from '../api-tools';
import { fetchChannel } from '../fetch-channel';
import { fetchFacts } from '../fetch-facts';
import { remember } from './index-memo';
import { loadKeptAnswers } from './kept-answers';
import { canAsk, loadOwnChannel, type OwnChannel } from './own-channel';
import { loadOwnParts } from './own-videos';
import { found, lacking, oldestOf } from './source-reading';
import type { ProviderContext, TagProvider } from './tag-provider';

/** The creator's other videos: from YouTube's API, from their pages, and from what was typed in Studio. */
export const libraryProvider: TagProvider = {
  id: 'library',
  tier: 'youtube',
  async load(tools, context) {
    const own = await loadOwnChannel(tools, context);
    const [parts, channels] = await Promise.all([
      loadOwnParts(tools, context),
      loadKeptAnswers(tools, CHANNEL, own.id === null ? [] : [own.id], own.owners),
    ]);
    const { library, asOf } = await remember(tools, parts.name, parts.freshness, async () => {
      const gathered = parts.gather();
      return { library: indexLibrary(gathered.videos), asOf: gathered.asOf };
    });
    const subscriberCount = channels[0]?.value.subscriberCount ?? null;
    const count = library.videos.length;
    if (count === 0) return { ...lacking(whatIsMissing(own, context)), evidence: { subscriberCount } };
    const times = [asOf, channels[0]?.fetchedAt].flatMap((at) => at ?? []);
    return found(count, oldestOf(times), { library, subscriberCount });
  },
  async refresh(tools, context, choice) {
    const own = await loadOwnChannel(tools, context);
    // What was typed in Studio goes on being a library without any of that.
    if (!canAsk(own, context)) return;
    const channelId = own.id ?? (await fetchChannelId(tools, context));
    if (channelId !== null) await fetchChannel(tools, channelId, choice);
  },
};

function whatIsMissing(own: OwnChannel, context: ProviderContext) {
  if (canAsk(own, context)) return 'empty';
  return own.hasKey || own.account ? 'needs-agreement' : 'needs-key';
}

/** By the draft's own facts, one unit; `null` for a video that only its owner may see. */
async function fetchChannelId(tools: ApiTools, { video }: ProviderContext): Promise<string | null> {
  if (video.id === UNNAMED_VIDEO) return null;
  try {
    return (await fetchFacts(tools, video.id)).value.channelId;
  } catch (error) {
    if (problemCodeOf(error) !== 'not-found') throw error;
    return null;
  }
}
