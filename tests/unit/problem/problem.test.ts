import { describe, expect, it } from 'vitest';
import { Problem, problemCodeOf } from '@/lib/problem/problem';

describe('problemCodeOf', () => {
  it.each([
    ['a problem', new Problem('storage-full'), 'storage-full'],
    ['a problem after a message, without its class', { name: 'Problem', code: 'page-not-read' }, 'page-not-read'],
    ['an error with a code of somebody else', Object.assign(new Error('x'), { code: 'ENOENT' }), null],
    ['a bug', new TypeError('x'), null],
    ['nothing', undefined, null],
    ['text', 'storage-full', null],
  ])('%s', (_, error, code) => {
    expect(problemCodeOf(error)).toBe(code);
  });
});
