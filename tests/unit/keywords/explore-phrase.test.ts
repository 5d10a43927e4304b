import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KnownVideo } from '@/lib/keywords/evidence';
import { type ExplorationEvidence, explorePhrase } from '@/lib/keywords/explore-phrase';
import type { SearchTerm } from '@/lib/keywords/rate-exploration';

const NOTHING: ExplorationEvidence = {
  ...{ phrase: 'sourdough', language: 'en', completions: [], competition: null, subscriberCount: null },
  ...{ terms: [], earlierTerms: null, library: [] },
};
const explore = (parts: Partial<ExplorationEvidence> = {}) => explorePhrase({ ...NOTHING, ...parts });
const answer = (query: string, ...completions: string[]) => ({ query, completions });
const term = (phrase: string, views: number, days = 28): SearchTerm => ({
  source: 'search-terms',
  phrase,
  views,
  days,
});
const video = (title: string, parts: Partial<KnownVideo> = {}): KnownVideo => {
  return { id: title, title, tags: [], publishedAt: 0, viewCount: 1, ...parts };
};
const relatedOf = (parts: Partial<ExplorationEvidence>) => explore(parts).related.map(({ phrase }) => phrase);

it('of nothing says nothing', () => {
  expect(explore()).toEqual({
    demand: { band: null, reasons: [] },
    competition: { band: null, reasons: [] },
    ...{ related: [], questions: [], rising: [], own: [] },
  });
});

describe('related phrases', () => {
  it('begin with what the phrase itself is completed to, and say why', () => {
    const completions = [
      answer('sourdough s', 'sourdough starter', 'sourdough scoring'),
      answer('sourdough', 'sourdough', 'sourdough bread', 'sourdough starter', 'sourdough pizza', 'sourdough jar'),
    ];
    const { related } = explore({ completions });
    expect(related.map(({ phrase, band }) => [phrase, band])).toEqual([
      ['sourdough bread', 'medium'],
      ['sourdough starter', 'medium'],
      ['sourdough pizza', 'medium'],
      ['sourdough jar', 'medium'],
      ['sourdough scoring', 'medium'],
    ]);
    expect(related[1]?.reasons).toEqual([{ name: 'completion', values: [3, 'sourdough'], of: 'demand' }]);
  });

  it('are one where they differ in plural, accents, order or spaces only', () => {
    const completions = [
      answer('sourdough', 'sourdough bagels', 'bagel sourdough', 'sourdough bagel', 'sour dough', 'sourdough crêpe'),
      answer('sourdough c', 'sourdough crepe'),
    ];
    expect(relatedOf({ completions })).toEqual(['sourdough bagels', 'sourdough crêpe']);
  });

  it.each([
    ['found once, far down', ['x', 'y', 'z', 'sourdough kit'], 1, [], 'medium'],
    ['found among the first', ['sourdough kit'], 1, [], 'medium'],
    ['found three times, far down', ['x', 'y', 'z', 'sourdough kit'], 3, [], 'medium'],
    ['found three times, among the first', ['sourdough kit'], 3, [], 'high'],
    ['a term that hardly anybody used', [], 1, [term('sourdough kit', 9)], 'low'],
    ['and with views of the channel’s own', ['sourdough kit'], 1, [term('sourdough kit', 100)], 'high'],
  ] as const)('have a band: %s', (_, completions, times, terms, band) => {
    const answers = ['a', 'b', 'c'].slice(0, times).map((letter) => answer(`sourdough ${letter}`, ...completions));
    const { related } = explore({ completions: answers, terms });
    expect(related.find(({ phrase }) => phrase === 'sourdough kit')?.band).toBe(band);
  });

  it('are also the channel’s own search terms that share a word, strongest evidence first', () => {
    const terms = [term('sourdough scoring', 212), term('pizza oven', 900), term('sourdough scoring', 3)];
    expect(explore({ terms }).related).toEqual([
      {
        phrase: 'sourdough scoring',
        band: 'medium',
        reasons: [{ name: 'searchTerm', values: [212, 28], of: 'demand' }],
      },
    ]);
  });

  it('share more than a small word', () => {
    expect(
      relatedOf({ phrase: 'bread for beginners', terms: [term('yoga for kids', 50), term('breads', 50)] }),
    ).toEqual(['breads']);
  });

  it('are fifty at most', () => {
    const many = Array.from({ length: 80 }, (_, place) => `sourdough n${place}`);
    expect(relatedOf({ completions: [answer('sourdough', ...many)] })).toEqual(many.slice(0, 50));
  });
});

