import { expect, it } from 'vitest';
import { titleOf } from '@/lib/chat/title-of';

it.each([
  ['Why is my score 62?', 'Why is my score 62?'],
  ['  two\n\nlines \t here ', 'two lines here'],
  ['hid\u200Bden\u202E', 'hidden'],
  ['x'.repeat(60), 'x'.repeat(60)],
  ['x'.repeat(61), `${'x'.repeat(59)}…`],
  ['👨‍👩‍👧‍👦'.repeat(60), '👨‍👩‍👧‍👦'.repeat(60)],
  ['👨‍👩‍👧‍👦'.repeat(61), `${'👨‍👩‍👧‍👦'.repeat(59)}…`],
  [`${'x'.repeat(58)} and more`, `${'x'.repeat(58)}…`],
])('%j is called %j', (question, title) => {
  expect(titleOf(question)).toBe(title);
});
