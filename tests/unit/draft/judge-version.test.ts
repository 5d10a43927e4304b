import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DraftTexts } from '@/lib/draft/edit';
import { BURST_MS, type HeadVersion, judgeVersion } from '@/lib/draft/judge-version';

const texts = (description: string | null, change: Partial<DraftTexts> = {}): DraftTexts => ({
  title: 'Rye',
  description,
  tags: ['a', 'b'],
  ...change,
});

const head = (kind: HeadVersion['kind'], change: Partial<HeadVersion> = {}): HeadVersion => ({
  ...texts('one two'),
  kind,
  startedAt: 0,
  isSaved: false,
  ...change,
});

const verdict = (from: HeadVersion | null, next: DraftTexts, now = 1_000): string => {
  const judged = judgeVersion(from, next, now);
  return judged.action === 'keep' ? 'keep' : `${judged.action} ${judged.kind}`;
};

describe('judgeVersion', () => {
  it.each<[name: string, from: HeadVersion | null, next: DraftTexts, result: string]>([
    ['the first texts', null, texts('one'), 'append first'],
    ['a page that shows nothing', null, { title: null, description: null, tags: null }, 'keep'],
    ['the same again', head('added'), texts('one two'), 'keep'],
    ['tags folded away', head('added'), texts('one two', { tags: null }), 'keep'],
    ['typing on', head('added'), texts('one two three'), 'extend added'],
    ['typing in between', head('added'), texts('one and two'), 'extend added'],
    ['typing after the first text', head('first'), texts('one two three'), 'append added'],
    ['typing after deleting', head('removed'), texts('one two three'), 'append added'],
    ['deleting after typing', head('added'), texts('one'), 'append removed'],
    ['deleting on', head('removed'), texts('one'), 'extend removed'],
    ['replacing a word', head('added'), texts('one six'), 'append changed'],
    ['replacing on', head('changed'), texts('one six'), 'append changed'],
    ['a word moved', head('added'), texts('two one'), 'append changed'],
    ['letters spread over another text', head('added'), texts('o-n-e-two'), 'append changed'],
    ['two fields typed in', head('added'), texts('one two!', { title: 'Rye bread' }), 'extend added'],
    ['one typed in, one shortened', head('added'), texts('one two!', { title: 'R' }), 'append changed'],
    ['a tag added', head('added'), texts('one two', { tags: ['a', 'x', 'b'] }), 'extend added'],
    ['a tag removed', head('removed'), texts('one two', { tags: ['b'] }), 'extend removed'],
    ['a tag lengthened', head('added'), texts('one two', { tags: ['a', 'bb'] }), 'append changed'],
    ['tags in another order', head('added'), texts('one two', { tags: ['b', 'a'] }), 'append changed'],
    ['typing on after saving', head('added', { isSaved: true }), texts('one two three'), 'append added'],
    ['tags shown for the first time', head('first', { tags: null, isSaved: true }), texts('one two'), 'extend first'],
    ['shown tags and typing', head('added', { tags: null }), texts('one two three'), 'extend added'],
    ['shown tags and deleting', head('added', { tags: null }), texts('one'), 'append removed'],
  ])('%s', (_, from, next, result) => {
    expect(verdict(from, next)).toBe(result);
  });

  it.each([
    [BURST_MS - 1, 'extend added'],
    [BURST_MS, 'append added'],
    [-1, 'append added'],
  ])('%i ms after the burst began: %s', (now, result) => {
    expect(verdict(head('added'), texts('one two three'), now)).toBe(result);
  });

  it('stores what is not shown as it was', () => {
    const judged = judgeVersion(head('added'), { title: null, description: 'one two three', tags: null }, 1);
    expect(judged).toMatchObject({ texts: { title: 'Rye', description: 'one two three', tags: ['a', 'b'] } });
  });
});

interface Seen {
  text: string;
  at: number;
}

/** The texts of all versions after somebody's edits, each a new text some time after the last. */
function keepAll(seen: readonly Seen[]): string[] {
  const versions: HeadVersion[] = [];
  for (const { text, at } of seen) {
    const judged = judgeVersion(versions.at(-1) ?? null, texts(text), at);
    if (judged.action === 'keep') continue;
    if (judged.action === 'extend')
      versions[versions.length - 1] = { ...(versions.at(-1) ?? head('first')), ...judged.texts };
    else versions.push({ ...judged.texts, kind: judged.kind, startedAt: at, isSaved: false });
  }
  return versions.map(({ description }) => description ?? '');
}

type Edit = { at: number; remove: number; insert: string; waitMs: number };

const editArbitrary: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(200),
  remove: fc.constantFrom(0, 0, 0, 1, 3, 40),
  insert: fc.constantFrom('', '', 'a', 'word', 'two words'),
  waitMs: fc.constantFrom(200, 1_000, 40_000),
});

function play(edits: readonly Edit[]): Seen[] {
  const seen: Seen[] = [{ text: 'start', at: 0 }];
  edits.forEach(({ at, remove, insert, waitMs }, i) => {
    const last = seen.at(-1) ?? { text: '', at: 0 };
    const from = at % (last.text.length + 1);
    // A number makes each insertion one that cannot have stood before.
    const text = last.text.slice(0, from) + (insert && `${insert}${i}.`) + last.text.slice(from + remove);
    seen.push({ text, at: last.at + waitMs });
  });
  return seen;
}

function isWithin(part: string, whole: string): boolean {
  let found = 0;
  for (const character of whole) if (character === part[found]) found += 1;
  return found === part.length;
}

describe('the history', () => {
  it('loses nothing: every text that was seen is in a version, whole or with more written into it', () => {
    fc.assert(
      fc.property(fc.array(editArbitrary, { maxLength: 30 }), (edits) => {
        const seen = play(edits);
        const versions = keepAll(seen);
        for (const { text } of seen) expect(versions.some((version) => isWithin(text, version))).toBe(true);
        expect(versions.at(-1)).toBe(seen.at(-1)?.text);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps a text whole once something of it is replaced, or deleted after typing', () => {
    fc.assert(
      fc.property(fc.array(editArbitrary, { maxLength: 30 }), (edits) => {
        const seen = play(edits);
        const versions = keepAll(seen);
        seen.forEach(({ text }, i) => {
          const next = seen[i + 1]?.text;
          const before = seen[i - 1]?.text;
          if (next === undefined || isWithin(text, next)) return;
          const isDeletingOn = before !== undefined && isWithin(next, text) && isWithin(text, before);
          if (!isDeletingOn) expect(versions).toContain(text);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('has one version for a minute of typing in half minutes, whatever the number of keys', () => {
    const typed = 'a long sentence that somebody types without a break';
    const seen = Array.from(typed, (_, i) => ({ text: `start ${typed.slice(0, i + 1)}`, at: 1_000 + i * 500 }));
    expect(keepAll([{ text: 'start ', at: 0 }, ...seen])).toEqual(['start ', `start ${typed}`]);
  });
});
