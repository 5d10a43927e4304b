import * as z from 'zod';
import { Problem } from '@/lib/problem/problem';
import type { ProblemCode } from '@/lib/problem/problem';
import type { ScopeName } from '@/lib/youtube/credentials';
import { hasScope } from './scopes';

export interface ExpectedRedirect {
  redirectUrl: string;
  /** What was sent along. */
  state: string;
  scopes: readonly ScopeName[];
  isSilent: boolean;
}

export interface GrantedToken {
  text: string;
  scopes: string[];
  expiresInSeconds: number;
}

const TokenAnswer = z.object({
  // What an Authorization header can carry (RFC 6750, 2.1).
  access_token: z
    .string()
    .max(4096)
    .regex(/^[\w\-.~+/]+=*$/),
  token_type: z.string().regex(/^bearer$/i),
  expires_in: z.coerce.number().int().min(1).max(86_400),
  scope: z.string().max(4096),
});

/** Errors that say: with a window it would work. OpenID Connect Core 3.1.2.6. */
const NEEDS_WINDOW: readonly string[] = [
  ...['interaction_required', 'login_required', 'consent_required', 'account_selection_required', 'immediate_failed'],
];
const CLIENT_ERRORS: readonly string[] = [
  ...['invalid_client', 'unauthorized_client', 'redirect_uri_mismatch', 'unsupported_response_type'],
];

/**
 * The token in the address Google redirected to. Throws `sign-in-cancelled`, `sign-in-expired` (silent only),
 * `scope-missing` when a box was left unticked, `client-invalid`, and `sign-in-failed` for everything that is not Google's
 * answer to this very request.
 */
export function parseRedirect(address: string, expected: ExpectedRedirect): GrantedToken {
  const answer = readAnswer(address, expected.redirectUrl);
  const error = answer.get('error');
  if (error !== null) throw new Problem(problemOf(error, expected.isSilent));
  if (!isSameText(answer.get('state') ?? '', expected.state)) throw new Problem('sign-in-failed');
  const parsed = TokenAnswer.safeParse(Object.fromEntries(answer));
  if (!parsed.success) throw new Problem('sign-in-failed');
  const scopes = parsed.data.scope.split(/\s+/).filter((scope) => scope !== '');
  if (!expected.scopes.every((name) => hasScope(scopes, name))) throw new Problem('scope-missing');
  return { text: parsed.data.access_token, scopes, expiresInSeconds: parsed.data.expires_in };
}

/** Google puts it behind the "#"; errors of some kinds come behind the "?". */
function readAnswer(address: string, redirectUrl: string): URLSearchParams {
  if (!URL.canParse(address)) throw new Problem('sign-in-failed');
  const url = new URL(address);
  const wanted = new URL(redirectUrl);
  if (url.origin !== wanted.origin || url.pathname !== wanted.pathname) throw new Problem('sign-in-failed');
  const inHash = new URLSearchParams(url.hash.slice(1));
  return inHash.size > 0 ? inHash : url.searchParams;
}

function problemOf(error: string, isSilent: boolean): ProblemCode {
  if (isSilent && (error === 'access_denied' || NEEDS_WINDOW.includes(error))) return 'sign-in-expired';
  if (error === 'access_denied') return 'sign-in-cancelled';
  return CLIENT_ERRORS.includes(error) ? 'client-invalid' : 'sign-in-failed';
}

/** Takes as long for a near miss as for a far one, so that nobody can guess it letter by letter. */
function isSameText(given: string, wanted: string): boolean {
  if (given.length !== wanted.length || wanted === '') return false;
  let difference = 0;
  for (let index = 0; index < wanted.length; index++) {
    difference |= given.charCodeAt(index) ^ wanted.charCodeAt(index);
  }
  return difference === 0;
}
