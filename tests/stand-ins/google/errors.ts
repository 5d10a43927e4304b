import { GoogleError } from './google-error.ts';

const SERVICE = 'youtube.googleapis.com';
/** The number of the one Cloud project every key of the stand-in belongs to. */
const PROJECT = '415263748596';
const CONSUMER = `projects/${PROJECT}`;

interface Detail {
  reason: string;
  domain: string;
  location?: string;
  locationType?: string;
  extendedHelp?: string;
}

/** YouTube's own errors: `errors` with domain and reason, no `status`. */
export function youtubeError(code: number, message: string, detail: Detail): GoogleError {
  return new GoogleError(code, { error: { code, message, errors: [{ message, ...detail }] } });
}

/** Errors of the layer in front of YouTube, which knows keys, tokens and projects: with `status` and `details`. */
function platformBody(code: number, status: string, message: string, detail: Detail, info: object[], inner = message) {
  return { error: { code, message, errors: [{ message: inner, ...detail }], status, details: info } };
}

function info(reason: string, metadata: Record<string, string>) {
  return { '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason, domain: 'googleapis.com', metadata };
}

function localized(message: string) {
  return { '@type': 'type.googleapis.com/google.rpc.LocalizedMessage', locale: 'en-US', message };
}

function platformError(...body: Parameters<typeof platformBody>): GoogleError {
  return new GoogleError(body[0], platformBody(...body));
}

export function keyInvalid(service = SERVICE): GoogleError {
  const message = 'API key not valid. Please pass a valid API key.';
  const detail = { domain: 'global', reason: 'badRequest' };
  const details = [info('API_KEY_INVALID', { service }), localized(message)];
  return platformError(400, 'INVALID_ARGUMENT', message, detail, details);
}

export function noIdentity(): GoogleError {
  const message =
    "Method doesn't allow unregistered callers (callers without established identity). Please use API Key or other form of API consumer identity to call this API.";
  return new GoogleError(403, {
    error: {
      code: 403,
      message,
      errors: [{ message, domain: 'global', reason: 'forbidden' }],
      status: 'PERMISSION_DENIED',
    },
  });
}

export function referrerBlocked(referer: string | undefined): GoogleError {
  const message = `Requests from referer ${referer ?? '<empty>'} are blocked.`;
  const details = [
    info('API_KEY_HTTP_REFERRER_BLOCKED', { consumer: CONSUMER, service: SERVICE, httpReferrer: referer ?? '<empty>' }),
    localized(message),
  ];
  return platformError(403, 'PERMISSION_DENIED', message, { domain: 'global', reason: 'forbidden' }, details);
}

export function serviceBlocked(method: string): GoogleError {
  const message = `Requests to this API youtube method ${method} are blocked.`;
  const metadata = { service: SERVICE, methodName: method, consumer: CONSUMER, apiName: 'youtube' };
  const details = [info('API_KEY_SERVICE_BLOCKED', metadata), localized(message)];
  return platformError(403, 'PERMISSION_DENIED', message, { domain: 'global', reason: 'forbidden' }, details);
}

export function notEnabled(service = SERVICE, title = 'YouTube Data API v3'): GoogleError {
  const url = `https://console.developers.google.com/apis/api/${service}/overview?project=${PROJECT}`;
  const message = `${title} has not been used in project ${PROJECT} before or it is disabled. Enable it by visiting ${url} then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.`;
  const metadata = {
    service,
    consumer: CONSUMER,
    activationUrl: url,
    serviceTitle: title,
    containerInfo: PROJECT,
  };
  const help = {
    '@type': 'type.googleapis.com/google.rpc.Help',
    links: [{ description: 'Google developers console API activation', url }],
  };
  const detail = {
    domain: 'usageLimits',
    reason: 'accessNotConfigured',
    extendedHelp: 'https://console.developers.google.com',
  };
  const details = [info('SERVICE_DISABLED', metadata), localized(message), help];
  return platformError(403, 'PERMISSION_DENIED', message, detail, details);
}

export function tokenInvalid(): GoogleError {
  const message =
    'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.';
  const detail = { domain: 'global', reason: 'authError', location: 'Authorization', locationType: 'header' };
  return new GoogleError(401, {
    error: { code: 401, message, errors: [{ message: 'Invalid Credentials', ...detail }], status: 'UNAUTHENTICATED' },
  });
}

/** A method that asks for a sign-in was called with a key. */
export function keyNotEnough(method: string, service = SERVICE): GoogleError {
  const message =
    'API keys are not supported by this API. Expected OAuth2 access token or other authentication credentials that assert a principal. See https://cloud.google.com/docs/authentication';
  const detail = { domain: 'global', reason: 'required', location: 'Authorization', locationType: 'header' };
  const details = [info('CREDENTIALS_MISSING', { service, method })];
  return platformError(401, 'UNAUTHENTICATED', message, detail, details, 'Login Required.');
}

export function scopeMissing(method: string, service = SERVICE): GoogleError {
  const message = 'Request had insufficient authentication scopes.';
  const detail = { domain: 'global', reason: 'insufficientPermissions' };
  const details = [info('ACCESS_TOKEN_SCOPE_INSUFFICIENT', { service, method })];
  return platformError(403, 'PERMISSION_DENIED', message, detail, details, 'Insufficient Permission');
}

/** The day's quota of the project is gone. */
export function quotaExceeded(): GoogleError {
  return youtubeError(
    403,
    'The request cannot be completed because you have exceeded your <a href="/youtube/v3/getting-started#quota">quota</a>.',
    { domain: 'youtube.quota', reason: 'quotaExceeded' },
  );
}

/** Too many in a minute. */
export function rateLimited(retryAfterSeconds: number | undefined, service = SERVICE): GoogleError {
  const limit = { name: 'Queries per minute', id: 'defaultPerMinutePerProject', unit: '1/min/{project}' };
  const body = limitBody(service, { metric: 'Queries', metricId: 'default', ...limit });
  const headers = retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) };
  return new GoogleError(429, body, { ...headers });
}

