import { describe, expect, it } from 'vitest';
import type { Competition, KnownVideo, PhraseEvidence } from '@/lib/keywords/evidence';
import type { Completions } from '@/lib/keywords/kept-answers';
import { indexLibrary } from '@/lib/keywords/library-index';
import { rateCompetition, rateDemand, type SearchTerm } from '@/lib/keywords/rate-exploration';
import { suggestTags } from '@/lib/keywords/suggest-tags';
import type { Band } from '@/lib/keywords/suggestion';
import { tagKey } from '@/lib/keywords/tag-key';
import { makeEvidence, makeKnownVideo, makeTagSource } from '../../support/make-known-video';

const own = (extensions: number, query = 'rye bread') => ({
  query,
  completions: Array.from({ length: extensions }, (_, place) => `${query} ${place}`),
});
const offer = (place: number, query = 'rye') => ({
  query,
  completions: [...Array.from({ length: place - 1 }, (_, at) => `rye ${at}`), 'Rye Bread', 'rye toast'],
});
const term = (views: number, days = 28): SearchTerm => ({ source: 'search-terms', phrase: 'Rye bread', views, days });
const rate = (phrase: string, completions: Completions[], terms: SearchTerm[], library: KnownVideo[] = []) =>
  rateDemand(phrase, completions, terms, library);
const bandOf = (...parts: Parameters<typeof rate>) => rate(...parts).band;

describe('demand', () => {
  it.each<[string, Completions[], SearchTerm[], Band | null]>([
    ['nothing was asked', [], [], null],
    ['only another phrase was asked', [{ query: 'pita', completions: ['pita bread'] }], [], null],
    ['nothing goes on from it', [own(0)], [], 'low'],
    ['two completions go on from it', [own(2)], [], 'low'],
    ['three do', [own(3)], [], 'medium'],
    ['eight do', [own(8)], [], 'medium'],
    ['it is offered third to who typed a part of it', [offer(3)], [], 'medium'],
    ['it is offered so, and seven go on from it', [offer(3), own(7)], [], 'high'],
    ['it is offered fourth, and seven go on from it', [offer(4), own(7)], [], 'medium'],
    ['it is offered fourth, and eight go on from it', [offer(4), own(8)], [], 'high'],
    ['nine views a month', [], [term(9)], 'low'],
    ['ten', [], [term(10)], 'medium'],
    ['a hundred', [], [term(100)], 'medium'],
    ['a hundred, and three go on from it', [own(3)], [term(100)], 'high'],
    ['99, and three go on from it', [own(3)], [term(99)], 'medium'],
    ['a hundred in a longer time', [own(3)], [term(100, 56)], 'medium'],
    ['it is offered to who typed another word of it', [{ query: 'bread', completions: ['rye bread'] }], [], 'medium'],
    ['it is offered to who had said it already', [{ query: 'rye bread r', completions: ['rye bread'] }], [], null],
  ])('%s: %j', (_, completions, terms, band) => {
    expect(bandOf('rye bread', completions, terms)).toBe(band);
  });

  it('says what it rests on', () => {
    expect(rate('rye bread', [own(3), offer(2), offer(5, 'rye b')], [term(212)])).toEqual({
      band: 'high',
      reasons: [
        { name: 'searchTerm', values: [212, 28], of: 'demand' },
        { name: 'completion', values: [2, 'rye'], of: 'demand' },
        { name: 'extended', values: [3], of: 'demand' },
      ],
    });
    expect(rate('rye bread', [own(0)], []).reasons).toEqual([{ name: 'notCompleted', values: [], of: 'demand' }]);
  });

  const watched = [3, 3, 3, 1, 1, 1, 1].map((times, at) =>
    makeKnownVideo(at, { tags: times > 1 ? ['Rye Bread'] : ['garden'], viewCount: times * 1_000 }),
  );

  it.each<[string, Completions[], SearchTerm[], KnownVideo[]]>([
    ['offered, and gone on from', [own(3), offer(3)], [], []],
    ['found by, and gone on from', [own(2)], [term(100)], []],
    ['offered late', [offer(4)], [term(9)], []],
    ['a tag that did well', [], [], watched],
    ['a tag that did well, and offered late', [offer(4)], [], watched],
  ])('is the one that the list of suggestions shows: %s', (_, completions, terms, videos) => {
    const phrases = completions.flatMap(({ query: seed, completions: list }) =>
      list.map((phrase, at): PhraseEvidence => ({ source: 'autocomplete', phrase, seed, position: at + 1 })),
    );
    const source = makeTagSource({ title: 'Rye bread', description: 'Rye bread from the oven', focus: 'rye bread' });
    const found = suggestTags(source, makeEvidence({ phrases: [...phrases, ...terms], library: indexLibrary(videos) }));
    const same = found.find(({ tag }) => tagKey(tag) === 'rye bread');
    expect(same?.bands.demand).toMatch(/medium|high/);
    expect(same?.bands.demand).toBe(bandOf('rye bread', completions, terms, videos));
  });
});

