import { describe, expect, it } from 'vitest';
import { posts } from '@/lib/writing/features/posts';
import { ATTACKS } from '../../../support/attacks/attacks';
import { makeWritingContext } from '../../../support/make-writing-context';

const CONTEXT = makeWritingContext();
const LINK = 'https://youtu.be/sourdough01';
const X = makeWritingContext({ choices: { places: ['x'] } });

const check = (list: unknown, context = CONTEXT) => posts.check({ posts: list }, context);
const notesOf = ({ notes }: ReturnType<typeof check>) =>
  Object.fromEntries(notes.map(({ name, values }) => [name, values[0]]));

describe('posts', () => {
  it('shows good ones in Limelight’s order, each with the link', () => {
    const list = ['x', 'blog', 'linkedin'].map((place) => ({ place, text: `Bread for ${place}` }));
    expect(check(list)).toEqual({
      value: {
        posts: ['blog', 'linkedin', 'x'].map((place) => ({ place, text: `Bread for ${place}\n\n${LINK}` })),
      },
      notes: [],
    });
  });

  it.each([
    // X counts any link as 23, and a Japanese letter twice.
    ['x', 'x', 280 - 23 - 2],
    ['x', 'パ', Math.floor((280 - 23 - 2) / 2)],
    ['linkedin', 'パ', 3_000 - LINK.length - 2],
    ['blog', 'x', 20_000 - LINK.length - 2],
  ] as const)('holds what is posted on %s to its limit, the link included: %s', (place, letter, room) => {
    const context = makeWritingContext({ choices: { places: [place] } });
    const textOf = (text: string) => check([{ place, text }], context);
    expect(notesOf(textOf(letter.repeat(room)))).toEqual({});
    const cut = textOf(letter.repeat(room + 1));
    expect(notesOf(cut)).toEqual({ mendedLength: 1 });
    expect(cut.value?.posts[0]?.text).toBe(`${letter.repeat(room)}\n\n${LINK}`);
  });

  it('takes links out, whole, also where one begins like another', () => {
    const text = 'See https://evil.example and https://evil.example/prize now';
    const answer = check([{ place: 'x', text }], X);
    expect(answer.value?.posts[0]?.text).toBe(`See  and  now\n\n${LINK}`);
    expect(notesOf(answer)).toEqual({ linksRemoved: 2 });
  });

  it('says how many are missing, and leaves out places that were not asked for', () => {
    const list = [
      { place: 'x', text: 'One' },
      { place: 'mastodon', text: 'Two' },
    ];
    expect(check(list).value?.posts.map(({ place }) => place)).toEqual(['x']);
    expect(notesOf(check(list))).toEqual({ fewerThanAsked: 2 });
  });

  it('has no link to an upload without an id', () => {
    const context = makeWritingContext({ video: { id: '' as never }, choices: { places: ['x'] } });
    expect(check([{ place: 'x', text: 'Bread' }], context).value?.posts).toEqual([{ place: 'x', text: 'Bread' }]);
  });

  it.each([[[]], [null], ['text'], [[{ place: 'x' }]], [[{ place: 'x', text: '' }]], [[{ place: 'blog', text: 'a' }]]])(
    'says what is wrong with %j',
    (list) => {
      expect(check(list, X)).toMatchObject({ value: null, fault: expect.any(String) });
    },
  );

  it('has nobody else’s words in the task', () => {
    const { task } = posts.buildPrompt(CONTEXT);
    for (const { text } of ATTACKS) {
      const made = posts.buildPrompt(makeWritingContext({ video: { title: text, description: text, tags: [text] } }));
      expect(made.task).toBe(task);
      expect(made.data[0]?.text).toBe(text);
    }
  });

  describe('without a model', () => {
    it('puts title, sentences, hashtags and link together', () => {
      const made = posts.offline(CONTEXT)?.posts ?? [];
      expect(made.map(({ place }) => place)).toEqual(['blog', 'linkedin', 'x']);
      for (const { text } of made) {
        expect(text.startsWith('Sourdough for beginners: your first loaf')).toBe(true);
        expect(text.endsWith(LINK)).toBe(true);
      }
      expect(made[1]?.text).toMatch(/#\p{L}/u);
    });

    it('keeps to the places and their limits', () => {
      const video = { title: 'パン'.repeat(200), description: 'Bread dough rises slowly overnight here. '.repeat(200) };
      const made = posts.offline(makeWritingContext({ video, choices: { places: ['x'] } }))?.posts ?? [];
      expect(made).toHaveLength(1);
      expect(Array.from(made[0]?.text ?? '').length).toBeLessThanOrEqual(280);
    });

    it.each([[null], [''], ['  ']])('says nothing without a title: %j', (title) => {
      expect(posts.offline(makeWritingContext({ video: { title } }))).toBeNull();
    });
  });
});
