import { describe, expect, it } from 'vitest';
import { isSameTexts } from '@/components/history/is-same-texts';
import { restoreEdits } from '@/components/history/restore-edits';

const OLD = { title: 'Old', description: 'Then\n👩🏽‍🍳 מתכון', tags: ['a', 'B'] };
const NOW = { title: 'New', description: '', tags: [] };

describe('restoreEdits', () => {
  it('sets every field to exactly what it was', () => {
    expect(restoreEdits(OLD, NOW)).toEqual([
      { field: 'title', text: 'Old' },
      { field: 'description', text: OLD.description },
      { field: 'tags', set: ['a', 'B'] },
    ]);
  });

  it('restores an empty text too', () => {
    expect(restoreEdits(NOW, OLD)).toContainEqual({ field: 'description', text: '' });
  });

  it('leaves out what was not shown then or is not shown now', () => {
    expect(restoreEdits({ ...OLD, title: null }, { ...NOW, tags: null })).toEqual([
      { field: 'description', text: OLD.description },
    ]);
  });
});

describe('isSameTexts', () => {
  it.each([
    ['the same', OLD, true],
    ['another title', { ...OLD, title: 'old' }, false],
    ['another order of tags', { ...OLD, tags: ['B', 'a'] }, false],
    ['tags not shown', { ...OLD, tags: null }, true],
    ['no tags', { ...OLD, tags: [] }, false],
  ])('%s', (_, texts, isSame) => {
    expect(isSameTexts(OLD, texts)).toBe(isSame);
  });
});
