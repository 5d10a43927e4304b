import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggestTags } from '@/lib/keywords/suggest-tags';
import type { TagSource } from '@/lib/keywords/text-candidates';
import { tagKey } from '@/lib/keywords/tag-key';
import { countGraphemes } from '@/lib/seo/text/graphemes';
import { tagRelevance } from '@/lib/seo/checks/tag-relevance';
import { makeVideo } from '../../support/make-video';
import { outcomeOf } from '../seo/outcome-of';

const source = (change: Partial<TagSource> = {}): TagSource => ({
  title: null,
  description: null,
  tags: [],
  language: null,
  focus: null,
  channelName: null,
  ...change,
});

const tagsOf = (change: Partial<TagSource>): string[] => suggestTags(source(change)).map(({ tag }) => tag);

describe('suggestTags', () => {
  it('suggests for a whole video what fits it', () => {
    const { title, description, language, channelName } = makeVideo();
    const tags = tagsOf({ title, description, language, channelName });
    expect(tags[0]).toBe('sourdough');
    for (const tag of ['first loaf', 'sourdough for beginners', 'float test', 'Bread Lab']) expect(tags).toContain(tag);
    expect(outcomeOf(tagRelevance, { tags })).toBe('pass');
  });

  it.each([
    [source()],
    [source({ title: '', description: '' })],
    [source({ title: '🔥🔥🔥', description: 'https://x.example', channelName: 'Bread Lab' })],
    [source({ title: 'to be or not to be', description: '1 2 3' })],
  ])('has nothing to suggest for %j but what is known without words', (draft) => {
    expect(suggestTags(draft).filter(({ reasons }) => reasons[0]?.name !== 'channel')).toEqual([]);
  });

  it('says why', () => {
    const reasons = new Map(
      suggestTags(
        source({
          language: 'en',
          title: 'Sourdough bread | Proofing basket',
          description: 'Bake sourdough bread.\n\n0:00 Float test\n\n#sourdough #baking',
          channelName: 'Bread Lab',
          focus: 'Rye Bread',
        }),
      ).map((one) => [one.tag, one.reasons]),
    );
    expect(reasons.get('Rye Bread')).toEqual([{ name: 'focus', values: [], of: 'relevance' }]);
    expect(reasons.get('sourdough bread')).toEqual([{ name: 'titleAndDescription', values: [2], of: 'relevance' }]);
    expect(reasons.get('proofing basket')).toEqual([{ name: 'title', values: [], of: 'relevance' }]);
    expect(reasons.get('float test')).toEqual([{ name: 'chapter', values: [], of: 'relevance' }]);
    expect(reasons.get('baking')).toEqual([{ name: 'hashtag', values: [], of: 'relevance' }]);
    expect(reasons.get('Bread Lab')).toEqual([{ name: 'channel', values: [], of: 'relevance' }]);
  });

  it('puts the chosen phrase first, as a tag can be', () => {
    const [first] = suggestTags(source({ title: 'Sourdough bread', focus: ' rye,  <bread> ' }));
    expect(first).toMatchObject({ tag: 'rye bread', fit: 1 });
    expect(tagsOf({ title: 'Sourdough bread', focus: 'x'.repeat(51) })).toEqual([
      'sourdough bread',
      'sourdough',
      'bread',
    ]);
  });

  it.each([
    ['Sourdough bread'],
    ['  sourdough  bread'],
    ['SOURDOUGH BREAD'],
    ['sourdough breads'],
    ['bread sourdough'],
  ])('does not suggest %j again', (tag) => {
    const draft = { title: 'Sourdough bread at home', description: 'Sourdough bread.', focus: 'sourdough bread' };
    expect(tagsOf(draft)).toContain('sourdough bread');
    expect(tagsOf({ ...draft, tags: [tag] }).map(tagKey)).not.toContain('sourdough bread');
  });

  it('says each thing once', () => {
    const tags = tagsOf({
      language: 'en',
      title: 'Sourdough starter recipe: easy sourdough starter recipes',
      description:
        'My sourdough starter recipe. Recipes for a sourdough starter. The starter: sourdough. Sourdough’s starter.',
    });
    const words = tags.map((tag) => tag.split(' ').toSorted().join(' '));
    expect(new Set(words).size).toBe(words.length);
    expect(tags.slice(0, 5).filter((tag) => tag.includes('recipe')).length).toBeLessThanOrEqual(2);
  });

  it('writes small what is no name', () => {
    const draft = {
      language: 'en',
      title: 'MY SOURDOUGH BREAD',
      description: 'Sourdough bread by iPhone and NASA fans. I love NASA.',
    };
    expect(tagsOf(draft)).toContain('sourdough bread');
  });

  it('keeps its promises for any draft', () => {
    const piece = fc.constantFrom(
      ...[
        'rye',
        'Bread',
        'how to',
        'of the',
        ',',
        '\n',
        '0:00 Start',
        '#rye',
        '<b>',
        'C++',
        '食パンの',
        'خبز',
        "l'air",
        '12',
        '&',
      ],
      ...['https://x.de', '@me', 'lo-fi', 'x'.repeat(60), '👍🏽', '빵은', 'İSTANBUL', 'Ünsal’s'],
    );
    const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' '));
    fc.assert(
      fc.property(text, text, fc.array(fc.constantFrom('rye', 'bread', 'lo-fi')), (title, description, tags) => {
        const draft = source({
          title,
          description,
          tags,
          language: 'tr',
          focus: description.slice(0, 30),
          channelName: title,
        });
        const suggestions = suggestTags(draft);
        expect(suggestTags(draft)).toEqual(suggestions);
        expect(suggestions.length).toBeLessThanOrEqual(15);
        const keys = [...tags, ...suggestions.map(({ tag }) => tag)].map(tagKey);
        expect(new Set(keys).size).toBe(new Set(tags).size + suggestions.length);
        suggestions.forEach(({ tag, fit, reasons }, i) => {
          expect(tag).toMatch(/^[^\s<>,]+(?: [^\s<>,]+)*$/u);
          expect(countGraphemes(tag)).toBeLessThanOrEqual(50);
          expect(fit).toBeGreaterThan(0);
          expect(fit).toBeLessThanOrEqual(suggestions[i - 1]?.fit ?? 1);
          expect([1, 2]).toContain(reasons.length);
        });
      }),
    );
  });

  it('reads any text at all', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary', maxLength: 200 }),
        (title, description) => {
          expect(suggestTags(source({ title, description, language: description.slice(0, 5) })).length).toBeLessThan(
            16,
          );
        },
      ),
    );
  }, 30_000);
});
