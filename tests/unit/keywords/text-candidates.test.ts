import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tagKey } from '@/lib/keywords/tag-key';
import { suggestFromText, type TagSource } from '@/lib/keywords/text-candidates';
import { twinKeys } from '@/lib/keywords/twin-keys';
import { DRAFTS } from './drafts';

const source = (change: Partial<TagSource> = {}): TagSource => ({
  title: null,
  description: null,
  tags: [],
  language: null,
  focus: null,
  channelName: null,
  ...change,
});

const tagsOf = (change: Partial<TagSource>, max = 15): string[] =>
  suggestFromText(source(change), max).map(({ tag }) => tag);

describe('suggestFromText', () => {
  it.each(DRAFTS)('suggests from %s', (_, draft, first, never) => {
    const tags = tagsOf(draft).map(tagKey);
    for (const tag of first) expect(tags.slice(0, 12)).toContain(tagKey(tag));
    for (const tag of never) expect(tags).not.toContain(tagKey(tag));
  });

  it.each(DRAFTS)('finds the language itself in %s', (_, draft, first) => {
    const tags = tagsOf({ ...draft, language: null }).map(tagKey);
    expect(tags).toContain(tagKey(first[0] ?? ''));
  });

  it('leaves out a word that the description says once, in passing, but not a line of its own', () => {
    const passing = tagsOf({
      language: 'en',
      title: 'Sourdough bread',
      description: 'It was made in our kitchen on Thursday.',
    });
    expect(passing).not.toContain('kitchen');
    expect(passing).not.toContain('Thursday');
    expect(tagsOf({ language: 'en', title: 'Sourdough bread', description: 'Levain\nBaked by us.' })).toContain(
      'levain',
    );
  });

  it('puts the whole name before its parts', () => {
    const tags = tagsOf({
      language: 'en',
      title: 'iPhone 17 Pro review',
      description:
        'The iPhone 17 Pro is fast. I used the iPhone 17 Pro for a week, and Big Buck Bunny looks great on it.',
    });
    expect(tags.indexOf('iPhone 17 Pro')).toBeLessThan(tags.indexOf('Pro'));
    expect(tags).toContain('Big Buck Bunny');
    expect(tags).not.toContain('Buck Bunny');
    expect(tags).not.toContain('17 Pro');
  });

  it('keeps the small words of a name that is a part of the title', () => {
    expect(tagsOf({ language: 'en', title: 'Movie night | The Great Escape' })).toContain(
      'the Great Escape'.toLowerCase(),
    );
  });

  it.each([
    ['how to', 'How to bake rye bread', 'how to bake rye bread'],
    ['a weak word between', 'What is the sourdough starter', 'what is the sourdough starter'],
    ['a closing', 'Köy ekmeği nasıl yapılır', 'köy ekmeği nasıl yapılır'],
    ['Arabic', 'طريقة عمل خبز العجين', 'طريقة عمل خبز العجين'],
  ])('takes a question whole: %s', (_, title, question) => {
    expect(tagsOf({ title })).toContain(question);
  });

  it('counts what is spoken often', () => {
    const transcript = 'we knead the levain and rest the levain then fold the levain and bake the levain '.repeat(3);
    const candidates = suggestFromText(source({ language: 'en', title: 'My first loaf', transcript }), 15);
    const levain = candidates.find(({ tag }) => tag === 'levain');
    expect(levain?.reasons).toEqual([{ name: 'spoken', values: [12], of: 'relevance' }]);
    const once = source({ language: 'en', title: 'My first loaf', transcript: 'we knead the levain' });
    expect(suggestFromText(once, 15).map(({ tag }) => tag)).not.toContain('levain');
  });

  it('thinks more of what the transcript takes up', () => {
    const fitOf = (transcript: string | null) =>
      suggestFromText(source({ title: 'Rye bread | Oven spring', transcript }), 15).find(
        ({ tag }) => tag === 'oven spring',
      )?.fit ?? 0;
    expect(fitOf('the oven spring of this bread shows that oven spring needs steam')).toBeGreaterThan(fitOf(null));
  });

  it('reads chapters that only the page knows', () => {
    const [reason] =
      suggestFromText(source({ title: 'My bread', chapters: ['Float test', 'Autolyse'] }), 15).find(
        ({ tag }) => tag === 'float test',
      )?.reasons ?? [];
    expect(reason).toEqual({ name: 'chapter', values: [], of: 'relevance' });
  });

  it('takes one of two that differ in plural, accent, order, space or a letter', () => {
    const tags = tagsOf({
      language: 'en',
      title: 'Sour dough café | Sourdough cafe | Rye flours | Rye flour | Fermentation | Fermentatio',
    });
    const keys = tags.flatMap((tag) => twinKeys(tag).slice(0, 1));
    expect(new Set(keys).size).toBe(keys.length);
    expect(tags.filter((tag) => tag.startsWith('rye flour'))).toHaveLength(1);
    expect(tags.filter((tag) => tag.startsWith('fermentati'))).toHaveLength(1);
    expect(tags.filter((tag) => /sour ?dough caf/.test(tag))).toHaveLength(1);
  });

  it('suggests none of 200 tags again', () => {
    const words = Array.from({ length: 200 }, (_, i) => `loaf${i} crumb${i}`);
    const tags = tagsOf({ title: 'Loaf7 crumb7 | Oven spring', description: words.join('\n'), tags: words }, 40);
    expect(tags).toContain('oven spring');
    expect(tags.filter((tag) => words.includes(tag))).toEqual([]);
  });

  it('makes no tag of one word said over and over, but keeps "Duran Duran"', () => {
    expect(tagsOf({ title: 'bread', description: 'bread '.repeat(833) })).toEqual(['bread']);
    expect(tagsOf({ title: 'Duran Duran | Rio' })).toContain('duran duran');
  });

  it.each([
    [
      'links, addresses and social calls',
      'Rye bread',
      'Follow me: https://x.example/rye-starter\nmail@bread.example\nSubscribe!',
    ],
    ['hashtags', '#rye_bread', ''],
  ])('leaves no mark in a tag: %s', (_, title, description) => {
    const tags = tagsOf({ title, description });
    expect(tags).toContain('rye bread');
    expect(tags.filter((tag) => /[#@:/]|subscribe|example/.test(tag))).toEqual([]);
  });

  it('tells fit by what the draft says, whatever else it says', () => {
    const fits = suggestFromText(
      source({ language: 'en', title: 'Rye bread', description: 'Rye bread. Rye bread.' }),
      5,
    );
    expect(fits[0]).toMatchObject({ tag: 'rye bread' });
    expect(fits[0]?.fit).toBeGreaterThan(0.6);
    const [weak] = suggestFromText(
      source({ language: 'en', description: 'It was late, and a kettle stood near an old window.' }),
      5,
    );
    expect(weak?.fit).toBeLessThan(0.6);
  });

  it('is the same every time, at most as many as asked for, and tags as YouTube takes them', () => {
    const words = [
      'rye',
      'Bread',
      'خبز',
      'לחם',
      '食パン',
      'の',
      'of',
      '<b>',
      ',',
      '#a_b',
      '🔥',
      '12',
      "l'air",
      'x'.repeat(60),
    ];
    const text = fc.oneof(
      fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((all) => all.join(' ')),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
    );
    fc.assert(
      fc.property(
        text,
        text,
        text,
        fc.array(text, { maxLength: 4 }),
        fc.nat(20),
        (title, description, transcript, tags, max) => {
          const draft = source({
            title,
            description,
            transcript,
            tags,
            focus: title,
            channelName: description.slice(0, 40),
          });
          const candidates = suggestFromText(draft, max);
          expect(suggestFromText(draft, max)).toEqual(candidates);
          expect(candidates.length).toBeLessThanOrEqual(max);
          const keys = candidates.map(({ tag }) => tagKey(tag));
          expect(new Set(keys).size).toBe(keys.length);
          candidates.forEach(({ tag, fit, reasons }, i) => {
            expect(tag).toMatch(/^[^<>,\r\n]{1,100}$/u);
            expect(fit).toBeGreaterThan(0);
            expect(fit).toBeLessThanOrEqual(candidates[i - 1]?.fit ?? 1);
            expect([1, 2]).toContain(reasons.length);
          });
        },
      ),
      { numRuns: 150 },
    );
  }, 30_000);
});
