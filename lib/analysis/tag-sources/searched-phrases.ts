import type { Competition } from '@/lib/keywords/evidence';
import { isCompetitionReport } from '@/lib/keywords/kept-answers';
import { splitWords } from '@/lib/seo/text/split-words';
import type { Owner } from '@/lib/storage/api-rows';
import { RETENTION_MS } from '@/lib/storage/keep-times';
import { tagKey } from '@/lib/keywords/tag-key';
import type { AnalysisTools } from '../analysis-tools';
import { COMPETITION } from '../competition-kind';
import { remember } from './index-memo';

/** A phrase for which YouTube's first results were looked at. */
export interface SearchedPhrase {
  phrase: string;
  /** Folded, without those that every text has. */
  words: readonly string[];
  competition: Competition;
  fetchedAt: number;
}

/** The last look at each phrase that one of these owners may see, in whatever language and country it was made. */
export async function loadSearchedPhrases(tools: AnalysisTools, owners: readonly Owner[]): Promise<SearchedPhrase[]> {
  const newest = await tools.database.answers
    .where('[kind+fetchedAt]')
    .between([COMPETITION.name, -Infinity], [COMPETITION.name, Infinity])
    .lastKey();
  return remember(tools, ['searched', ...owners].join('|'), String(newest), () => readSearched(tools, owners));
}

/** Folded, without those that every text has. */
export function contentWords(text: string): string[] {
  return splitWords(text, null)
    .filter(({ isContent }) => isContent)
    .map(({ folded }) => folded);
}

/** Fifty results each: the rest of a row is more than a keystroke can read. */
async function readSearched({ database, now }: AnalysisTools, owners: readonly Owner[]): Promise<SearchedPhrase[]> {
  const earliest = now() - RETENTION_MS;
  const rows = await database.answers.where('kind').equals(COMPETITION.name).toArray();
  const newest = new Map<string, SearchedPhrase>();
  for (const { owner, value, fetchedAt } of rows) {
    if (!owners.includes(owner) || fetchedAt < earliest || !isCompetitionReport(value)) continue;
    const { phrase, competition } = value;
    if ((newest.get(tagKey(phrase))?.fetchedAt ?? 0) > fetchedAt) continue;
    newest.set(tagKey(phrase), { phrase, words: contentWords(phrase), competition, fetchedAt });
  }
  return [...newest.values()].toSorted((one, other) => other.fetchedAt - one.fetchedAt);
}
