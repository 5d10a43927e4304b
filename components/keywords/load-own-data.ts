import type { KnownVideo } from '@/lib/keywords/evidence';
import type { SearchTerm } from '@/lib/keywords/rate-exploration';
import { loadAnswers } from '@/lib/storage/load-answers';
import { database } from '@/lib/storage/database';
import type { SearchTerms } from '@/lib/video/facts';
import { isChannelFacts, isSearchTerms, isVideoFacts } from '@/lib/video/is-facts';
import type { VideoId } from '@/lib/video/video';
import { loadLibrary } from '../page/load-library';
import type { ApiAccess } from '../page/use-api-access';

/** What is kept of the creator's own channel and says something about a phrase. */
export interface OwnData {
  /** With what was typed in Studio where YouTube was not asked; newest first. */
  library: KnownVideo[];
  /** Epoch ms of its oldest answer; `null` where nothing in it came from YouTube. */
  libraryAt: number | null;
  subscriberCount: number | null;
  terms: SearchTerm[];
  /** `null` where there were no days before. */
  earlierTerms: SearchTerm[] | null;
  /** Epoch ms; `null` while the terms were not asked for. */
  termsAt: number | null;
}

const DAY_MS = 86_400_000;
/** What worked hundreds of videos ago says less, and each is compared with the phrase. */
const MAX_VIDEOS = 1_000;
const SEARCH_TERMS_KIND = 'search-terms';

/**
 * @param isOwn whether the video shown is the creator's own: then its channel is theirs, too.
 */
export async function loadOwnData(videoId: VideoId, isOwn: boolean, access: ApiAccess): Promise<OwnData> {
  const { account, owners } = access;
  const [video] = isOwn ? await loadAnswers(database, 'video', [videoId], owners) : [];
  const channelId = account?.id ?? (video && isVideoFacts(video.value) ? video.value.channelId : null);
  const [facts, edited, [channel], [terms]] = await Promise.all([
    channelId === null ? [] : loadLibrary(channelId, owners),
    loadEdited(),
    channelId === null ? [] : loadAnswers(database, 'channel', [channelId], owners),
    account ? loadAnswers(database, SEARCH_TERMS_KIND, [account.id], [account.id]) : [],
  ]);
  const videos = new Map<string, KnownVideo>(edited.map((one) => [one.id, one]));
  for (const { value } of facts) {
    const { title, publishedAt, viewCount } = value;
    // YouTube keeps others' tags back, and those that were not entered yet when it was asked.
    const tags = value.tags?.length ? value.tags : (videos.get(value.videoId)?.tags ?? []);
    videos.set(value.videoId, { id: value.videoId, title, tags, publishedAt, viewCount });
  }
  videos.delete(videoId);
  const known = terms && isSearchTerms(terms.value) ? terms : null;
  return {
    library: [...videos.values()].toSorted(byAge).slice(0, MAX_VIDEOS),
    libraryAt: facts.length > 0 ? Math.min(...facts.map(({ fetchedAt }) => fetchedAt)) : null,
    subscriberCount: channel && isChannelFacts(channel.value) ? channel.value.subscriberCount : null,
    ...splitTerms(known && isSearchTerms(known.value) ? known.value : null),
    termsAt: known?.fetchedAt ?? null,
  };
}

/** The last texts of each video that was edited in Studio: it shows nobody else's. */
async function loadEdited(): Promise<KnownVideo[]> {
  const { versions } = database;
  return database.transaction('r', versions, async () => {
    const ids = (await versions.orderBy('videoId').uniqueKeys()) as VideoId[];
    const last = await Promise.all(ids.map((videoId) => versions.where({ videoId }).last()));
    return last.flatMap((row) => {
      if (!row?.title) return [];
      return [{ id: row.videoId, title: row.title, tags: row.tags ?? [], publishedAt: null, viewCount: null }];
    });
  });
}

function splitTerms(kept: SearchTerms | null): Pick<OwnData, 'terms' | 'earlierTerms'> {
  return {
    terms: kept ? termsOf(kept) : [],
    earlierTerms: kept?.before ? termsOf(kept.before) : null,
  };
}

function termsOf({ days, terms }: Pick<SearchTerms, 'days' | 'terms'>): SearchTerm[] {
  if (!days) return [];
  const count = (Date.parse(days.last) - Date.parse(days.first)) / DAY_MS + 1;
  return terms.map(({ term, views }) => ({ source: 'search-terms', phrase: term, views, days: count }));
}

function byAge(one: KnownVideo, other: KnownVideo): number {
  return (other.publishedAt ?? -Infinity) - (one.publishedAt ?? -Infinity);
}