const BASE: Competition = {
  ...{ results: 50, totalResults: 9_000, exactTitles: 0 },
  ...{ medianViews: 0, medianAgeDays: 0, medianSubscribers: 0 },
};

describe('competition', () => {
  it.each([
    ['nothing names it', {}, null, 'low'],
    ['half name it', { exactTitles: 25 }, null, 'medium'],
    ['not quite half name it', { exactTitles: 24 }, null, 'low'],
    ['a fifth name it, and they have 10,000 views', { exactTitles: 10, medianViews: 10_000 }, null, 'medium'],
    ['less than a fifth, and they have 10,000 views', { exactTitles: 9, medianViews: 10_000 }, null, 'low'],
    ['a fifth, and 9,999 views', { exactTitles: 10, medianViews: 9_999 }, null, 'low'],
    ['half, and 100,000 views', { exactTitles: 25, medianViews: 100_000 }, null, 'high'],
    ['half, and 99,999 views', { exactTitles: 25, medianViews: 99_999 }, null, 'medium'],
    ['half, and ten views a subscriber', { exactTitles: 25, medianViews: 10_000 }, 1_000, 'high'],
    ['half, and not quite ten', { exactTitles: 25, medianViews: 9_999 }, 1_000, 'medium'],
    ['half, and as many views as subscribers', { exactTitles: 25, medianViews: 5_000 }, 5_000, 'medium'],
    ['the same to a bigger channel is less', { exactTitles: 10, medianViews: 5_000 }, 5_001, 'low'],
    ['and is more to one of that size', { exactTitles: 10, medianViews: 5_000 }, 5_000, 'medium'],
    ['big channels', { exactTitles: 10, medianSubscribers: 100_000 }, null, 'medium'],
    ['channels not quite as big', { exactTitles: 10, medianSubscribers: 99_999 }, null, 'low'],
    ['channels ten times as big', { exactTitles: 10, medianSubscribers: 20_000 }, 2_000, 'medium'],
    ['to a channel of nobody, a hundred counts', { exactTitles: 10, medianSubscribers: 999 }, 0, 'low'],
    ['two years old', { exactTitles: 25, medianAgeDays: 730 }, null, 'low'],
    ['not quite two years old', { exactTitles: 25, medianAgeDays: 729 }, null, 'medium'],
    ['nobody is found', { results: 0 }, null, 'low'],
    ['nothing is told', { medianViews: null, medianAgeDays: null, medianSubscribers: null }, 10, 'low'],
  ])('%s', (_, change, subscribers, band) => {
    expect(rateCompetition({ ...BASE, ...change }, subscribers).band).toBe(band);
  });

  it('is not known without a search', () => {
    expect(rateCompetition(null, 5)).toEqual({ band: null, reasons: [] });
  });

  it('says what it rests on', () => {
    const told = { ...BASE, exactTitles: 12, medianViews: 4_000, medianSubscribers: 70, medianAgeDays: 31 };
    expect(rateCompetition(told, null).reasons).toEqual([
      { name: 'competition', values: [12, 50, 4_000], of: 'chance' },
      { name: 'rivalSize', values: [70], of: 'chance' },
      { name: 'rivalAge', values: [31], of: 'chance' },
    ]);
    const untold = { ...BASE, medianViews: null, medianAgeDays: null, medianSubscribers: null };
    expect(rateCompetition(untold, null).reasons).toEqual([
      { name: 'competitionByTitle', values: [0, 50], of: 'chance' },
    ]);
  });
});
