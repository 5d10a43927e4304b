import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DraftEdit, DraftTexts } from '@/lib/draft/edit';
import { fitTags, planChanges } from '@/lib/draft/plan-changes';
import { tagKey } from '@/lib/keywords/tag-key';
import { countTagCharacters } from '@/lib/seo/text/count-tag-characters';

const texts = (change: Partial<DraftTexts> = {}): DraftTexts => ({
  title: 'Rye bread',
  description: 'Bake it.',
  tags: ['rye', 'Bread'],
  ...change,
});

const applied = (edit: DraftEdit, change: Partial<DraftTexts> = {}): string | string[] | undefined =>
  planChanges(texts(change), [edit])[0]?.after;

describe('planChanges of a title', () => {
  it.each([
    ['Rye', 'Rye'],
    ['Rye\nbread!', 'Rye bread!'],
    ['Rye \r\n\n  bread!', 'Rye bread!'],
    ['\nRye\u2028bread!\n', 'Rye bread!'],
    ['  Rye  bread ', '  Rye  bread '],
    ['', ''],
  ])('writes %j as %j', (text, title) => {
    expect(applied({ field: 'title', text })).toBe(title);
  });
});

describe('planChanges of a description', () => {
  it('writes a text as it is, with the line breaks of Studio', () => {
    expect(applied({ field: 'description', text: ' a\r\nb\rc\n\n ' })).toBe(' a\nb\nc\n\n ');
  });

  it.each([
    ['Bake it.', 'Bake it.\n\nLinks'],
    ['Bake it.\n', 'Bake it.\n\nLinks'],
    ['Bake it.\n\n', 'Bake it.\n\nLinks'],
    ['Bake it.\n\n\n\n', 'Bake it.\n\n\n\nLinks'],
    ['Bake it.  ', 'Bake it.  \n\nLinks'],
    ['Bake it.\n  ', 'Bake it.\n  \nLinks'],
    ['Bake it.\n \n', 'Bake it.\n \nLinks'],
    ['', 'Links'],
    [' \n', 'Links'],
  ])('puts a block after %j', (description, result) => {
    expect(applied({ field: 'description', insert: 'Links', at: 'end' }, { description })).toBe(result);
  });

  it.each([
    ['Bake it.', 'Links\n\nBake it.'],
    ['\nBake it.', 'Links\n\nBake it.'],
    ['\n\nBake it.', 'Links\n\nBake it.'],
    ['\n\n\nBake it.', 'Links\n\n\nBake it.'],
    ['  Bake it.', 'Links\n\n  Bake it.'],
    [' \nBake it.', 'Links\n \nBake it.'],
  ])('puts a block before %j', (description, result) => {
    expect(applied({ field: 'description', insert: 'Links', at: 'start' }, { description })).toBe(result);
  });

  it.each([
    ['Links\n\nBake it.', true],
    ['Bake it.\nLinks\nBye', true],
    ['Bake it.\n\nLinks', true],
    ['Links and more', false],
    ['My Links', false],
  ])('in %j the block stands already: %s', (description, isThere) => {
    const edit: DraftEdit = { field: 'description', insert: '\n\nLinks \n\n', at: 'end' };
    expect(planChanges(texts({ description }), [edit]).length).toBe(isThere ? 0 : 1);
  });

  it('finds a block of several lines, and one with the line breaks of another system', () => {
    const description = 'Bake it.\n\nLinks\n  me: x';
    expect(
      planChanges(texts({ description }), [{ field: 'description', insert: 'Links\r\n  me: x', at: 'end' }]),
    ).toEqual([]);
    expect(planChanges(texts({ description }), [{ field: 'description', insert: ' \n\t', at: 'end' }])).toEqual([]);
  });

  it('leaves what stands there as it is, and inserts once', () => {
    const line = fc.string({ unit: fc.constantFrom('a', ' ', '\n', 'é', '👩‍🍳'), maxLength: 20 });
    fc.assert(
      fc.property(line, line, fc.constantFrom('start' as const, 'end' as const), (description, insert, at) => {
        const edit: DraftEdit = { field: 'description', insert, at };
        const [change] = planChanges(texts({ description }), [edit]);
        if (!change || typeof change.after !== 'string') return;
        if (description.trim() !== '') {
          expect(at === 'end' ? change.after.startsWith(description) : change.after.endsWith(description)).toBe(true);
        }
        expect(planChanges(texts({ description: change.after }), [edit])).toEqual([]);
      }),
    );
  });
});

