import { loadKeptVideos } from '@/lib/analysis/tag-sources/kept-videos';
import { libraryProvider } from '@/lib/analysis/tag-sources/library-provider';
import { loadOwnChannel } from '@/lib/analysis/tag-sources/own-channel';
import { loadSeenPages } from '@/lib/analysis/tag-sources/seen-pages';
import type { KnownVideo } from '@/lib/keywords/evidence';
import type { LibraryIndex } from '@/lib/keywords/library-index';
import type { SourceStatus } from '@/lib/storage/keyword-rows';
import type { VideoId } from '@/lib/video/video';
import type { Told } from '../receipts/tell';
import type { ToolContext } from '../tools/tool';
import { ownSourceContextOf } from './source-context';

export interface OwnVideos {
  library: LibraryIndex | null;
  /** What is missing while there are none. */
  status: SourceStatus;
  channelId: string | null;
  /** Who said what is known of a video, and when. */
  tellOf(video: KnownVideo): Told;
}

/** The creator's videos as far as they are kept: from the API, from their pages and from Studio. */
export async function loadOwnVideos(context: ToolContext): Promise<OwnVideos> {
  const { tools } = context;
  const source = await ownSourceContextOf(context);
  const { id: channelId, owners } = await loadOwnChannel(tools, source);
  const [reading, kept, seen] = await Promise.all([
    libraryProvider.load(tools, source),
    loadKeptVideos(tools, owners),
    loadSeenPages(tools, source),
  ]);
  const pages = new Map<string, number>(seen.pages.map(({ id, savedAt }) => [id, savedAt]));
  return {
    library: reading.evidence.library ?? null,
    status: reading.status,
    channelId,
    tellOf({ id }) {
      const answer = kept.videos.get(id as VideoId);
      if (answer) return { origin: 'youtube', asOf: answer.fetchedAt, about: id };
      return { origin: 'page', asOf: pages.get(id) ?? null, about: id };
    },
  };
}
