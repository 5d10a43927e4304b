import type { Failure, Network, NetworkAnswer } from '@/lib/network/network';
import { judgeStatus } from '@/lib/network/judge-status';

const ENDPOINT = 'https://oauth2.googleapis.com/revoke';
const DEADLINE_MS = 10_000;

/**
 * Ends the sign-in with Google: every token of this client for this account stops working. A token that Google does not
 * know any more counts as ended. Throws the problems of `Network`.
 */
export async function revokeToken(network: Network, token: string): Promise<void> {
  await network.send({
    service: 'google-sign-in',
    url: ENDPOINT,
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ token }).toString(),
    purpose: 'revoke',
    cost: null,
    deadlineMs: DEADLINE_MS,
    isIdempotent: true,
    judge: judgeRevoked,
  });
}

/** developers.google.com/identity/protocols/oauth2/web-server#tokenrevoke: 400 with `invalid_token` for an unknown one. */
function judgeRevoked(answer: NetworkAnswer): Failure | null {
  return answer.status === 400 && answer.text.includes('invalid_token') ? null : judgeStatus(answer);
}
