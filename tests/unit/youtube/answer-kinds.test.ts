import { describe, expect, it } from 'vitest';
import {
  AUTOCOMPLETE,
  CAPTIONS,
  CATEGORIES,
  CHANNEL,
  REGIONS,
  REPORT,
  SEARCH_TERMS,
  UPLOADS,
  VIDEO,
} from '@/lib/youtube/answer-kinds';
import { makeChannelFacts, makeFacts } from '../../support/make-facts';
import { makeReport } from '../../support/make-report';
import { makeSearchTerms } from '../../support/make-search-terms';

const DAY_MS = 86_400_000;
const SAMPLES = [
  [VIDEO, makeFacts({ tags: null, viewCount: null, thumbnails: [{ url: 'https://a', width: 1, height: 1 }] }), 1],
  [CHANNEL, makeChannelFacts({ handle: null, publishedAt: null }), 1],
  [UPLOADS, { items: ['sourdough01'], nextPageToken: 'a', totalResults: 1 }, 1],
  [CAPTIONS, [{ id: 'a', language: 'en', name: '', kind: 'automatic', isDraft: false, updatedAt: 1 }], 1],
  [CATEGORIES, [{ id: '26', title: 'Howto', isAssignable: true }], 7],
  [REGIONS, [{ code: 'US', name: 'United States' }], 7],
  [SEARCH_TERMS, makeSearchTerms(), 1],
  [AUTOCOMPLETE, { query: 'bread', completions: ['bread recipe'] }, 7],
  [REPORT, makeReport({ totals: { likes: -2 } }), 1],
] as const;

const parse = (kind: (typeof SAMPLES)[number][0], value: unknown): unknown => kind.parse(value);
const ITEMS = SAMPLES.map(([kind, value, days]) => ({ name: kind.name, kind, value: value as unknown, days }));

describe('answer kinds', () => {
  it('have names of their own', () => {
    expect(new Set(ITEMS.map(({ name }) => name)).size).toBe(ITEMS.length);
  });

  it.each(ITEMS)('$name: what was kept comes back as it was, fresh for $days days', ({ kind, value, days }) => {
    expect(parse(kind, structuredClone(value))).toEqual(value);
    expect(kind.ttlMs).toBe(days * DAY_MS);
  });

  it.each(ITEMS)('$name: what an older version kept without one of the fields is a miss', ({ kind, value }) => {
    const older = Array.isArray(value) ? lacking(value[0]).map((item) => [item]) : lacking(value);
    expect(older.length).toBeGreaterThan(1);
    for (const each of [...older, null, undefined, 'text', 7]) expect(parse(kind, each)).toBeNull();
  });
});

it('a report may be without days and without data', () => {
  const none = { ...makeReport({ totals: null, sources: [] }), days: null };
  expect(REPORT.parse(none)).toEqual(none);
});

/** The object once for each key, without it. */
function lacking(value: unknown): object[] {
  const entries = Object.entries(Object(value) as object);
  return entries.map(([key]) => Object.fromEntries(entries.filter(([other]) => other !== key)));
}
