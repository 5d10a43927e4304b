import { Problem } from '@/lib/problem/problem';
import { abortFailure, HALF_SENT, OFFLINE, TOO_LARGE } from './failures';
import type { Failure, NetworkAnswer, NetworkRequest } from './network';

/** Of one answer. */
export const MAX_BYTES = 10 * 1024 * 1024;
const DEADLINE_MS = 15_000;

/** What this file needs of the browser; the last two are injected for tests only. */
export interface FetchTools {
  fetch: typeof fetch;
  /** `navigator.onLine`: reliable only when it says no. */
  isOnline: () => boolean;
  /** `AbortSignal.timeout` */
  deadline: (ms: number) => AbortSignal;
}

/** What came of one `fetch`. */
export interface Arrival {
  /** `null` when no answer began. */
  status: number | null;
  answer: NetworkAnswer | null;
  bytesReceived: number;
  failure: Failure | null;
  /** It certainly never left this device. */
  isUnsent: boolean;
}

export const deadlineMsOf = (request: NetworkRequest): number => request.deadlineMs ?? DEADLINE_MS;

/** The request's headers, which may hold a secret: what the browser says about a wrong one quotes it, so it is not kept. */
export function makeHeaders(request: NetworkRequest): Headers {
  try {
    return new Headers(request.headers);
  } catch {
    throw new Problem('request-refused');
  }
}

/** One request, its whole body included. Every expected failure is in the result; what is thrown is a bug. */
export async function fetchAnswer(tools: FetchTools, request: NetworkRequest, headers: Headers): Promise<Arrival> {
  const deadline = tools.deadline(deadlineMsOf(request));
  const signal = request.signal ? AbortSignal.any([deadline, request.signal]) : deadline;
  // Called without `tools.` before it: the browser's fetch refuses to be anybody's method.
  const { fetch } = tools;
  let response: Response;
  try {
    response = await fetch(request.url, { ...OPTIONS, ...bodyOf(request), headers, signal });
  } catch (error) {
    const failure = failureWithout(signal, request.signal, error);
    const isUnsent = failure.problem === 'offline' && !tools.isOnline();
    return { status: null, answer: null, bytesReceived: 0, failure, isUnsent };
  }
  const body = await readBody(response, signal);
  const { status } = response;
  const known = { status, answer: null, bytesReceived: body.bytes, isUnsent: false };
  if (signal.aborted) return { ...known, failure: abortFailure(request.signal) };
  if (body.end === 'too-large') return { ...known, failure: TOO_LARGE };
  if (body.end === 'broken') return { ...known, failure: tools.isOnline() ? HALF_SENT : OFFLINE };
  return { ...known, answer: { status, headers: response.headers, text: body.text }, failure: null };
}

/**
 * No cookie of the creator's goes along, nothing is kept by the browser (Limelight's own cache knows how old things are), and
 * nobody learns where it came from. Google's APIs do not redirect; the login page of a hotel's network does, and would be
 * handed the key if it were followed.
 */
const OPTIONS: RequestInit = {
  credentials: 'omit',
  cache: 'no-store',
  redirect: 'error',
  referrerPolicy: 'no-referrer',
};

const bodyOf = ({ method = 'GET', body }: NetworkRequest): RequestInit => ({ method, body: body ?? null });

/** A browser tells no more than TypeError about a connection that failed, lest a page learn about the network. */
function failureWithout(signal: AbortSignal, caller: AbortSignal | undefined, error: unknown): Failure {
  if (signal.aborted) return abortFailure(caller);
  if (error instanceof Error && error.name === 'TypeError') return OFFLINE;
  throw error;
}

interface Body {
  text: string;
  bytes: number;
  end: 'whole' | 'broken' | 'too-large';
}

/** Stops at the cap, and as soon as it is aborted even when the body keeps dripping or says nothing at all. */
async function readBody(response: Response, signal: AbortSignal): Promise<Body> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  const body: Body = { text: '', bytes: 0, end: 'whole' };
  if (!reader) return body;
  const stop = (): void => void reader.cancel().catch(() => undefined);
  signal.addEventListener('abort', stop, { once: true });
  if (signal.aborted) stop();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      body.bytes += part.value.byteLength;
      body.text += decoder.decode(part.value, { stream: true });
      if (body.bytes <= MAX_BYTES) continue;
      stop();
      return { ...body, end: 'too-large' };
    }
    return { ...body, text: body.text + decoder.decode() };
  } catch {
    return { ...body, end: 'broken' };
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
