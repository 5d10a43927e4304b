import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemCodeOf } from '@/lib/problem/problem';
import { parseApiKey } from '@/lib/storage/parse-api-key';

const KEY = 'AIzaSyA-b_c.0123456789';

function outcome(typed: string): string | null {
  try {
    return parseApiKey(typed);
  } catch (error) {
    return problemCodeOf(error);
  }
}

describe('parseApiKey', () => {
  it.each([
    ['as it is', KEY],
    ['blanks and line ends around', ` \t${KEY}\r\n`],
    ['quotes around', `"${KEY}"`],
    ['typographic quotes and blanks', ` “${KEY}” `],
    ['a zero-width space inside', `${KEY.slice(0, 5)}\u200B${KEY.slice(5)}`],
    ['a byte order mark and a word joiner', `\uFEFF${KEY}\u2060`],
    ['a line break where a mail wrapped it', `${KEY.slice(0, 9)}\n${KEY.slice(9)}`],
  ])('takes a key with %s', (_, typed) => {
    expect(outcome(typed)).toBe(KEY);
  });

  it.each([
    ['nothing', ''],
    ['19 characters', 'a'.repeat(19)],
    ['513 characters', 'a'.repeat(513)],
    ['a blank inside', `${KEY} ${KEY}`],
    ['a letter no header can carry', `${KEY}é`],
    ['a quote inside', `${KEY}"${KEY}`],
  ])('refuses %s', (_, typed) => {
    expect(outcome(typed)).toBe('key-invalid');
  });

  it.each([20, 512])('takes %i characters, whatever they begin with', (length) => {
    expect(outcome('Q'.repeat(length))).toBe('Q'.repeat(length));
  });

  it('gives what a header can carry, or key-invalid, and never changes its own result', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
        const found = outcome(typed);
        expect(
          found === 'key-invalid' || (/^[\x21-\x7e]{20,512}$/.test(found ?? '') && outcome(found ?? '') === found),
        ).toBe(true);
      }),
    );
  });
});
