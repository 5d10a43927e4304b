import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnswerLink, linkAnswer } from '@/lib/chat/link-answer';
import { RUBRIC } from '@/lib/seo/rubric';

const CHECKS = RUBRIC.map(({ check }) => check.id);

function linksIn(text: string, choice = {}): [string, string | number][] {
  const whereTo = (link: AnswerLink) => (link.kind === 'time' ? link.seconds : link.id);
  return linkAnswer(text, { checkIds: CHECKS, ...choice }).map((link) => [
    text.slice(link.start, link.end),
    whereTo(link),
  ]);
}

describe('ways out of an answer', () => {
  it.each([
    ['At 4:05 the dough rests', '4:05', 245],
    ['From 1:02:03 on', '1:02:03', 3_723],
    ['Ab ٤:٠٥', '٤:٠٥', 245],
    ['It is “No description”.', 'No description', 'description-present'],
    ['it has **no description**', 'no description', 'description-present'],
    ['title-topic-first is open', 'title-topic-first', 'title-topic-first'],
    ["Over YouTube's title limit", "Over YouTube's title limit", 'title-limit'],
  ])('%s', (text, written, where) => {
    expect(linksIn(text)).toEqual([[written, where]]);
  });

  it.each([
    '`4:05` and `title-topic-first`',
    '```\n4:05 No description\n```',
    'https://youtu.be/x?t=4:05',
    'At 6:30 pm, or 16:9',
    'chapters, cards and captions',
    'sub-title-topic-first-check',
  ])('leads nowhere: %s', (text) => {
    expect(linksIn(text)).toEqual([]);
  });

  it('leads to no place behind the end of the video', () => {
    expect(linksIn('13:32 and 13:33', { durationSeconds: 812 })).toEqual([['13:32', 812]]);
  });

  it('leads to no check that the score does not show', () => {
    expect(linksIn('No description at 4:05', { checkIds: [] })).toEqual([['4:05', 245]]);
    expect(linkAnswer('No description')).toEqual([]);
  });

  it('takes the longer of two names', () => {
    const [first] = linksIn('No chapters, in the description');
    expect(first).toEqual(['No chapters', 'chapters']);
  });

  it('gives stretches in order and apart', () => {
    const pieces = fc.constantFrom('4:05', ' ', 'No description', 'title-limit', '`', '\n', '1:00:00', 'İ', '🍞', '.');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end } of linkAnswer(text, { checkIds: CHECKS })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
