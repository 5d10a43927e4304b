import * as z from 'zod';
import type { Judge, Network } from '@/lib/network/network';
import type { Credentials } from './credentials';
import { judgeYoutube } from './judge-youtube';
import { parseAnswer, readJson } from './parse-answer';

const TOKEN_INFO = 'https://oauth2.googleapis.com/tokeninfo';

export interface TokenState {
  scopes: string[];
  expiresInSeconds: number;
}

const TokenInfo = z.object({
  scope: z.string().max(5_000),
  /** A number by the discovery document, digits in a string from this address. */
  expires_in: z.union([
    z.int(),
    z
      .string()
      .regex(/^-?\d{1,10}$/)
      .transform(Number),
  ]),
});

/**
 * Whether Google still knows an account's token. It goes in the body of a form, which is logged nowhere on its way
 * (cloud.google.com/sdk/gcloud/reference/auth/application-default/print-access-token asks so too).
 *
 * @returns `null` when it was revoked.
 */
export async function checkToken(
  { network, credentials }: { network: Network; credentials: Credentials },
  accountId: string,
): Promise<TokenState | null> {
  const { headers } = await credentials.forAccount('read', accountId);
  const answer = await network.send({
    service: 'google-sign-in',
    url: TOKEN_INFO,
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ access_token: headers['Authorization']?.replace(/^Bearer /, '') ?? '' }).toString(),
    purpose: 'token-check',
    cost: null,
    isIdempotent: true,
    judge: judgeTokenInfo,
  });
  if (answer.status !== 200) return null;
  const { scope, expires_in: expiresInSeconds } = parseAnswer(TokenInfo, answer.text);
  return { scopes: scope.split(' ').filter(Boolean), expiresInSeconds };
}

const Unknown = z.object({ error: z.enum(['invalid_token', 'invalid_grant']) });

/** A token that Google does not know is an answer, not a failure: 400 with `invalid_token`, or 401. */
const judgeTokenInfo: Judge = (answer) => {
  if (answer.status === 401) return null;
  if (answer.status === 400 && Unknown.safeParse(readJson(answer.text)).success) return null;
  return judgeYoutube(answer);
};
