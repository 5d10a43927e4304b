import type { Site, StandInAnswer, StandInRequest } from '../site.ts';
import { corsHeaders } from './cors.ts';
import { keyInvalid, quotaExceeded, rateLimited, serverError, tokenInvalid } from './errors.ts';
import type { GeminiFaultKind } from './gemini/faults.ts';
import type { GoogleError } from './google-error.ts';
import { jsonAnswer } from './json-answer.ts';

/** What can go wrong between Limelight and Google. */
export type FaultKind =
  | GeminiFaultKind
  | '429'
  | '500'
  | '503'
  /** The real answer, `delayMs` late. */
  | 'slow'
  /** The real answer, in 20 pieces with `delayMs` before each. */
  | 'drip'
  /** The connection breaks in the middle of the body. */
  | 'half-sent'
  /** The body ends in the middle, and the server thinks that is all. */
  | 'bad-json'
  /** A hotel's sign-in page instead of Google, with 200. */
  | 'html'
  | 'quotaExceeded'
  | 'keyInvalid'
  /** Somebody took the consent back in their Google account. */
  | 'token-revoked'
  /** Closed before anything is answered. */
  | 'no-connection';

export interface FaultMatch {
  host?: string;
  /** What the path begins with: "/youtube/v3/videos". */
  path?: string;
}

export interface FaultChoices {
  /** So many requests; all of them when left out. */
  times?: number;
  /** Of a 429; without it there is no `Retry-After`. */
  retryAfterSeconds?: number;
  delayMs?: number;
}

interface Fault extends FaultChoices {
  match: FaultMatch;
  kind: FaultKind;
  left: number;
}

export interface Faults {
  /** The last one set wins. Answers how to take it away. */
  add(match: FaultMatch, kind: FaultKind, choices?: FaultChoices): () => void;
  clear(): void;
  /** Counts one down. */
  take(request: StandInRequest): (FaultChoices & { kind: FaultKind }) | null;
}

/** A site that has faults of its own, or its own words for those that all have. */
export interface FaultySite extends Site {
  /** `null`: what happens to every host. */
  fail?(fault: FaultChoices & { kind: FaultKind }, request: StandInRequest): StandInAnswer | null;
}

const SLOW_MS = 5_000;
const DRIP_MS = 200;

export function createFaults(): Faults {
  const faults: Fault[] = [];
  return {
    add(match, kind, choices = {}) {
      const fault: Fault = { ...choices, match, kind, left: choices.times ?? Infinity };
      faults.unshift(fault);
      return () => {
        fault.left = 0;
      };
    },
    clear() {
      faults.length = 0;
    },
    take({ host, url, method }) {
      if (method === 'OPTIONS') return null;
      const fault = faults.find(
        ({ match, left }) => left > 0 && meets(match, host) && url.pathname.startsWith(match.path ?? ''),
      );
      if (fault === undefined) return null;
      fault.left -= 1;
      return fault;
    },
  };
}

/** The sign-in host has to be named: the browser itself asks it for things and would use up the count. */
function meets(match: FaultMatch, host: string): boolean {
  return match.host === undefined ? host !== 'accounts.google.com' : match.host === host;
}

/**
 * The same site with whatever was asked to go wrong. `revoke` takes back the token a request carries.
 *
 * Unlike Google's, every connection serves one request: a browser that meets a closed connection it had used before asks
 * again on its own, which would hide a fault and make requests uncountable.
 */
export function withFaults(site: FaultySite, faults: Faults, revoke: (request: StandInRequest) => void): Site {
  return {
    hosts: site.hosts,
    async answer(request) {
      const fault = faults.take(request);
      if (fault?.kind === 'token-revoked') revoke(request);
      const answer =
        fault === null
          ? await site.answer(request)
          : (site.fail?.(fault, request) ?? instead(fault, request) ?? spoil(fault, await site.answer(request)));
      return answer && { ...answer, headers: { ...answer.headers, connection: 'close' } };
    },
  };
}

/** Answers that do not need the real one. */
function instead(fault: FaultChoices & { kind: FaultKind }, request: StandInRequest): StandInAnswer | null {
  switch (fault.kind) {
    case '429':
      return refusal(rateLimited(fault.retryAfterSeconds, request.host), request);
    case '500':
      return refusal(serverError(500), request);
    case '503':
      return refusal(serverError(503), request);
    case 'quotaExceeded':
      return refusal(quotaExceeded(), request);
    case 'keyInvalid':
      return refusal(keyInvalid(request.host), request);
    case 'token-revoked':
      return refusal(tokenInvalid(), request);
    case 'html':
      return { headers: { 'content-type': 'text/html; charset=utf-8' }, body: CAPTIVE_PORTAL };
    case 'no-connection':
      return { body: '', isDropped: true };
    default:
      return null;
  }
}

function spoil(
  { kind, delayMs }: FaultChoices & { kind: FaultKind },
  real: StandInAnswer | null,
): StandInAnswer | null {
  if (real === null) return null;
  const half = Math.floor(Buffer.byteLength(real.body) / 2);
  if (kind === 'slow') return { ...real, delayMs: delayMs ?? SLOW_MS };
  if (kind === 'drip') return { ...real, dripMs: delayMs ?? DRIP_MS };
  if (kind === 'half-sent') return { ...real, cutAfterBytes: half };
  if (kind !== 'bad-json') return real;
  const { pieces: _, ...whole } = real;
  return { ...whole, body: Buffer.from(real.body).subarray(0, half) };
}

function refusal({ status, body, headers }: GoogleError, request: StandInRequest): StandInAnswer {
  return jsonAnswer(status, body, { ...corsHeaders(request), ...headers });
}

const CAPTIVE_PORTAL = `<!doctype html>
<html lang="en"><head><title>Welcome to Hotel Wi-Fi</title></head>
<body><h1>Welcome</h1><p>Please agree to our terms to use the internet.</p></body></html>
`;
