import { describe, expect, it } from 'vitest';
import { parseClientId } from '@/lib/account/client-id';
import { problemCodeOf } from '@/lib/problem/problem';
import { CLIENT_ID } from '../../support/make-account';

function outcome(typed: string): string | null {
  try {
    return parseClientId(typed);
  } catch (error) {
    return problemCodeOf(error);
  }
}

describe('parseClientId', () => {
  it.each([
    ['as it is', CLIENT_ID, CLIENT_ID],
    ['with what a copy brings along', ` "${CLIENT_ID}"\u200B\n`, CLIENT_ID],
    ['of the old form', '123456.apps.googleusercontent.com', '123456.apps.googleusercontent.com'],
    ['nothing', '', 'client-invalid'],
    ['a secret', 'GOCSPX-abcdefghijklmnop', 'client-invalid'],
    ['an address', `https://${CLIENT_ID}/`, 'client-invalid'],
    ['another host', '123-abc.apps.googleusercontent.com.example', 'client-invalid'],
  ])('%s', (_, typed, wanted) => {
    expect(outcome(typed)).toBe(wanted);
  });
});