describe('planChanges of tags', () => {
  it.each<[edit: DraftEdit, tags: string[]]>([
    [{ field: 'tags', add: ['loaf', 'oven'] }, ['rye', 'Bread', 'loaf', 'oven']],
    [{ field: 'tags', add: [' rye   loaf ', 'RYE', 'bread', ''] }, ['rye', 'Bread', 'rye loaf']],
    [{ field: 'tags', add: ['a, b,,b\nc', '<d>'] }, ['rye', 'Bread', 'a', 'b', 'c', 'd']],
    [{ field: 'tags', add: ['cafe\u0301', 'caf\u00e9', 'Café'] }, ['rye', 'Bread', 'cafe\u0301']],
    [{ field: 'tags', add: ['ÑANDÚ', 'ñandú', 'Хлеб', 'хлеб'] }, ['rye', 'Bread', 'ÑANDÚ', 'Хлеб']],
    [{ field: 'tags', remove: [' BREAD'] }, ['rye']],
    [{ field: 'tags', remove: ['rye, bread'] }, []],
    [{ field: 'tags', set: ['x ', ' y  z', '', 'x'] }, ['x', 'y z', 'x']],
    [{ field: 'tags', set: [] }, []],
  ])('%j', (edit, tags) => {
    expect(applied(edit)).toEqual(tags);
  });

  it.each<DraftEdit>([
    { field: 'tags', add: ['Rye', 'bread', ' ', '<>'] },
    { field: 'tags', add: [] },
    { field: 'tags', remove: ['oven'] },
    { field: 'tags', set: ['rye', 'Bread'] },
  ])('%j is nothing', (edit) => {
    expect(planChanges(texts(), [edit])).toEqual([]);
  });

  it('never makes a tag that stands there already', () => {
    const tag = fc.string({ unit: fc.constantFrom('a', 'A', 'é', 'e\u0301', ' ', ',', '<', '字'), maxLength: 5 });
    fc.assert(
      fc.property(fc.array(tag), (add) => {
        const result = applied({ field: 'tags', add }, { tags: [] }) ?? [];
        expect(new Set([...result].map(tagKey)).size).toBe(result.length);
        for (const one of result) expect(one).toMatch(/^[^\s,<>]+(?: [^\s,<>]+)*$/);
      }),
    );
  });
});

describe('planChanges of several fields', () => {
  it('says for each changed field exactly what stood and what will', () => {
    const edits: DraftEdit[] = [
      { field: 'tags', add: ['oven'] },
      { field: 'title', text: 'First' },
      { field: 'description', insert: 'Links', at: 'end' },
      { field: 'title', text: 'Second' },
      { field: 'tags', remove: ['rye'] },
      { field: 'description', insert: 'Hello', at: 'start' },
    ];
    expect(planChanges(texts(), edits)).toEqual([
      { field: 'title', before: 'Rye bread', after: 'Second' },
      { field: 'description', before: 'Bake it.', after: 'Hello\n\nBake it.\n\nLinks' },
      { field: 'tags', before: ['rye', 'Bread'], after: ['Bread', 'oven'] },
    ]);
  });

  it('leaves out what comes back to the same, and fields that are not shown', () => {
    const edits: DraftEdit[] = [
      { field: 'title', text: 'Other' },
      { field: 'title', text: 'Rye bread' },
      { field: 'tags', add: ['oven'] },
      { field: 'description', text: 'New' },
    ];
    expect(planChanges(texts({ tags: null, description: null }), edits)).toEqual([]);
  });

  it('changes nothing it was given', () => {
    const given = Object.freeze(texts({ tags: Object.freeze(['rye']) as string[] }));
    planChanges(given, [{ field: 'tags', add: ['oven'] }]);
    expect(given.tags).toEqual(['rye']);
  });

  it('is undone by setting what stood before', () => {
    const change = planChanges(texts({ title: '  שלום 👩‍👩‍👧 ' }), [{ field: 'title', text: 'x' }])[0];
    const undo = planChanges(texts({ title: 'x' }), [{ field: 'title', text: String(change?.before) }]);
    expect(undo).toEqual([{ field: 'title', before: 'x', after: '  שלום 👩‍👩‍👧 ' }]);
  });
});

describe('fitTags', () => {
  it.each([
    [[], ['abc', 'de'], 6, ['abc', 'de']],
    [[], ['abc', 'de'], 5, ['abc']],
    [[], ['abcdef', 'ab', 'cdefg', 'd'], 5, ['ab', 'd']],
    [[], ['a b'], 4, []],
    [[], ['a b'], 5, ['a b']],
    [['x'], ['ab'], 3, []],
    [['x'], ['ab'], 4, ['ab']],
    [['RYE'], ['rye', 'a, b'], 100, ['a', 'b']],
    [['abcdef'], ['a'], 5, []],
  ])('beside %j chooses of %j within %i: %j', (existing, candidates, max, chosen) => {
    expect(fitTags(existing, candidates, max)).toEqual(chosen);
  });

  it('keeps within 500 as YouTube counts', () => {
    const tag = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', '語'), minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(fc.array(tag, { maxLength: 60 }), (candidates) => {
        const chosen = fitTags(['rye'], candidates);
        expect(countTagCharacters(['rye', ...chosen])).toBeLessThanOrEqual(500);
        const left = candidates.filter((one) => fitTags(['rye', ...chosen], [one]).length > 0);
        expect(left).toEqual([]);
      }),
    );
  });
});