describe('questions', () => {
  it('are what questions about the phrase are completed to, and stand in no other list', () => {
    const completions = [
      answer('sourdough', 'sourdough bread', 'how to make sourdough'),
      answer('how to sourdough', 'how to make sourdough', 'how to train your dragon', 'how to feed sourdough'),
      answer('why sourdough', 'why is my sourdough dense', 'how to make sourdough'),
    ];
    const { questions, related } = explore({ completions });
    expect(questions).toEqual(['how to make sourdough', 'how to feed sourdough', 'why is my sourdough dense']);
    expect(related.map(({ phrase }) => phrase)).toEqual(['sourdough bread']);
  });

  it('are asked as the language does', () => {
    const completions = [answer('食パン とは', '食パン とは 何か', '角食パン とは'), answer('食パン', '食パン レシピ')];
    expect(explore({ phrase: '食パン', language: 'ja', completions }).questions).toEqual([
      '食パン とは 何か',
      '角食パン とは',
    ]);
  });

  it('are thirty at most', () => {
    const many = Array.from({ length: 40 }, (_, place) => `why sourdough n${place}`);
    expect(explore({ completions: [answer('why sourdough', ...many)] }).questions).toHaveLength(30);
  });
});

describe('rising', () => {
  const risen = (now: SearchTerm, before: SearchTerm | null) =>
    explore({ terms: [now], earlierTerms: before ? [before] : [] }).rising;

  it.each([
    ['grew by half', term('sourdough jar', 30), term('sourdough jar', 20), true],
    ['grew by less', term('sourdough jar', 29), term('sourdough jar', 20), false],
    ['had ten views', term('sourdough jar', 10), term('sourdough jar', 1), true],
    ['had nine', term('sourdough jar', 9), term('sourdough jar', 1), false],
    ['grew in as many days', term('sourdough jar', 30, 28), term('sourdough jar', 10, 14), true],
    ['only seemed to', term('sourdough jar', 30, 28), term('sourdough jar', 12, 14), false],
    ['nobody knows what it was before', term('sourdough jar', 900), null, false],
    ['is about something else', term('pizza oven', 900), term('pizza oven', 1), false],
  ])('%s', (_, now, before, isRising) => {
    expect(risen(now, before)).toHaveLength(isRising ? 1 : 0);
  });

  it('says both numbers, fastest first, and nothing without the time before', () => {
    const terms = [term('sourdough jar', 40), term('sourdough kit', 90)];
    const earlierTerms = [term('sourdough kit', 30), term('Sourdough jar', 5, 14)];
    expect(explore({ terms, earlierTerms }).rising).toEqual([
      { phrase: 'sourdough jar', viewsBefore: 10, viewsNow: 40 },
      { phrase: 'sourdough kit', viewsBefore: 30, viewsNow: 90 },
    ]);
    expect(explore({ terms }).rising).toEqual([]);
  });
});

describe('own videos', () => {
  it('have the phrase in title or tags, in whatever form, newest first', () => {
    const library = [
      video('Sourdough starters: day 1', { publishedAt: 1 }),
      video('A starter for your sourdough', { publishedAt: 3 }),
      video('Rye', { tags: ['sourdough starter'], publishedAt: null }),
      video('Sourdough pizza', { publishedAt: 9 }),
    ];
    expect(explore({ phrase: 'sourdough starter', library }).own.map(({ title }) => title)).toEqual([
      'A starter for your sourdough',
      'Sourdough starters: day 1',
      'Rye',
    ]);
  });

  it('are found where no space parts words, and ten at most', () => {
    const library = Array.from({ length: 12 }, (_, place) => video(`ふわふわ食パンの作り方${place}`));
    expect(explore({ phrase: '食パン', language: 'ja', library }).own).toHaveLength(10);
  });
});

it('whatever comes is explored within bounds', () => {
  const texts = fc.array(fc.string({ unit: 'grapheme', maxLength: 30 }), { maxLength: 20 });
  const answers = fc.array(fc.record({ query: fc.string({ maxLength: 20 }), completions: texts }), { maxLength: 20 });
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), answers, texts, (phrase, completions, words) => {
      const terms = words.map((word, place) => term(word, place * 7));
      const found = explore({
        phrase,
        completions,
        terms,
        earlierTerms: terms,
        library: words.map((word) => video(word)),
      });
      expect(found.related.length).toBeLessThanOrEqual(50);
      expect(found.questions.length).toBeLessThanOrEqual(30);
      expect(found.rising).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
