import fc from 'fast-check';
import { expect, it } from 'vitest';
import { joinContinued } from '@/lib/chat/join-continued';

it.each([
  ['goes on in the middle of a word', 'sour', 'dough', 'sourdough'],
  [
    'leaves out what is said twice',
    'The title is too long',
    'title is too long. Cut it.',
    'The title is too long. Cut it.',
  ],
  ['keeps what may be chance', 'and so on', 'so on and on', 'and so onso on and on'],
  ['takes twelve characters for no chance', 'abc 123456789012', '123456789012 end', 'abc 123456789012 end'],
  ['and eleven for one', 'abc 12345678901', '12345678901 end', 'abc 1234567890112345678901 end'],
  ['begins with nothing', '', 'All of it.', 'All of it.'],
])('%s', (_, before, after, whole) => {
  expect(joinContinued(before, after)).toBe(whole);
});

it('begins with what was there, and ends with what came', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      const whole = joinContinued(before, after);
      expect(whole.startsWith(before) && whole.endsWith(after.slice(-1))).toBe(true);
      expect(whole.length).toBeLessThanOrEqual(before.length + after.length);
    }),
  );
});
