import type { StandInAnswer, StandInRequest } from '../../site.ts';
import { corsHeaders, preflight } from '../cors.ts';
import type { FaultChoices, FaultKind, FaultySite } from '../faults.ts';
import { GoogleError } from '../google-error.ts';
import { jsonAnswer } from '../json-answer.ts';
import type { GoogleState } from '../state.ts';
import { answerModel } from './answer-model.ts';
import {
  badArgument,
  GEMINI_HOST,
  keyBlocked,
  keyInvalid,
  noIdentity,
  notEnabled,
  tokenUnsupported,
} from './errors.ts';
import { refusalOf } from './faults.ts';
import { pageOfModels } from './models.ts';
import type { GeminiRequest, GeminiState } from './state.ts';

export type GeminiMethod = 'listModels' | 'generateContent' | 'streamGenerateContent' | 'countTokens';

const PATH = /^\/v1beta\/models(?:\/([\w.-]+):(generateContent|streamGenerateContent|countTokens))?$/;

export type GeminiFault = FaultChoices & { kind: FaultKind };

/** The Gemini API. Its own faults stand in faults.ts; everything else is as Google answers it. */
export function createGeminiSite({ gemini }: GoogleState): FaultySite {
  const answer = (request: StandInRequest, fault: GeminiFault | null) => answerCall(request, gemini, fault);
  return {
    hosts: [GEMINI_HOST],
    answer: (request) => answer(request, null),
    fail: (fault, request) => (isGeneral(fault.kind, request) ? null : answer(request, fault)),
  };
}

/** What happens to any host alike. A stream that is no JSON has a broken event, which is another thing than a cut body. */
function isGeneral(kind: FaultKind, { url }: StandInRequest): boolean {
  if (kind === 'bad-json') return !url.pathname.endsWith(':streamGenerateContent');
  return ['slow', 'drip', 'half-sent', 'html', 'no-connection'].includes(kind);
}

function answerCall(request: StandInRequest, gemini: GeminiState, fault: GeminiFault | null): StandInAnswer | null {
  const [path, model = '', method = 'listModels'] = PATH.exec(request.url.pathname) ?? [];
  if (path === undefined || (method === 'listModels') !== (request.method === 'GET' || isPreflightOf(request, 'GET'))) {
    return null;
  }
  const asksFirst = preflight(request);
  if (asksFirst !== null) return asksFirst;
  const seen: GeminiRequest = {
    ...{ method: method as GeminiMethod, model, key: request.headers['x-goog-api-key'] ?? null },
    ...{ body: null, prompt: null, status: 200, firstByteAt: null },
  };
  gemini.requests.push(seen);
  if (request.url.searchParams.has('key')) gemini.complaints.push(`A key in an address: ${path}`);
  try {
    const answer = answerSeen(seen, request, gemini, fault);
    const onFirstByte = () => {
      seen.firstByteAt = Date.now();
    };
    return { ...answer, headers: { ...answer.headers, ...corsHeaders(request) }, onFirstByte };
  } catch (error) {
    if (!(error instanceof GoogleError)) throw error;
    seen.status = error.status;
    return jsonAnswer(error.status, error.body, { ...corsHeaders(request), ...error.headers });
  }
}

function isPreflightOf({ method, headers }: StandInRequest, wanted: string): boolean {
  return method === 'OPTIONS' && headers['access-control-request-method'] === wanted;
}

function answerSeen(
  seen: GeminiRequest,
  request: StandInRequest,
  gemini: GeminiState,
  fault: GeminiFault | null,
): StandInAnswer {
  const refusal = fault === null ? null : refusalOf(fault, seen.model);
  if (refusal !== null) throw refusal;
  identify(seen, request, gemini);
  if (seen.method !== 'listModels') return answerModel(seen, request, gemini, fault);
  const page = pageOfModels(gemini.models, request.url.searchParams);
  if (page === null) throw badArgument('* ListModelsRequest.page_token: page_token is invalid.\n');
  return jsonAnswer(200, page);
}

/** Only the header counts: an address with a key in it ends in logs and histories. */
function identify({ key, method }: GeminiRequest, { headers }: StandInRequest, { keys }: GeminiState): void {
  if (key === null || key === '') throw noIdentity();
  switch (keys.get(key)) {
    case 'works':
      return;
    case 'expired':
      throw tokenUnsupported(`GenerativeService.${method}`);
    case 'not-enabled':
      throw notEnabled();
    case 'referrer-restricted':
      throw keyBlocked(
        'API_KEY_HTTP_REFERRER_BLOCKED',
        `Requests from referer ${headers['referer'] ?? '<empty>'} are blocked.`,
      );
    case 'service-blocked':
      throw keyBlocked(
        'API_KEY_SERVICE_BLOCKED',
        `Requests to this API ${GEMINI_HOST} method google.ai.generativelanguage.v1beta.GenerativeService.${method} are blocked.`,
      );
    default:
      throw keyInvalid();
  }
}
