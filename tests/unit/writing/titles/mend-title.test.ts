import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_TITLE_UNITS, mendTitle } from '@/lib/writing/titles/mend-title';

const mend = (title: string, known = '', language: string | null = 'en') => mendTitle(title, known, language);

describe('mendTitle', () => {
  it.each([
    ['Sourdough, step by step', 'Sourdough, step by step'],
    ['  two   spaces\nand a line ', 'two spaces and a line'],
    ['3. Sourdough for beginners', 'Sourdough for beginners'],
    ['- Sourdough for beginners', 'Sourdough for beginners'],
    ['**Sourdough** ', 'Sourdough'],
    ['"Sourdough for beginners"', 'Sourdough for beginners'],
    ['„Sauerteig für Anfänger“', 'Sauerteig für Anfänger'],
    ['「サワードウ」', 'サワードウ'],
    // Quotation marks around a part stay.
    ['"Easy" bread is not easy', '"Easy" bread is not easy'],
    ['3.5 kg of bread', '3.5 kg of bread'],
  ])('takes %j as %j', (written, title) => expect(mend(written)?.title).toBe(title));

  it('replaces what YouTube refuses, and shortens rows of marks', () => {
    expect(mend('Bread > cake!!! 🔥🔥🔥')).toEqual({ title: 'Bread › cake! 🔥', mended: ['mendedCharacters'] });
  });

  it('calms a title in capitals, with names as the draft writes them', () => {
    const known = 'My first sourdough with a NASA oven and an iPhone';
    expect(mend('BAKE SOURDOUGH WITH A NASA OVEN AND AN IPHONE', known)).toEqual({
      title: 'Bake sourdough with a NASA oven and an iPhone',
      mended: ['mendedCapitals'],
    });
  });

  it('has the capitals of the language', () => {
    expect(mend('İSTANBUL İÇİN KOLAY EKMEK', '', 'tr')?.title).toBe('İstanbul için kolay ekmek');
    expect(mend('SAUERTEIG MIT ROGGENMEHL', '', 'de')?.title).toBe('Sauerteig Mit Roggenmehl');
  });

  it('leaves a few capitals alone', () => {
    expect(mend('How NASA bakes bread')).toEqual({ title: 'How NASA bakes bread', mended: [] });
  });

  it('leaves out the last part of what is too long, and never half a sentence', () => {
    const long = 'a long title about sourdough bread that goes on and on for quite some time indeed';
    expect(mend(`${long} | and something else`)).toEqual({ title: long, mended: ['mendedLength'] });
    expect(mend(`${long} and something else that is not parted from it`)).toBeNull();
  });

  it.each(['', '!!!', '🔥', '1. '])('has no title in %j', (written) => expect(mend(written)).toBeNull());

  it('never exceeds what Studio takes, and has no mark that YouTube refuses', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(' | ', ': ', '<', '>', '!!!', 'WORD WORD', '👨‍👩‍👧'),
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        fc.constantFrom('en', 'de', 'tr', 'ja', null),
        (text, language) => {
          const mended = mend(text, text, language);
          if (mended === null) return;
          expect(mended.title.length).toBeLessThanOrEqual(MAX_TITLE_UNITS);
          expect(mended.title).not.toMatch(/[<>\n]/);
          expect(mended.title).toMatch(/[\p{L}\p{N}]/u);
        },
      ),
      { numRuns: 300 },
    );
  });
});
