import type { KnownVideo } from '@/lib/keywords/evidence';
import type { VideoId } from '@/lib/video/video';
import type { AnalysisTools } from '../analysis-tools';
import { loadEditedVideos } from './edited-videos';
import { type KeptVideo, loadKeptVideos } from './kept-videos';
import { loadOwnChannel } from './own-channel';
import { loadSeenPages, type SeenPage } from './seen-pages';
import { oldestOf } from './source-reading';
import type { ProviderContext } from './tag-provider';

export interface OwnVideos {
  videos: KnownVideo[];
  /** Of the oldest answer or page among them; the creator's own texts have no age. */
  asOf: number | null;
}

interface Parts {
  /** The channel's id; `null` while nothing tells. */
  channelId: string | null;
  /** Of each video: what the API said, what its page showed, and what was typed in Studio. */
  kept: ReadonlyMap<VideoId, KeptVideo>;
  pages: ReadonlyMap<VideoId, SeenPage>;
  edited: Awaited<ReturnType<typeof loadEditedVideos>>['texts'];
}

/** A few thousand would cost a keystroke; what worked years ago says less. */
const MAX_VIDEOS = 1_000;

/** What the channel's videos are gathered from, and under what name and words it is the same as before. */
export async function loadOwnParts(tools: AnalysisTools, context: ProviderContext) {
  const [{ id: channelId, owners }, edited, seen] = await Promise.all([
    loadOwnChannel(tools, context),
    loadEditedVideos(tools, context),
    loadSeenPages(tools, context),
  ]);
  const kept = await loadKeptVideos(tools, owners);
  return {
    name: ['library', channelId, ...owners, context.video.id].join('|'),
    freshness: [kept, edited, seen].map(({ freshness }) => freshness).join('|'),
    gather: (): OwnVideos =>
      gather(context.video.id, {
        ...{ channelId, kept: kept.videos, edited: edited.texts },
        pages: new Map(seen.pages.map((page) => [page.id, page])),
      }),
  };
}

/** The channel's videos without the draft itself, newest first. */
function gather(except: VideoId, parts: Parts): OwnVideos {
  const { kept, pages, edited } = parts;
  const ids = new Set([...kept.keys(), ...pages.keys(), ...edited.keys()]);
  const found = [...ids]
    .filter((id) => id !== except && isOwn(id, parts))
    .map((id) => join(id, parts))
    .filter(({ video }) => video.title !== '' || video.tags.length > 0)
    .toSorted((one, other) => (other.video.publishedAt ?? -Infinity) - (one.video.publishedAt ?? -Infinity))
    .slice(0, MAX_VIDEOS);
  return { videos: found.map(({ video }) => video), asOf: oldestOf(found.flatMap(({ at }) => at ?? [])) };
}

/** What was edited in Studio is the creator's, but maybe another of their channels'. */
function isOwn(id: VideoId, { channelId, kept, pages, edited }: Parts): boolean {
  const known = kept.get(id)?.channelId ?? pages.get(id)?.channelId ?? null;
  return known === null || channelId === null ? edited.has(id) : known === channelId;
}

/** The API's word first; tags are what YouTube may keep back, and what may not have been entered when it was asked. */
function join(id: VideoId, parts: Parts): { video: KnownVideo; at: number | null } {
  const [kept, page, edited] = [parts.kept.get(id), parts.pages.get(id), parts.edited.get(id)];
  const tags = [kept?.tags, page?.tags, edited?.tags].find((some) => some && some.length > 0);
  const video: KnownVideo = {
    id,
    title: kept?.title || page?.title || edited?.title || '',
    tags: tags ?? [],
    publishedAt: kept?.publishedAt ?? page?.publishedAt ?? null,
    viewCount: kept?.viewCount ?? page?.viewCount ?? null,
  };
  return { video, at: kept?.fetchedAt ?? page?.savedAt ?? null };
}
