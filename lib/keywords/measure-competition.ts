import { median } from 'simple-statistics';
import { foldText } from '@/lib/seo/text/fold-text';
import { splitWords } from '@/lib/seo/text/split-words';
import type { ChannelFacts, VideoFacts } from '@/lib/video/facts';
import type { Competition } from './evidence';
import type { CompetitionReport, RankedVideo } from './kept-answers';

const MAX_RESULTS = 50;
const DAY_MS = 86_400_000;

/** A result of YouTube's search, as the API tells it. */
export interface FoundVideo {
  videoId: string;
  title: string;
  channelId: string;
  channelTitle: string;
  /** Epoch ms. */
  publishedAt: number;
}

export interface FoundFacts {
  phrase: string;
  /** BCP 47, of the phrase. */
  language: string;
  /** YouTube's own estimate of all; `null` where it did not say. */
  totalResults: number | null;
  /** In YouTube's order. */
  found: readonly FoundVideo[];
  /** Of those videos, as far as they are known. */
  videos: readonly VideoFacts[];
  /** Whose they are, as far as they are known. */
  channels: readonly ChannelFacts[];
}

/** Who is found for a phrase: the first 50 results as they are, and their number, exactness, size and age. */
export function measureCompetition({ totalResults, ...facts }: FoundFacts, now: number): CompetitionReport {
  const { phrase, language, found, videos, channels } = facts;
  const looked = found.slice(0, MAX_RESULTS);
  const viewsById = new Map<string, number | null>(videos.map(({ videoId, viewCount }) => [videoId, viewCount]));
  const subscribersById = new Map(channels.map(({ channelId, subscriberCount }) => [channelId, subscriberCount]));
  const hits = looked.map(({ channelId: _, ...video }): RankedVideo => {
    return { ...video, viewCount: viewsById.get(video.videoId) ?? null };
  });
  const isExact = createTitleTest(phrase, language);
  const ages = hits.map(({ publishedAt }) => Math.max(0, now - publishedAt) / DAY_MS);
  const competition: Competition = {
    results: hits.length,
    totalResults,
    exactTitles: hits.filter(({ title }) => isExact(title)).length,
    medianViews: medianOf(hits.map(({ viewCount }) => viewCount)),
    medianAgeDays: medianOf(ages),
    // Of results, not of channels: who has ten of them counts ten times.
    medianSubscribers: medianOf(looked.map(({ channelId }) => subscribersById.get(channelId) ?? null)),
  };
  return { phrase, competition, hits };
}

/** Whether a title has the phrase word for word, whatever its case and accents. */
export function createTitleTest(phrase: string, language: string | null): (title: string) => boolean {
  const words = splitWords(phrase, language);
  // Where no spaces part words, the same one may be cut differently in another text.
  if (words.length === 0 || words.some(({ isUnspaced }) => isUnspaced)) {
    const sought = compact(phrase);
    return (title) => sought !== '' && compact(title).includes(sought);
  }
  const sought = wordsOf(phrase, language);
  return (title) => wordsOf(title, language).includes(sought);
}

function wordsOf(text: string, language: string | null): string {
  return ` ${splitWords(text, language)
    .map(({ folded }) => folded)
    .join(' ')} `;
}

function compact(text: string): string {
  return foldText(text.normalize('NFKC')).replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}

/** Rounded; `null` of nothing that is known. */
function medianOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((one) => one !== null);
  return known.length === 0 ? null : Math.round(median(known));
}
