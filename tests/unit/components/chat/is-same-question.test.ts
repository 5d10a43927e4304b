import { expect, it } from 'vitest';
import { isSameQuestion } from '@/components/chat/is-same-question';

it.each([
  ['the same', 'Why 62?', 'Why 62?', true],
  ['cut at its longest', 'a'.repeat(20), 'a'.repeat(10), true],
  ['without what cannot be seen', 'Why\u200B 62\u{E0041}?', 'Why 62?', true],
  ['with other spaces', ' Why\n62? ', 'Why 62?', true],
  ['composed in another way', 'Cafe\u0301?', 'Café?', true],
  ['of pictures only', '🍞', '🍞', true],
  ['another', 'Why 62?', 'Why 63?', false],
  ['longer than what was sent', 'Why', 'Why 62?', false],
  ['empty', 'Why', '', false],
  ['none', 'Why', null, false],
])('knows a question: %s', (_, sent, kept, isSame) => {
  expect(isSameQuestion(sent, kept)).toBe(isSame);
});
