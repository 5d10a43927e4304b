import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TagHabit } from '@/lib/keywords/find-habits';
import { noteTags } from '@/lib/keywords/note-tags';
import { countTagCharacters } from '@/lib/seo/text/count-tag-characters';
import { makeTagSource } from '../../support/make-known-video';

const source = makeTagSource({ channelName: 'Bread Lab', focus: 'wild yeast' });
const HABITS = [{ tag: 'baking', share: 0.3 }];
const notesOf = (tags: string[], habits: TagHabit[] = []) =>
  noteTags(source, tags, habits).map(({ notes }) => notes.map(({ name, values }) => [name, ...values].join(' ')));

describe('noteTags', () => {
  it.each([
    ['sourdough starter', []],
    ['starters', []],
    ['rye flour', []],
    ['wild yeast', []],
    ['garden chairs', ['unrelated']],
    ['video', ['tooBroad']],
    ['Funny Videos', ['tooBroad']],
    ['смешное видео', ['unrelated']],
    ['видео', ['tooBroad']],
    ['動画', ['tooBroad']],
    ['bread lab', ['channelName']],
    ['sourdouhg', ['misspelling sourdough']],
    ['begginers', ['misspelling beginner']],
    ['🔥', ['unrelated']],
  ])('%j: %j', (tag, notes) => {
    expect(notesOf([tag])).toEqual([notes]);
  });

  it('tells the same from another form of it, and of which', () => {
    const tags = ['Sourdough Starter', 'sourdough starter', 'starters sourdough', 'sour dough starter'];
    expect(notesOf(tags)).toEqual([
      [],
      ['duplicate Sourdough Starter'],
      ['twin Sourdough Starter'],
      ['twin Sourdough Starter'],
    ]);
  });

  it('takes what the channel always uses for its own business', () => {
    expect(notesOf(['Baking', 'Bäking'], HABITS)).toEqual([[], ['duplicate Baking']]);
    expect(notesOf(['baking'])).toEqual([['unrelated']]);
  });

  it('counts what is said in the video, and its chapters', () => {
    const parts = { transcript: 'and then some garden chairs', chapters: ['Wicker baskets'] };
    const noted = noteTags(makeTagSource(parts), ['garden chairs', 'wicker basket'], []);
    expect(noted.map(({ notes }) => notes)).toEqual([[], []]);
  });

  it('sorts by what the draft says, then by habit', () => {
    const relevance = (tag: string) => noteTags(source, [tag], HABITS)[0]?.relevance ?? -1;
    const order = ['sourdough starter', 'rye flour', 'baking', 'garden'].map(relevance);
    expect(order).toEqual(order.toSorted((a, b) => b - a));
    expect(new Set(order).size).toBe(4);
  });

  it('tells what the list would be shorter by without it', () => {
    const tag = fc.stringMatching(/^[a-z]{1,6}( [a-z]{1,6})?$/);
    fc.assert(
      fc.property(fc.array(tag, { minLength: 1, maxLength: 6 }), (tags) => {
        noteTags(source, tags, []).forEach(({ chars }, i) => {
          expect(chars).toBe(countTagCharacters(tags) - countTagCharacters(tags.toSpliced(i, 1)));
        });
      }),
    );
  });

  it('notes one for each of 200 tags, and nothing for a draft without words', () => {
    const tags = Array.from({ length: 200 }, (_, i) => `loaf ${i}`);
    expect(noteTags(source, tags, [])).toHaveLength(200);
    const empty = makeTagSource({ title: null, description: null });
    expect(noteTags(empty, ['rye'], [])[0]?.notes).toEqual([{ name: 'unrelated', values: [] }]);
  });
});
