import { expect, it } from 'vitest';
import { choosePhrases } from '@/components/ranks/choose-phrases';
import { makeTracked } from '../../../support/make-ranks';
import { makeRow } from '../../../support/make-row';

const offer = (tags: string[] | null, tracked: string[] = [], focus: string | null = null) => {
  const row = makeRow({ tags });
  const scorecard = { ...row.scorecard, focus: focus === null ? null : { text: focus, isChosen: true } };
  return choosePhrases(
    { ...row, scorecard } as never,
    tracked.map((phrase) => makeTracked({ phrase })),
  );
};

it.each([
  ['the focus phrase first, then the tags', ['rye', 'bread'], [], 'sourdough', ['sourdough', 'rye', 'bread']],
  ['each once', ['Rye', 'rye', ' RYE '], [], 'rye', ['rye']],
  ['not what is followed', ['rye', 'bread'], ['Bread'], null, ['rye']],
  ['nothing empty and nothing too long', ['', '  ', 'x'.repeat(101), 'x'.repeat(100)], [], null, ['x'.repeat(100)]],
  ['six at most', ['a', 'b', 'c', 'd', 'e', 'f', 'g'], [], null, ['a', 'b', 'c', 'd', 'e', 'f']],
  ['none where the page does not tell', null, [], null, []],
])('offers %s', (_, tags, tracked, focus, expected) => {
  expect(offer(tags, tracked, focus)).toEqual(expected);
});
