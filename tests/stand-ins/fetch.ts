import { setTimeout as pause } from 'node:timers/promises';
import { DRIP_PIECES } from './send-answer.ts';
import type { LoggedRequest, Site, StandInAnswer, StandInRequest } from './site.ts';
import { createSites } from './sites.ts';
import type { GoogleStandIn } from './google/google.ts';

/** The stand-ins without a server, for tests of code that is handed its `fetch`. */
export interface StandInFetch {
  fetch: typeof fetch;
  google: GoogleStandIn;
  requests: Pick<LoggedRequest, 'method' | 'host' | 'path' | 'status' | 'headers' | 'body'>[];
}

/**
 * `sleep` stands for the waiting of slow answers; one that drips is waited for before its first byte, one that streams
 * between its pieces. An answer that breaks off does so while its body is read, a dropped one before: both as `TypeError`,
 * as with a real `fetch`.
 */
export function createStandInFetch(
  sleep: (ms: number, signal: AbortSignal) => Promise<unknown> = (ms, signal) => pause(ms, undefined, { signal }),
): StandInFetch {
  const { google, all } = createSites();
  const siteOf = new Map<string, Site>(all.flatMap((site) => site.hosts.map((host) => [host, site] as const)));
  const requests: StandInFetch['requests'] = [];
  const standInFetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const asked = new Request(input, init);
    asked.signal.throwIfAborted();
    const request = await readRequest(asked);
    const answer = (await siteOf.get(request.host)?.answer(request)) ?? {
      status: 404,
      body: 'There is no such page.\n',
    };
    const { method, host, headers, body, url } = request;
    requests.push({ method, host, path: url.pathname + url.search, status: answer.status ?? 200, headers, body });
    const wait = (ms: number) => untilAborted(sleep(ms, asked.signal), asked.signal);
    const isStreamed = answer.pieces !== undefined && answer.dripMs === undefined && answer.cutAfterBytes === undefined;
    const waitMs = (answer.delayMs ?? 0) + (answer.dripMs ?? 0) * DRIP_PIECES;
    if (waitMs > 0) await wait(waitMs);
    if (answer.isDropped === true) throw new TypeError('fetch failed');
    return isStreamed ? toStream(answer, asked.signal, wait) : toResponse(answer);
  };
  return { fetch: standInFetch as typeof fetch, google, requests };
}

async function readRequest(asked: Request): Promise<StandInRequest> {
  const url = new URL(asked.url);
  const headers = Object.fromEntries(asked.headers.entries());
  return { method: asked.method, host: url.hostname, url, headers, body: await asked.text() };
}

async function untilAborted(work: Promise<unknown>, signal: AbortSignal): Promise<void> {
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  await Promise.race([work, aborted]).catch((error: unknown) => {
    throw signal.aborted ? signal.reason : error;
  });
}

/** Piece by piece; who hangs up gets no further one. */
function toStream(answer: StandInAnswer, signal: AbortSignal, wait: (ms: number) => Promise<void>): Response {
  const { status = 200, headers, pieces = [], onFirstByte } = answer;
  const left = [...pieces];
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => signal.addEventListener('abort', () => controller.error(signal.reason), { once: true }),
    async pull(controller) {
      const piece = left.shift();
      if (piece === undefined) return controller.close();
      if (piece.pauseMs > 0) await wait(piece.pauseMs);
      if (signal.aborted) return;
      if (left.length === pieces.length - 1) onFirstByte?.();
      controller.enqueue(piece.bytes);
    },
  });
  return new Response(body, { status, headers: { ...headers } });
}

function toResponse({ status = 200, headers, body, cutAfterBytes, onFirstByte }: StandInAnswer): Response {
  onFirstByte?.();
  const isEmpty = status === 204 || status === 304;
  if (cutAfterBytes === undefined) {
    const content = typeof body === 'string' ? body : new Uint8Array(body);
    return new Response(isEmpty ? null : content, { status, headers: { ...headers } });
  }
  const bytes = new Uint8Array(Buffer.from(body)).subarray(0, cutAfterBytes);
  const broken = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(bytes),
    pull: (controller) => controller.error(new TypeError('terminated')),
  });
  return new Response(broken, { status, headers: { ...headers } });
}