/**
 * The day's searches are gone. Since searches have a bucket of their own (2026) this is no `quotaExceeded` but looks like
 * a minute's limit, except for its words. Source: github.com/fqscfqj/Y2A-Auto/issues/124
 */
export function searchesSpent(): GoogleError {
  const limit = { name: 'Search Queries per day', id: 'SearchPerDayPerProject', unit: '1/d/{project}' };
  return new GoogleError(429, limitBody(SERVICE, { metric: 'Search Queries', metricId: 'search', ...limit }));
}

interface Limit {
  metric: string;
  metricId: string;
  name: string;
  id: string;
  unit: string;
}

function limitBody(service: string, { metric, metricId, name, id, unit }: Limit): object {
  const message = `Quota exceeded for quota metric '${metric}' and limit '${name}' of service '${service}' for consumer 'project_number:${PROJECT}'.`;
  const metadata = {
    ...{ service, consumer: CONSUMER, quota_metric: `${service}/${metricId}` },
    ...{ quota_limit: id, quota_unit: unit, quota_location: 'global' },
  };
  const detail = { domain: 'global', reason: 'rateLimitExceeded' };
  return platformBody(429, 'RESOURCE_EXHAUSTED', message, detail, [info('RATE_LIMIT_EXCEEDED', metadata)]);
}

/** An error of Google's own: 500 with `backendError`, 503 with `backendError` as YouTube answers both. */
export function serverError(code: 500 | 503): GoogleError {
  const message = code === 500 ? 'Internal error encountered.' : 'The service is currently unavailable.';
  return new GoogleError(code, {
    error: {
      code,
      message,
      errors: [{ message, domain: 'global', reason: 'backendError' }],
      status: code === 500 ? 'INTERNAL' : 'UNAVAILABLE',
    },
  });
}

export function invalidFieldsBody(fields: string): object {
  const message = `Request contains an invalid argument. Invalid field selection ${fields}`;
  return {
    error: {
      code: 400,
      message,
      errors: [
        { message, domain: 'global', reason: 'invalidParameter', location: 'fields', locationType: 'parameter' },
      ],
      status: 'INVALID_ARGUMENT',
    },
  };
}
