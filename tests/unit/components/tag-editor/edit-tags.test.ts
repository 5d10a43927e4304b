import { describe, expect, it } from 'vitest';
import { dragWords } from '@/components/tag-editor/drag-words';
import { exportRows } from '@/components/tag-editor/export-rows';
import { eachOnce, listTemplate, tagsOfList } from '@/components/tag-editor/list-template';
import { moveTag } from '@/components/tag-editor/move-tag';
import { planList } from '@/components/tag-editor/plan-list';
import { removeTags } from '@/components/tag-editor/remove-tags';
import { tagIds } from '@/components/tag-editor/tag-ids';
import { planChanges } from '@/lib/draft/plan-changes';
import { makeSuggestion } from '../../../support/make-suggestion';

describe('tagIds', () => {
  it('gives each tag one of its own that it keeps when it moves', () => {
    expect(tagIds(['Bread', 'rye', 'bread '])).toEqual(['1:bread', '1:rye', '2:bread']);
    expect(tagIds(['rye', 'Bread', 'bread '])).toEqual(['1:rye', '1:bread', '2:bread']);
  });
});

describe('moveTag', () => {
  it.each([
    [0, 2, 'bca'],
    [2, 0, 'cab'],
    [1, 1, 'abc'],
    [0, 9, 'bca'],
    [2, -1, 'cab'],
    [7, 0, 'abc'],
  ])('from %i to %i', (from, to, order) => {
    expect(moveTag(['a', 'b', 'c'], from, to).join('')).toBe(order);
  });
});

describe('removeTags', () => {
  const left = (tags: string[], ...places: number[]) =>
    planChanges({ title: null, description: null, tags }, [removeTags(tags, new Set(places))])[0]?.after;

  it('asks for the tags alone, so that what was typed since stays', () => {
    expect(removeTags(['a', 'b', 'c'], new Set([1]))).toEqual({ field: 'tags', remove: ['b'] });
  });

  it('leaves the other of two that are the same to YouTube', () => {
    expect(left(['Bread', 'rye', 'bread'], 2)).toEqual(['Bread', 'rye']);
    expect(left(['Bread', 'rye', 'bread'], 0)).toEqual(['rye', 'bread']);
    expect(left(['Bread', 'rye', 'bread'], 0, 2)).toEqual(['rye']);
  });
});

describe('a list', () => {
  it('holds each tag once, the first of the same', () => {
    expect(eachOnce(['Bread', 'rye', 'bread', 'Rye '])).toEqual(['Bread', 'rye']);
  });

  it('comes back letter for letter, braces too', () => {
    const tags = ['bread {sponsor}', '}{', 'пшеничный хлеб'];
    expect(tagsOfList(listTemplate('id', ' Mine ', tags))).toEqual(tags);
    expect(listTemplate('id', ' Mine ', tags)).toMatchObject({ id: 'id', name: 'Mine', kind: 'tags' });
  });

  it.each([
    ['what is new', ['rye', 'spelt'], ['bread'], { fitting: ['rye', 'spelt'], there: 0, tooMany: 0 }],
    ['what is there', ['Bread', 'rye'], ['bread'], { fitting: ['rye'], there: 1, tooMany: 0 }],
    ['no room', ['rye', 'x'], ['a'.repeat(498)], { fitting: ['x'], there: 0, tooMany: 1 }],
    ['tags that are not seen', ['rye'], null, { fitting: ['rye'], there: 0, tooMany: 0 }],
  ])('is planned with %s', (_, list, existing, plan) => expect(planList(list, existing)).toEqual(plan));
});

describe('dragWords', () => {
  const active = { id: '1:a' } as never;
  const over = { id: '1:c' } as never;

  it('says what is moved and where it would be', () => {
    const { announcements } = dragWords(['1:a', '1:b', '1:c'], ['a', 'b', 'c']);
    expect(announcements.onDragStart({ active })).toBe('Picked up “a”, 1 of 3.');
    expect(announcements.onDragOver({ active, over })).toBe('“a” would be 3 of 3.');
    expect(announcements.onDragOver({ active, over: null })).toBeUndefined();
    expect(announcements.onDragEnd({ active, over })).toBe('“a” is now 3 of 3.');
    expect(announcements.onDragEnd({ active, over: null })).toBe('“a” is now 1 of 3.');
    expect(announcements.onDragCancel({ active, over })).toBe('“a” stays where it was.');
  });
});

describe('exportRows', () => {
  it('has the tags with their notes, then the suggestions with all that speaks for them', () => {
    const suggestion = makeSuggestion({
      tag: 'rye bread',
      bands: { relevance: 'high', demand: 'low', chance: null },
      reasons: [
        { name: 'title', values: [], of: 'relevance' },
        { name: 'hashtag', values: [], of: 'relevance' },
      ],
      sources: ['text', 'library'],
    });
    const [bread, flag, rye] = exportRows(['bread', '🇫🇷'], [['Too broad.', 'Twice.']], [suggestion]);
    const blank = { relevance: '', demand: '', chance: '', reasons: '', sources: '' };
    expect(bread).toEqual({ kind: 'tag', position: 1, tag: 'bread', length: 5, notes: 'Too broad. Twice.', ...blank });
    expect(flag).toMatchObject({ position: 2, notes: '' });
    expect(rye).toEqual({
      ...{ kind: 'suggestion', position: 1, tag: 'rye bread', length: 9, notes: '' },
      ...{ relevance: 'high', demand: 'low', chance: '', sources: 'text; library' },
      reasons: 'In your title; One of your hashtags',
    });
  });
});
