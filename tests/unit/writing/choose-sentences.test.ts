import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseSentences } from '@/lib/writing/choose-sentences';

const ABOUT = [
  'Sourdough bread needs a lively starter and patient hands.',
  'Yesterday somebody bought purple curtains downtown somewhere.',
  'A lively starter makes sourdough bread rise overnight.',
  'Patient hands fold sourdough bread dough gently.',
];

describe('chooseSentences', () => {
  it('takes those that say most of what is said often, in their own order', () => {
    expect(chooseSentences(ABOUT.join(' '), 'en', 2)).toEqual([ABOUT[0], ABOUT[2]]);
    expect(chooseSentences(ABOUT.join(' '), 'en', 3)).not.toContain(ABOUT[1]);
  });

  it('passes over what repeats one already chosen', () => {
    const twice = [ABOUT[0], 'Sourdough bread needs patient hands and a lively starter.'].join('\n');
    expect(chooseSentences(twice, 'en', 3)).toHaveLength(1);
  });

  it.each([
    ['nothing', ''],
    ['too few words', 'Buy now. See you.'],
    ['a chapter', '0:48 Feeding a lively sourdough starter every morning'],
    ['hashtags', '#sourdough #bread #baking #starter #flour'],
    ['a heading', 'Sourdough bread starter flour ingredients today:'],
    ['a very long one', `Sourdough ${'bread starter flour water '.repeat(20)}.`],
    ['links', 'https://a.example/one https://b.example/two https://c.example/three'],
  ])('finds no sentence in %s', (_, text) => {
    expect(chooseSentences(text, 'en', 3)).toEqual([]);
  });

  it('splits languages without spaces', () => {
    const text = 'サワードウのパンには元気なスターターが必要です。毎朝スターターに小麦粉と水を与えましょう。';
    expect(chooseSentences(text, 'ja', 1)).toHaveLength(1);
  });

  it('has what is in the text, as many as are wanted at most, whatever the text', () => {
    const part = fc.oneof(fc.constantFrom(...ABOUT), fc.string({ unit: 'grapheme', maxLength: 30 }));
    const language = fc.constantFrom('en', 'de', 'ja', null, 'not a language');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), language, fc.nat(5), (parts, code, max) => {
        const text = parts.join('\n');
        const made = chooseSentences(text, code, max);
        expect(made.length).toBeLessThanOrEqual(max);
        expect(new Set(made).size).toBe(made.length);
      }),
      { numRuns: 150 },
    );
  });
});
