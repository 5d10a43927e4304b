import type { Site, StandInAnswer, StandInRequest } from '../../site.ts';
import { corsHeaders, preflight } from '../cors.ts';
import { identify } from '../identify.ts';
import { jsonAnswer } from '../json-answer.ts';
import type { GoogleState } from '../state.ts';
import { type Call, listOf } from './call.ts';
import { keyNotEnough, quotaExceeded, scopeMissing, searchesSpent, youtubeError } from '../errors.ts';
import { etagOf, matchesEtag } from './etag.ts';
import { selectFields } from '../fields.ts';
import { GoogleError } from '../google-error.ts';
import { type Answer, type Method, METHODS } from './methods.ts';

const PATH = /^\/youtube\/v3\/(\w+)$/;

/** YouTube's Data API v3 under both of its names. */
export function createDataApiSite(state: GoogleState): Site {
  return {
    hosts: ['youtube.googleapis.com', 'www.googleapis.com'],
    answer(request) {
      const resource = PATH.exec(request.url.pathname)?.[1];
      const method = METHODS[`${request.method === 'OPTIONS' ? 'GET' : request.method} ${resource}`];
      if (method === undefined) return null;
      const isPreflight = preflight(request);
      if (isPreflight !== null) return isPreflight;
      try {
        return { ...answerCall(request, method, state) };
      } catch (error) {
        if (!(error instanceof GoogleError)) throw error;
        return jsonAnswer(error.status, error.body, { ...corsHeaders(request), ...error.headers });
      }
    },
  };
}

function answerCall(request: StandInRequest, method: Method, state: GoogleState): StandInAnswer {
  const query = request.url.searchParams;
  const caller = identify(request, state, method.name);
  const { scopes } = method;
  if (caller.token === null && method.needsToken) throw keyNotEnough(method.name);
  if (caller.token !== null && !caller.token.scopes.some((scope) => scopes.includes(scope))) {
    throw scopeMissing(method.name);
  }
  // A refused request costs too: "All API requests, including invalid requests, incur at least a one-point quota cost."
  if (!state.quota.take(caller.owner, method.bucket, method.cost)) {
    throw method.bucket === 'search' ? searchesSpent() : quotaExceeded();
  }
  if (!query.has('part')) throw partMissing();
  const parts = new Set(listOf(query, 'part'));
  const call: Call = { query, parts, token: caller.token, body: request.body, state };
  const full = withEtags(method.answer(call));
  const headers = { ...corsHeaders(request), 'cache-control': 'private' };
  if (matchesEtag(request.headers['if-none-match'], full.etag)) return { status: 304, headers, body: '' };
  return jsonAnswer(200, selectFields(full, query.get('fields')), headers);
}

/** Kind, etag, then the rest, as YouTube orders them; each item with an etag of its own. */
function withEtags(body: Answer): { etag: string } {
  const items = body.items?.map((item) => ({ kind: undefined, etag: etagOf(item), ...item }));
  const whole = items === undefined ? body : { ...body, items };
  const { kind, ...rest } = whole;
  return { kind, etag: etagOf(whole), ...rest } as { etag: string };
}

function partMissing(): Error {
  return youtubeError(400, 'Required parameter: part', {
    ...{ domain: 'global', reason: 'required', location: 'part', locationType: 'parameter' },
  });
}
