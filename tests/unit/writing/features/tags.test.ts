import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { countTagCharacters } from '@/lib/seo/text/count-tag-characters';
import { tags } from '@/lib/writing/features/tags';
import { installMessages } from '../../../support/install-messages';
import { FOREIGN_VIDEOS } from '../../../support/make-foreign-videos';
import { makeWritingContext } from '../../../support/make-writing-context';

const idea = (tag: unknown, confidence: unknown = 0.8) => ({ tag, reason: 'It is what the video shows.', confidence });
const check = (list: unknown, context = makeWritingContext()) => tags.check({ tags: list }, context);
const tagsOf = (answer: ReturnType<typeof check>) => answer.value?.tags.map(({ tag }) => tag);
const notesOf = (answer: ReturnType<typeof check>) =>
  Object.fromEntries(answer.notes.map(({ name, values }) => [name, values[0]]));

describe('tags', () => {
  beforeEach(installMessages);

  it('shows new tags in the model’s order, as Studio takes them', () => {
    const answer = check([idea('#float test'), idea('bake a loaf, at home'), idea('folding  dough')]);
    expect(tagsOf(answer)).toEqual(['float test', 'bake a loaf at home', 'folding dough']);
    expect(answer.notes).toEqual([]);
  });

  it.each([
    ['one the draft has', 'Sourdough starter', 'droppedAlike'],
    ['one of the draft’s in another form', 'starter sourdoughs', 'droppedAlike'],
    ['a name the video never mentions', 'Gordon Ramsay bread', 'droppedUngrounded'],
    ['a number the video never mentions', 'bread 2019', 'droppedUngrounded'],
    ['the channel’s name', 'bread lab', 'droppedInvalid'],
    ['what says nothing', 'best video', 'droppedInvalid'],
    ['what is too long', 'x'.repeat(60), 'droppedInvalid'],
    ['what was rejected', 'Dough rest', 'droppedRejected'],
    ['what has a blocked name', 'keto bread', 'droppedRejected'],
  ])('throws out %s', (_, tag, note) => {
    const context = makeWritingContext({ rejected: new Set(['dough rest']), blocked: new Set(['keto']) });
    const answer = check([idea('float test'), idea(tag)], context);
    expect(tagsOf(answer)).toEqual(['float test']);
    expect(notesOf(answer)).toEqual({ [note]: 1 });
  });

  it('wants words of the draft where the model is not sure', () => {
    const answer = check([idea('float test', 0.2), idea('pancake breakfast', 0.2), idea('bread proofing basket', 0.7)]);
    expect(tagsOf(answer)).toEqual(['float test', 'bread proofing basket']);
  });

  it('takes German nouns for no names', () => {
    const video = {
      language: 'de',
      title: 'Sauerteigbrot für Anfänger',
      description: 'Brot mit Sauerteig backen.',
      tags: [],
    };
    const answer = check([idea('Roggenmehl Brot'), idea('Sauerteig')], makeWritingContext({ video }));
    expect(tagsOf(answer)).toEqual(['roggenmehl brot', 'Sauerteig']);
  });

  it('leaves out what has no room beside the tags there are', () => {
    const own = Array.from({ length: 16 }, (_, i) => `a rather long tag number ${String.fromCharCode(97 + i)}`);
    const answer = check(
      [idea('float test'), ...Array.from({ length: 9 }, (_, i) => idea(`fold dough ${'abcdefghi'.charAt(i)}way`))],
      makeWritingContext({ video: { tags: own } }),
    );
    expect(countTagCharacters([...own, ...(tagsOf(answer) ?? [])])).toBeLessThanOrEqual(500);
    expect(notesOf(answer)['droppedOverLimit']).toBeGreaterThan(0);
  });

  it.each([
    ['nothing', undefined],
    ['no list', 'bread, dough'],
    ['no tags', [null, 5, {}, { tag: '' }]],
    ['only what the draft has', [idea('sourdough starter')]],
  ])('says what is wrong with %s', (_, list) => {
    expect(check(list)).toMatchObject({ value: null, fault: expect.stringMatching(/\w/) });
  });

  it('stays within YouTube’s 500, each tag once, whatever the model says', () => {
    const context = makeWritingContext({ video: { tags: [] } });
    const tag = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.stringMatching(/^[a-z]{2,12}( [a-z]{2,12}){0,3}$/),
    );
    fc.assert(
      fc.property(fc.array(tag, { maxLength: 60 }), (list) => {
        const made =
          tagsOf(
            check(
              list.map((one) => idea(one)),
              context,
            ),
          ) ?? [];
        expect(countTagCharacters(made)).toBeLessThanOrEqual(500);
        expect(new Set(made.map((one) => one.toLowerCase())).size).toBe(made.length);
        for (const one of made) expect(one).not.toMatch(/[<>,\n]/);
      }),
      { numRuns: 60 },
    );
  });

  it.each(FOREIGN_VIDEOS.map((video) => [video.language, video] as const))(
    'has Limelight’s own in %s without a model',
    (_, video) => {
      const made = tags.offline(makeWritingContext({ video }));
      expect(made?.tags.length).toBeGreaterThan(1);
      for (const { reason, confidence } of made?.tags ?? []) {
        expect(reason).not.toBe('');
        expect(confidence).toBeNull();
      }
    },
  );

  it('has none without suggestions', () => {
    expect(tags.offline(makeWritingContext({ suggestions: [] }))).toBeNull();
  });
});
