import { findHabits } from '@/lib/keywords/find-habits';
import { findSimilarVideos } from '@/lib/keywords/find-similar-videos';
import type { LibraryIndex } from '@/lib/keywords/library-index';
import { suggestTags } from '@/lib/keywords/suggest-tags';
import type { CloseVideo, DraftRow } from '@/lib/storage/draft-rows';
import type { Video } from '@/lib/video/video';
import type { AnalysisTools } from './analysis-tools';
import { collectEvidence } from './collect-evidence';
import { detectLanguage } from './detect-language';
import type { Choices } from './load-choices';
import { loadChannelName } from './tag-sources/channel-name';
import type { ProviderContext } from './tag-sources/tag-provider';
import { tagSourceOf } from './tag-sources/tag-source-of';

type Suggested = Pick<DraftRow, 'suggestedTags' | 'tagSources' | 'similarVideos' | 'habitualTags' | 'detected'>;

/** More would say nothing new: the creator has to decide about the first. */
const MAX_SIMILAR = 3;

/**
 * Tags for a draft, from everything that is kept. It never throws for what a source lacks: the text alone is enough.
 *
 * @param before the same draft a moment ago; `null` when it is shown for the first time.
 */
export async function suggestForDraft(
  tools: AnalysisTools,
  video: Video,
  { settings, phrase: focus }: Choices,
  before: DraftRow | null,
): Promise<Suggested> {
  const known = before && { video: before.reading.video, detected: before.detected };
  // "" is what Studio shows while the creator has chosen none.
  const detected = video.language ? null : await detectLanguage(tools, video, known);
  const context = contextOf(video, { focus, settings, detected });
  const [{ evidence, sources }, channelName] = await Promise.all([
    collectEvidence(tools, context),
    // Without a database there is no name, and the failure stands in the sources.
    video.channelName ?? loadChannelName(tools, context).catch(() => null),
  ]);
  const off = new Set(settings.keywords.offSources);
  return {
    // The text is a source like any other: switched off, it still tells what fits, but suggests nothing by itself.
    suggestedTags: suggestTags({ ...tagSourceOf(context.video, focus), channelName }, evidence).filter((suggestion) =>
      suggestion.sources.some((source) => !off.has(source)),
    ),
    tagSources: sources,
    similarVideos: closeVideosOf(context.video, evidence.library),
    habitualTags: evidence.library ? findHabits(evidence.library, video.title ?? '') : [],
    detected,
  };
}

function closeVideosOf(draft: Video, library: LibraryIndex | null): CloseVideo[] {
  if (!library) return [];
  return findSimilarVideos(draft, library, MAX_SIMILAR)
    .filter(({ isVeryClose, video }) => isVeryClose && video.id !== draft.id)
    .map(({ video: { id, title, publishedAt }, similarity, shared }) => {
      return { videoId: id, title, publishedAt, similarity, shared };
    });
}

/** What a draft's row says, for the sources. */
export function contextOf(
  video: Video,
  { focus, settings, detected }: Omit<ProviderContext, 'video'> & Pick<DraftRow, 'detected'>,
): ProviderContext {
  return { video: { ...video, language: video.language || (detected?.code ?? null) }, focus, settings };
}
