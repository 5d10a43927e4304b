import { GoogleError } from '../google-error.ts';

export const GEMINI_HOST = 'generativelanguage.googleapis.com';

const RPC = 'type.googleapis.com/google.rpc.';
const PROJECT = '415263748596';
const QUOTA_WORDS =
  'You exceeded your current quota, please check your plan and billing details. For more information on this error, head to: https://ai.google.dev/gemini-api/docs/rate-limits. To monitor your current usage, head to: https://ai.dev/rate-limit. ';

/** Unlike YouTube's, an error has no `errors`, and `details` only where there are some. */
function geminiError(code: number, status: string, message: string, details: object[] = []): GoogleError {
  const error = { code, message, status };
  return new GoogleError(code, { error: details.length === 0 ? error : { ...error, details } });
}

export function badArgument(message: string, details?: object[]): GoogleError {
  return geminiError(400, 'INVALID_ARGUMENT', message, details);
}

/** @param path in the request, in its own spelling; `null` at its top. */
export function unknownField(name: string, path: string | null): GoogleError {
  const place = path === null ? '' : ` at '${path}'`;
  const description = `Invalid JSON payload received. Unknown name "${name}"${place}: Cannot find field.`;
  const violation = path === null ? { description } : { field: path, description };
  return badArgument(description, [{ '@type': `${RPC}BadRequest`, fieldViolations: [violation] }]);
}

export function keyInvalid(): GoogleError {
  const message = 'API key not valid. Please pass a valid API key.';
  return badArgument(message, [
    errorInfo('API_KEY_INVALID', { service: GEMINI_HOST }),
    { '@type': `${RPC}LocalizedMessage`, locale: 'en-US', message },
  ]);
}

/** An expired key of the new kind ("AQ.…") is taken for a token of another service. */
export function tokenUnsupported(method: string): GoogleError {
  const message =
    'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.';
  const name = `google.ai.generativelanguage.v1beta.${method}`;
  return geminiError(401, 'UNAUTHENTICATED', message, [
    errorInfo('ACCESS_TOKEN_TYPE_UNSUPPORTED', { method: name, service: GEMINI_HOST }),
  ]);
}

export function noIdentity(): GoogleError {
  const message =
    "Method doesn't allow unregistered callers (callers without established identity). Please use API Key or other form of API consumer identity to call this API.";
  return geminiError(403, 'PERMISSION_DENIED', message);
}

export function notEnabled(): GoogleError {
  const url = `https://console.developers.google.com/apis/api/${GEMINI_HOST}/overview?project=${PROJECT}`;
  const message = `Generative Language API has not been used in project ${PROJECT} before or it is disabled. Enable it by visiting ${url} then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.`;
  return geminiError(403, 'PERMISSION_DENIED', message, [
    { '@type': `${RPC}Help`, links: [{ description: 'Google developers console API activation', url }] },
    errorInfo('SERVICE_DISABLED', { service: GEMINI_HOST, consumer: `projects/${PROJECT}` }),
  ]);
}

export function keyBlocked(reason: string, message: string): GoogleError {
  const metadata = { consumer: `projects/${PROJECT}`, service: GEMINI_HOST };
  return geminiError(403, 'PERMISSION_DENIED', message, [errorInfo(reason, metadata)]);
}

export function modelMissing(model: string, method: string): GoogleError {
  const message = `models/${model} is not found for API version v1beta, or is not supported for ${method}. Call ListModels to see the list of available models and their supported methods.`;
  return geminiError(404, 'NOT_FOUND', message);
}

/** The words of 503 changed in 2026; the older ones still come. */
export function overloaded(): GoogleError {
  return geminiError(
    503,
    'UNAVAILABLE',
    'This model is currently experiencing high demand. Spikes in demand are usually temporary. Please try again later.',
  );
}

export function internal(): GoogleError {
  return geminiError(500, 'INTERNAL', 'Internal error encountered.');
}

/** A 429 that says nothing but that. */
export function exhausted(): GoogleError {
  return geminiError(429, 'RESOURCE_EXHAUSTED', 'Resource has been exhausted (e.g. check quota).');
}

interface SpentQuota {
  model: string;
  per: 'Minute' | 'Day';
  /** 0: the free tier has none of this model. */
  limit: number;
  /** Seconds, as the words say it; `retryDelay` has them without what is behind the point when that is the day's. */
  retrySeconds: number;
}

/** A quota of the free tier. What it says about when to come again is not true of a day's: that begins at midnight Pacific. */
export function quotaSpent({ model, per, limit, retrySeconds }: SpentQuota): GoogleError {
  const metric = `${GEMINI_HOST}/generate_content_free_tier_requests`;
  const line = `\n* Quota exceeded for metric: ${metric}, limit: ${limit}, model: ${model}\nPlease retry in ${retrySeconds}s.`;
  const violation = {
    quotaMetric: metric,
    quotaId: `GenerateRequestsPer${per}PerProjectPerModel-FreeTier`,
    quotaDimensions: { location: 'global', model },
    // Proto3 leaves a zero out.
    ...(limit > 0 && { quotaValue: String(limit) }),
  };
  return geminiError(429, 'RESOURCE_EXHAUSTED', QUOTA_WORDS + line, [
    {
      '@type': `${RPC}Help`,
      links: [
        {
          description: 'Learn more about Gemini API quotas',
          url: 'https://ai.google.dev/gemini-api/docs/rate-limits',
        },
      ],
    },
    { '@type': `${RPC}QuotaFailure`, violations: [violation] },
    {
      '@type': `${RPC}RetryInfo`,
      retryDelay: `${per === 'Day' ? Math.trunc(retrySeconds) : retrySeconds}s`,
    },
  ]);
}

export function signatureMissing(tool: string, position: number): GoogleError {
  return badArgument(
    `Function call is missing a thought_signature in functionCall parts. This is required for tools to work correctly, and missing thought_signature may lead to degraded model performance. Additional data, function call \`default_api:${tool}\` , position ${position}. Please refer to https://ai.google.dev/gemini-api/docs/thought-signatures for more details.`,
  );
}

function errorInfo(reason: string, metadata: Record<string, string>): object {
  return { '@type': `${RPC}ErrorInfo`, reason, domain: 'googleapis.com', metadata };
}
