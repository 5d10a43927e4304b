import type { Competition } from './evidence';
import { tagKey } from './tag-key';

/**
 * What is kept about phrases, and under which keys: the background writes it, panels follow it. The kinds' names are those of
 * the rows in the answer cache.
 */
export const AUTOCOMPLETE_KIND = 'autocomplete';
export const COMPETITION_KIND = 'competition';

/** In whose search box; `region` is empty for no country. */
export interface SearchPlace {
  /** BCP 47, primary subtag. */
  language: string;
  region: string;
}

export interface Completions {
  query: string;
  /** In YouTube's order. */
  completions: string[];
}

/** One of the first results for a phrase. `null` is what YouTube did not tell. */
export interface RankedVideo {
  videoId: string;
  title: string;
  channelTitle: string;
  viewCount: number | null;
  /** Epoch ms. */
  publishedAt: number;
}

/** YouTube's first results for a phrase, in its order and unmixed (policy III.C.5), and what Limelight makes of them. */
export interface CompetitionReport {
  phrase: string;
  competition: Competition;
  /** At most 50. */
  hits: RankedVideo[];
}

/** Of completions of a query, of the competition for a phrase, and of an exploration of it. */
export function phraseId({ language, region }: SearchPlace, phrase: string): string {
  return `${language}|${region}|${tagKey(phrase)}`;
}

/** Whether a kept value has the shape panels rely on: another version may have written it. */
export function isCompletions(value: unknown): value is Completions {
  return isRecord(value) && typeof value['query'] === 'string' && isTextList(value['completions']);
}

export function isCompetitionReport(value: unknown): value is CompetitionReport {
  return (
    isRecord(value) &&
    typeof value['phrase'] === 'string' &&
    isRecord(value['competition']) &&
    isCompetition(value['competition']) &&
    Array.isArray(value['hits']) &&
    value['hits'].every(isRankedVideo)
  );
}

function isCompetition(value: Record<string, unknown>): boolean {
  const told = ['results', 'exactTitles'].every((name) => typeof value[name] === 'number');
  return told && ['totalResults', 'medianViews', 'medianAgeDays', 'medianSubscribers'].every((n) => isCount(value[n]));
}

function isRankedVideo(value: unknown): boolean {
  return (
    isRecord(value) &&
    ['videoId', 'title', 'channelTitle'].every((name) => typeof value[name] === 'string') &&
    isCount(value['viewCount']) &&
    typeof value['publishedAt'] === 'number'
  );
}

function isCount(value: unknown): boolean {
  return value === null || typeof value === 'number';
}

function isTextList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
