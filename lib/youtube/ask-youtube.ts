import type * as z from 'zod';
import type { Network, NetworkAnswer, NetworkRequest, QuotaCost } from '@/lib/network/network';
import { Problem, problemCodeOf } from '@/lib/problem/problem';
import type { Fetched } from '@/lib/storage/answer-cache';
import type { RequestPurpose, ServiceId } from '@/lib/storage/api-rows';
import type { Credential, Credentials, ScopeName } from './credentials';
import { createFlights } from './flights';
import { judgeYoutube } from './judge-youtube';
import { parseAnswer, readJson } from './parse-answer';
import type { AskContext } from './youtube-client';

/** One call of an API method: what is asked, what it costs, and how its answer is read. */
export interface Call<Answer> {
  service: ServiceId;
  url: string;
  /** A call with a body replaces something (PUT), and may be sent twice without harm. */
  body?: string;
  purpose: RequestPurpose;
  cost: Omit<QuotaCost, 'quotaId'> | null;
  /** Left out for public data, which a key may ask for. */
  scope?: ScopeName;
  schema: z.ZodType<Answer>;
}

/** Sends calls as whom they have to be sent, and reads what comes back. */
export interface Asker {
  /** Identical calls under way are sent once. */
  ask<Answer>(call: Call<Answer>, context?: AskContext): Promise<Answer>;
  /** As `ask`, with the context's etag. */
  askIfChanged<Answer>(call: Call<Answer>, context?: AskContext): Promise<Fetched<Answer>>;
  /** With a credential that is to be tried. */
  askWith<Answer>(credential: Credential, call: Call<Answer>): Promise<Answer>;
}

interface Tools {
  network: Network;
  credentials: Credentials;
}

export function createAsker({ network, credentials }: Tools): Asker {
  const join = createFlights<NetworkAnswer>();

  async function send<Answer>(call: Call<Answer>, context: AskContext): Promise<NetworkAnswer> {
    const credential = await credentialFor(credentials, call, context);
    const start = (signal: AbortSignal | undefined) =>
      sendRenewing({ network, credentials }, credential, (current) => requestOf(call, current, { ...context, signal }));
    if (call.body !== undefined) return start(context.signal);
    return join([credential.owner, credential.quotaId, call.url, context.etag].join(' '), context.signal, start);
  }

  return {
    ask: async (call, context = {}) =>
      parseAnswer(call.schema, (await send(call, { ...context, etag: undefined })).text),
    askIfChanged: async (call, context = {}) => {
      const answer = await send(call, context);
      if (answer.status === 304 && context.etag) return 'not-modified';
      return { value: parseAnswer(call.schema, answer.text), etag: etagOf(answer) };
    },
    askWith: async (credential, call) => {
      const answer = await network.send(requestOf(call, credential, {}));
      return parseAnswer(call.schema, answer.text);
    },
  };
}

async function credentialFor(
  credentials: Credentials,
  call: Call<unknown>,
  { accountId }: AskContext,
): Promise<Credential> {
  if (call.scope || accountId) return credentials.forAccount(call.scope ?? 'read', accountId);
  return credentials.forPublic();
}

/** A token that Google no longer takes is renewed once, and the request sent once more. */
async function sendRenewing(
  { network, credentials }: Tools,
  credential: Credential,
  requestWith: (credential: Credential) => NetworkRequest,
): Promise<NetworkAnswer> {
  try {
    return await network.send(requestWith(credential));
  } catch (error) {
    if (problemCodeOf(error) !== 'sign-in-expired') throw error;
    // To a key a 401 says that only a signed-in account may ask this.
    if (credential.owner === 'public') throw new Problem('account-missing', { cause: error });
    return network.send(requestWith(await credentials.renew(credential)));
  }
}

function requestOf<Answer>(call: Call<Answer>, credential: Credential, context: AskContext): NetworkRequest {
  const { service, url, body, purpose, cost } = call;
  const headers: Record<string, string> = { accept: 'application/json', ...credential.headers };
  if (context.etag) headers['if-none-match'] = context.etag;
  if (body !== undefined) headers['content-type'] = 'application/json';
  return {
    service,
    url,
    headers,
    ...(body === undefined ? {} : { method: 'PUT', body, isIdempotent: true }),
    purpose: context.purpose ?? purpose,
    cost: cost && { ...cost, quotaId: credential.quotaId },
    judge: judgeYoutube,
    signal: context.signal,
    correlationId: context.correlationId,
  };
}

/** As `If-None-Match` wants it. YouTube writes it into the body too, there without the quotes of the header. */
function etagOf(answer: NetworkAnswer): string | null {
  const header = answer.headers.get('etag');
  if (header) return header;
  const body = readJson(answer.text);
  const etag = typeof body === 'object' && body !== null && 'etag' in body ? body.etag : null;
  if (typeof etag !== 'string' || etag === '' || etag.length > 500) return null;
  return etag.startsWith('"') ? etag : `"${etag}"`;
}
