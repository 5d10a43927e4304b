import type { StandInAnswer, StandInRequest } from '../site.ts';

/** Google's APIs let every page ask: the origin is echoed, with what the page asked leave for. */
export function corsHeaders({ headers }: StandInRequest): Record<string, string> {
  const origin = headers['origin'];
  if (origin === undefined) return { vary: 'Origin, X-Origin, Referer' };
  return {
    'access-control-allow-origin': origin,
    'access-control-allow-credentials': 'true',
    'access-control-expose-headers': 'Cache-Control,Content-Encoding,Content-Length,Content-Type,Date,Expires,Vary',
    vary: 'Origin, X-Origin, Referer',
  };
}

/** `null` for what is no preflight. A key or a token in a header makes a page ask first. */
export function preflight(request: StandInRequest): StandInAnswer | null {
  if (request.method !== 'OPTIONS') return null;
  return {
    status: 200,
    headers: {
      ...corsHeaders(request),
      'access-control-allow-methods': 'DELETE,GET,HEAD,OPTIONS,PATCH,POST,PUT',
      'access-control-allow-headers': request.headers['access-control-request-headers'] ?? '',
      'access-control-max-age': '3600',
    },
    body: '',
  };
}
