import { type CompetitionReport, phraseId, type SearchPlace } from '@/lib/keywords/kept-answers';
import { measureCompetition } from '@/lib/keywords/measure-competition';
import { Problem } from '@/lib/problem/problem';
import type { Answer } from '@/lib/storage/answer-cache';
import type { LimelightDatabase } from '@/lib/storage/database';
import { loadSettings } from '@/lib/storage/settings';
import type { ApiTools } from './api-tools';
import { askCache } from './ask-cache';
import { type Asker, chooseAskerForChannel } from './choose-asker';
import { COMPETITION } from './competition-kind';
import type { PhraseAsk } from './fetch-completions';
import { requireOwner } from './require-owner';

const RESULTS = 50;

/**
 * Who is found for a phrase, kept for a week: one of the day's 100 searches, and two units for the videos and their
 * channels. Throws `terms-not-agreed` while the creator has not agreed to derived numbers or has switched searching off,
 * and what the client throws.
 *
 * @param ask.isForced asks anew; then a failure is thrown although an older answer is kept.
 */
export async function fetchCompetition(
  tools: ApiTools,
  phrase: string,
  place: SearchPlace,
  ask: PhraseAsk = {},
): Promise<Answer<CompetitionReport>> {
  await requireSearch(tools.database);
  const asker = await chooseAskerForChannel(tools, null);
  const fetch = async () => {
    const value = await askYoutube(tools, asker, phrase.trim(), place, ask);
    // Taken back while it was on its way: then it is not kept.
    await requireSearch(tools.database);
    await requireOwner(tools, asker.owner);
    return { value, etag: null };
  };
  const { owner } = asker;
  return askCache(tools, COMPETITION, phraseId(place, phrase), fetch, {
    ...{ isForced: ask.isForced, owner, purpose: 'search' },
  });
}

export async function isSearchOn(database: LimelightDatabase): Promise<boolean> {
  const { derivedAgreedAt, offSources } = (await loadSettings(database)).keywords;
  return derivedAgreedAt !== null && !offSources.includes('search');
}

async function requireSearch(database: LimelightDatabase): Promise<void> {
  if (!(await isSearchOn(database))) throw new Problem('terms-not-agreed');
}

async function askYoutube(
  { youtube, now }: ApiTools,
  { accountId }: Asker,
  phrase: string,
  { language, region }: SearchPlace,
  { signal, correlationId }: PhraseAsk,
): Promise<CompetitionReport> {
  const context = { accountId, signal, correlationId, purpose: 'search' } as const;
  const query = { text: phrase, language, maxResults: RESULTS, ...(region === '' ? {} : { region }) };
  const { items: found, totalResults } = await youtube.search(query, context);
  const [videos, channels] = await Promise.all([
    youtube.fetchVideos(ids(found.map(({ videoId }) => videoId)), context),
    youtube.fetchChannels(ids(found.map(({ channelId }) => channelId)), context),
  ]);
  const known = { videos: videos.filter((one) => one !== null), channels: channels.filter((one) => one !== null) };
  return measureCompetition({ phrase, language, totalResults, found, ...known }, now());
}

/** Each once. Of none nothing is asked. */
const ids = <Id extends string>(all: readonly Id[]): Id[] => [...new Set(all)];
