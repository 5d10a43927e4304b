import { beforeEach, describe, expect, it } from 'vitest';
import type { KnownVideo } from '@/lib/keywords/evidence';
import { contentIdeas } from '@/lib/writing/features/content-ideas';
import { ATTACKS } from '../../../support/attacks/attacks';
import { installMessages } from '../../../support/install-messages';
import { makeKnownVideo } from '../../../support/make-known-video';
import { makeWritingContext } from '../../../support/make-writing-context';

beforeEach(installMessages);

const libraryOf = (...list: [title: string, viewCount: number | null][]): KnownVideo[] =>
  list.map(([title, viewCount], i) => makeKnownVideo(i, { id: `own-${i}`, title, viewCount, tags: ['bread'] }));
const LIBRARY = libraryOf(['Rye', 100], ['Baguette', 100], ['Pizza', 300], ['Focaccia', 149], ['Pretzels', 90]);
const CONTEXT = makeWritingContext({ library: LIBRARY });
const IDEA = {
  title: 'Ciabatta at home',
  description: 'Wet dough, big holes.',
  tags: ['ciabatta'],
  audience: 'Home bakers',
  reason: 'Pizza did well.',
  confidence: 0.6,
  basedOn: ['own-2'],
};

const check = (ideas: unknown) => contentIdeas.check({ ideas }, CONTEXT);
const notesOf = ({ notes }: ReturnType<typeof check>) =>
  Object.fromEntries(notes.map(({ name, values }) => [name, values[0]]));

describe('contentIdeas', () => {
  it('shows good ones as they are', () => {
    expect(check([IDEA])).toEqual({ value: { ideas: [IDEA] }, notes: [] });
  });

  it('throws out what rests on nothing, what is made already, and what comes twice', () => {
    const answer = check([
      IDEA,
      { ...IDEA, title: 'Made up', basedOn: ['strange'] },
      { ...IDEA, title: 'PIZZA' },
      { ...IDEA, title: 'ciabatta at home' },
    ]);
    expect(answer.value?.ideas).toEqual([IDEA]);
    expect(notesOf(answer)).toEqual({ droppedUngrounded: 1, droppedAlike: 2 });
  });

  it('holds titles and descriptions to limits, and names only videos of the list', () => {
    const long = { ...IDEA, title: `<Bread ${'🍞'.repeat(120)}`, basedOn: ['own-2', 'own-2', 'strange', 'own-0'] };
    const answer = check([{ ...long, description: 'パン'.repeat(700) }]);
    const made = answer.value?.ideas[0];
    expect(Array.from(made?.title ?? '').length).toBeLessThanOrEqual(100);
    expect(made?.basedOn).toEqual(['own-2', 'own-0']);
    expect(new TextEncoder().encode(made?.description).length).toBeLessThanOrEqual(1_500);
    expect(notesOf(answer)).toEqual({ mendedLength: 1 });
  });

  it('has six at most', () => {
    const ideas = Array.from({ length: 15 }, (_, i) => ({ ...IDEA, title: `Bread of kind ${i}` }));
    expect(check(ideas).value?.ideas).toHaveLength(6);
  });

  it.each([[[]], [null], ['text'], [[{}]], [[{ ...IDEA, basedOn: [] }]], [[{ ...IDEA, title: '…' }]]])(
    'says what is wrong with %j',
    (ideas) => {
      expect(check(ideas)).toMatchObject({ value: null, fault: expect.stringContaining('id') });
    },
  );

  it('marks what did well, and sends titles as data only', () => {
    const { task, data } = contentIdeas.buildPrompt(CONTEXT);
    expect(data[0]?.text).toMatch(/own-2: Pizza.* 3\.0×/);
    expect(data[0]?.text).not.toMatch(/Focaccia.*×/);
    for (const { text } of ATTACKS) {
      const made = contentIdeas.buildPrompt(makeWritingContext({ library: libraryOf([text, 1]) }));
      expect(made.task).toBe(task);
      expect(made.data[0]?.text).toContain(text);
    }
  });

  describe('without a model', () => {
    const titlesOf = (library: KnownVideo[]) =>
      contentIdeas.offline(makeWritingContext({ library }))?.ideas.map(({ title }) => title) ?? null;
    const rest = libraryOf(['A', 10], ['B', 10], ['C', 10], ['D', 10]);

    it('goes on with what did well, and says why', () => {
      const made = contentIdeas.offline(CONTEXT);
      expect(made?.ideas).toMatchObject([{ title: 'Pizza #2', basedOn: ['own-2'], confidence: null, tags: ['bread'] }]);
      expect(made?.ideas[0]?.reason).toContain('“Pizza” had 3 times');
    });

    it.each([
      ['Bread #1', 'Bread #2'],
      ['Bread 1', 'Bread #2'],
      ['Bread#1', 'Bread #2'],
      ['Top 21', 'Top 21 #2'],
      ['My 2021', 'My 2021 #2'],
      ['x'.repeat(100), `${'x'.repeat(97)} #2`],
    ])('names the second part of %j', (title, sequel) => {
      expect(titlesOf([...libraryOf([title, 99]), ...rest])).toEqual([sequel]);
    });

    it('says nothing where the second part is there, nothing did well, or too little is known', () => {
      expect(titlesOf([...libraryOf(['Pizza', 99], ['Pizza #2', 10]), ...rest])).toBeNull();
      expect(titlesOf([...libraryOf(['Pizza', 14]), ...rest])).toBeNull();
      expect(titlesOf([...libraryOf(['Pizza', 15]), ...rest])).toEqual(['Pizza #2']);
      expect(titlesOf([...libraryOf(['Pizza', 99]), ...rest.slice(1)])).toBeNull();
      expect(titlesOf([...libraryOf(['Pizza', 99], ['New', null]), ...rest.slice(1)])).toBeNull();
      expect(titlesOf(libraryOf(['A', 0], ['B', 0], ['C', 0], ['D', 0], ['Pizza', 9]))).toBeNull();
      expect(titlesOf([])).toBeNull();
    });
  });
});
