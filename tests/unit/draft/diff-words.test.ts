import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffTags } from '@/lib/draft/diff-tags';
import { type DiffPart, diffWords } from '@/lib/draft/diff-words';
import { shortenSame } from '@/lib/draft/shorten-same';
import { summarizeDiff } from '@/lib/draft/summarize-diff';

/** "same [-removed-] {+added+}" */
const show = (parts: readonly { kind: string; text: string }[]): string =>
  parts
    .map(({ kind, text }) => (kind === 'removed' ? `[-${text}-]` : kind === 'added' ? `{+${text}+}` : text))
    .join('');

const joined = (parts: readonly DiffPart[], without: DiffPart['kind']): string =>
  parts
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');

describe('diffWords', () => {
  it.each([
    ['en', 'rye bread', 'rye bread', 'rye bread'],
    ['en', '', '', ''],
    ['en', '', 'rye', '{+rye+}'],
    ['en', 'rye', '', '[-rye-]'],
    ['en', 'bake rye bread', 'bake spelt bread', 'bake [-rye-]{+spelt+} bread'],
    ['en', 'bake bread', 'bake rye bread', 'bake {+rye +}bread'],
    ['en', 'one two three', 'four five three', '[-one two-]{+four five+} three'],
    ['en', 'a b', 'a\nb', 'a[- -]{+\n+}b'],
    ['en', 'nice 👩‍👩‍👧', 'nice 👩‍👩‍👦', 'nice [-👩‍👩‍👧-]{+👩‍👩‍👦+}'],
    ['en', 'café', 'cafe', '[-café-]{+cafe+}'],
    ['ar', 'خبز جديد', 'خبز قديم', 'خبز [-جديد-]{+قديم+}'],
    ['ja', '猫が好き', '犬が好き', '[-猫-]{+犬+}が好き'],
    ['th', 'ทำขนมปัง', 'ทำขนม', 'ทำ[-ขนมปัง-]{+ขนม+}'],
    ['not a language!', 'a b', 'a c', 'a [-b-]{+c+}'],
    [null, 'a b', 'a c', 'a [-b-]{+c+}'],
  ])('%s %j to %j', (language, before, after, shown) => {
    expect(show(diffWords(before, after, language))).toBe(shown);
  });

  it('keeps line breaks apart from a rewritten line', () => {
    expect(show(diffWords('one\ntwo', 'three\nfour', 'en'))).toBe('[-one-]{+three+}\n[-two-]{+four+}');
  });

  it('gives back both texts, and never two parts of a kind in a row', () => {
    const text = fc.string({
      unit: fc.constantFrom('rye', 'oven', ' ', '\n', '食パン', '👍🏽', 'é', '.'),
      maxLength: 30,
    });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = diffWords(before, after, 'ja');
        expect(joined(parts, 'added')).toBe(before);
        expect(joined(parts, 'removed')).toBe(after);
        expect(parts.some(({ kind }, i) => kind === parts[i + 1]?.kind)).toBe(false);
        expect(parts.every((part) => part.text !== '')).toBe(true);
      }),
    );
  });

  it('does so for any text at all', () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = diffWords(before, after, null);
        expect([joined(parts, 'added'), joined(parts, 'removed')]).toEqual([before, after]);
      }),
    );
  });

  it('shows texts with little in common as replaced', () => {
    const words = (seed: number) => Array.from({ length: 1_500 }, (_, i) => `w${i * seed}x${seed}`).join(' ');
    const parts = diffWords(`Same. ${words(3)}`, `Same. ${words(7)}`, 'en');
    expect(parts.map(({ kind }) => kind)).toEqual(['same', 'removed', 'added']);
  });
});

describe('diffTags', () => {
  it.each([
    [[], [], ''],
    [['a', 'b'], ['a', 'b', 'c'], 'a b +c'],
    [['a', 'b'], ['c', 'a'], '+c a -b'],
    [['Rye'], ['rye'], '-Rye +rye'],
    [['a', 'b'], ['b', 'a'], '-a b +a'],
  ])('%j to %j', (before, after, shown) => {
    const marks = { same: '', added: '+', removed: '-' };
    expect(
      diffTags(before, after)
        .map(({ kind, tag }) => marks[kind] + tag)
        .join(' '),
    ).toBe(shown);
  });

  it('gives back both lists', () => {
    const list = fc.array(fc.constantFrom('a', 'b', 'c', 'd d'), { maxLength: 12 });
    fc.assert(
      fc.property(list, list, (before, after) => {
        const parts = diffTags(before, after);
        expect(parts.filter(({ kind }) => kind !== 'added').map(({ tag }) => tag)).toEqual(before);
        expect(parts.filter(({ kind }) => kind !== 'removed').map(({ tag }) => tag)).toEqual(after);
      }),
    );
  });
});

describe('summarizeDiff', () => {
  it.each([
    ['bake rye bread', 'bake the best spelt bread', 3, 1],
    ['rye', 'rye!', 0, 0],
    ['', 'https', 1, 0],
  ])('%j to %j: +%i −%i', (before, after, addedWords, removedWords) => {
    expect(summarizeDiff(diffWords(before, after, 'en'), 'en')).toEqual({ addedWords, removedWords });
  });
});

describe('shortenSame', () => {
  const long = 'The first words of a long text that nobody changed and nobody needs to read again here';

  it.each<[name: string, parts: DiffPart[], shown: string]>([
    ['a short text', [{ kind: 'same', text: 'short' }], 'short'],
    [
      'before a change',
      [
        { kind: 'same', text: `${long} ` },
        { kind: 'added', text: 'x' },
      ],
      '… again here {+x+}',
    ],
    [
      'after a change',
      [
        { kind: 'removed', text: 'x' },
        { kind: 'same', text: ` ${long}` },
      ],
      '[-x-] The first…',
    ],
    [
      'between two changes',
      [
        { kind: 'added', text: 'x' },
        { kind: 'same', text: ` ${long} ` },
        { kind: 'added', text: 'y' },
      ],
      '{+x+} The first… again here {+y+}',
    ],
    ['without a change', [{ kind: 'same', text: long }], 'The first…'],
    ['changes are never cut', [{ kind: 'added', text: long }], `{+${long}+}`],
  ])('%s', (_, parts, shown) => {
    expect(show(shortenSame(parts, 12))).toBe(shown);
  });

  it('cuts no emoji and no word without spaces apart in the middle of a character', () => {
    const parts: DiffPart[] = [
      { kind: 'same', text: '👩‍👩‍👧'.repeat(20) },
      { kind: 'added', text: 'x' },
    ];
    const [gap, kept] = shortenSame(parts, 10);
    expect(gap?.kind).toBe('gap');
    expect(kept?.text).toMatch(/^(?:👩‍👩‍👧)+$/u);
  });

  it('only leaves out, and says where', () => {
    const part = fc.record({
      kind: fc.constantFrom('same' as const, 'added' as const, 'removed' as const),
      text: fc.string({ unit: fc.constantFrom('word', ' ', '字', '👍🏽'), minLength: 1, maxLength: 60 }),
    });
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), fc.nat(30), (any, contextChars) => {
        const parts = any.filter(({ kind }, i) => kind !== any[i - 1]?.kind);
        const shown = shortenSame(parts, contextChars);
        const changed = (list: readonly { kind: string; text: string }[]) =>
          list.filter(({ kind }) => kind === 'added' || kind === 'removed');
        expect(changed(shown)).toEqual(changed(parts));
        expect(shown.some(({ kind }, i) => kind === 'gap' && shown[i + 1]?.kind === 'gap')).toBe(false);
      }),
    );
  });
});
