import type { ProviderContext } from '@/lib/analysis/tag-sources/tag-provider';
import { DEFAULT_SETTINGS, type KeywordSettings, type Settings } from '@/lib/storage/settings';
import type { Video } from '@/lib/video/video';
import { FETCHED_AT } from './make-facts';
import { makeVideo } from './make-video';

interface ContextParts {
  video?: Partial<Video>;
  focus?: string | null;
  keywords?: Partial<KeywordSettings>;
  /** To YouTube's API. */
  isAgreed?: boolean;
}

/** The builders' video as Studio shows it: nothing of its channel. Everything that needs an agreement has it. */
export function makeContext({ video, focus = null, keywords, isAgreed = true }: ContextParts = {}): ProviderContext {
  const settings: Settings = {
    ...DEFAULT_SETTINGS,
    api: { ...DEFAULT_SETTINGS.api, agreedAt: isAgreed ? FETCHED_AT : null },
    keywords: {
      ...DEFAULT_SETTINGS.keywords,
      ...{ autocompleteAgreedAt: FETCHED_AT, derivedAgreedAt: FETCHED_AT },
      ...keywords,
    },
  };
  const unknown = { surface: 'studio' as const, channelId: null, channelName: null, channelHandle: null };
  return { video: makeVideo({ ...unknown, ...video }), focus, settings };
}
