import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PhraseEvidence } from '@/lib/keywords/evidence';
import { indexLibrary } from '@/lib/keywords/library-index';
import { suggestTags } from '@/lib/keywords/suggest-tags';
import { tagKey } from '@/lib/keywords/tag-key';
import type { TagSource } from '@/lib/keywords/text-candidates';
import { makeEvidence, makeKnownVideo, makeTagged, makeTagSource } from '../../support/make-known-video';

const completion = (phrase: string, position = 1): PhraseEvidence => ({
  ...{ source: 'autocomplete', phrase, position },
  seed: 'sourdough',
});
const suggest = (source: Partial<TagSource>, evidence: Parameters<typeof makeEvidence>[0] = {}) =>
  suggestTags(makeTagSource(source), makeEvidence(evidence));
const tagsOf = (...parameters: Parameters<typeof suggest>) => suggest(...parameters).map(({ tag }) => tag);

describe('suggestTags with evidence', () => {
  it('brings in what the channel uses, and something new', () => {
    const library = indexLibrary(
      makeTagged(...Array.from({ length: 12 }, () => ['Bread Lab', 'baking', 'rye', 'oven'])),
    );
    const tags = tagsOf({}, { library });
    for (const tag of ['Bread Lab', 'baking', 'rye', 'oven']) expect(tags.slice(0, 5)).toContain(tag);
    expect(tags[4]).toMatch(/sourdough|starter/);
  });

  it('lifts what people look for, and says so', () => {
    const plain = tagsOf({});
    const [first] = suggest({}, { phrases: [completion('rye flour')] });
    expect(plain[0]).not.toBe('rye flour');
    expect([first?.tag, ...tagsOf({}, { phrases: [completion('rye flour')] }).slice(1)]).toContain('rye flour');
    const found = suggest({}, { phrases: [completion('rye flour')] }).find(({ tag }) => tag === 'rye flour');
    expect(found?.bands.demand).toBe('medium');
    expect(found?.sources).toContain('autocomplete');
    expect(found?.reasons).toContainEqual({ name: 'completion', values: [1, 'sourdough'], of: 'demand' });
  });

  it.each([
    ['the draft has, in any form', { tags: ['starters sourdough'] }, {}],
    ['the creator rejected, in any form', {}, { rejected: new Set(['sourdough starters']) }],
  ])('never suggests what %s', (_, source, evidence) => {
    const phrases = ['sourdough starter', 'Sourdough starters', 'starter sourdough', 'sour dough starter'].map((one) =>
      completion(one),
    );
    const library = indexLibrary(makeTagged(['Sourdough Starter', 'starter sourdough']));
    const tags = tagsOf({ ...source, focus: 'sourdough starter' }, { ...evidence, phrases, library });
    expect(tags.map((tag) => tag.toLowerCase().replaceAll(' ', ''))).not.toContain('sourdoughstarter');
    expect(tags.map((tag) => tag.toLowerCase())).not.toContain('starter sourdough');
  });

  it.each([
    ['has', { tags: ['🔥'] }],
    ['gets once', {}],
  ])('suggests nothing a second time that the draft %s, also from a tag with a comma in it', (_, source) => {
    const library = indexLibrary(makeTagged([', 🔥'], ['🔥'], [', 🔥', '🔥']));
    const tags = tagsOf({ title: 'rye 🔥', ...source }, { library });
    expect(tags.filter((tag) => tag === '🔥')).toHaveLength('tags' in source ? 0 : 1);
  });

  it('never suggests what is blocked, but for what the draft itself says', () => {
    const phrases = ['sourdough king arthur', 'rye flour'].map((one) => completion(one));
    const blocked = new Set(['king arthur', 'rye flour']);
    const tags = tagsOf({}, { phrases, blocked });
    expect(tags).toContain('rye flour');
    expect(tags).not.toContain('sourdough king arthur');
  });

  it('puts other spellings last, at most two of at most fifteen', () => {
    const phrases = Array.from({ length: 40 }, (_, i) =>
      completion(`sourdough w${'abcdefghij'.repeat(4).charAt(i)}${i < 10 ? 'x' : i < 20 ? 'y' : 'z'}`),
    );
    const suggestions = suggest({ title: 'How Beyoncé makes a sourdough starter' }, { phrases });
    expect(suggestions).toHaveLength(15);
    expect(suggestions.map(({ reasons }) => reasons[0]?.name).indexOf('misspelling')).toBe(14);
    expect(suggestions.at(-1)?.tag).toBe('beyonce');
  });

  it('keeps its promises for whatever is known', () => {
    const word = fc.constantFrom(
      'rye',
      'bread',
      'breads',
      'sourdough',
      'Ulm',
      '17',
      'café',
      '食パン',
      'خبز',
      '🔥',
      ',',
    );
    const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
    const list = fc.array(phrase, { maxLength: 8 });
    fc.assert(
      fc.property(phrase, list, list, list, list, (title, tags, used, rejected, completed) => {
        const library = indexLibrary(makeTagged(used, used.slice(1), tags));
        const evidence = {
          ...{ library, opened: indexLibrary([1, 2].map((i) => makeKnownVideo(i, { title, tags: used }))) },
          phrases: completed.map((one) => completion(one)),
          rejected: new Set(rejected.map(tagKey)),
        };
        const suggestions = suggest({ title, tags }, evidence);
        expect(suggest({ title, tags }, evidence)).toEqual(suggestions);
        expect(suggestions.length).toBeLessThanOrEqual(15);
        const keys = suggestions.map(({ tag }) => tagKey(tag));
        expect(new Set(keys).size).toBe(keys.length);
        for (const gone of [...tags, ...rejected]) expect(keys).not.toContain(tagKey(gone));
        suggestions.forEach(({ tag, fit, reasons, sources }, i) => {
          expect(tag).toMatch(/^[^\s<>,]+(?: [^\s<>,]+)*$/u);
          expect(fit).toBeLessThanOrEqual(suggestions[i - 1]?.fit ?? 1);
          expect(reasons.length).toBeGreaterThan(0);
          expect(sources.length).toBeGreaterThan(0);
        });
      }),
      { numRuns: 60 },
    );
  }, 30_000);
});

describe('suggestTags at the limits', () => {
  const numbered = (count: number, text: string) => Array.from({ length: count }, (_, i) => `${text} ${i}`);

  it('has a sensible answer for one word repeated to the end of the description', () => {
    expect(tagsOf({ title: 'bread', description: 'bread '.repeat(833) })).toEqual(['bread']);
  }, 30_000);

  it('copes with 200 tags, a thousand phrases and 2,000 videos at once', () => {
    const videos = numbered(2000, 'Loaf').map((title, i) =>
      makeKnownVideo(i, { title, tags: ['loaf', ...numbered(15, `tag ${i % 300}`)] }),
    );
    const phrases = numbered(1000, 'sourdough').map((one) => completion(one));
    const tags = tagsOf({ tags: numbered(200, 'sourdough') }, { library: indexLibrary(videos), phrases });
    expect(tags).toContain('loaf');
    expect(tags).toContain('sourdough starter');
  }, 30_000);

  it('reads a title in several scripts', () => {
    const tags = tagsOf({ title: '食パン | sourdough | خبز | хлеб', description: '', language: null });
    for (const tag of ['食パン', 'sourdough', 'خبز', 'хлеб']) expect(tags.join(' ')).toContain(tag);
  });
});
