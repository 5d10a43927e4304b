import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { StandInAnswer } from './site.ts';

/** Into how many pieces a body is cut that drips. */
export const DRIP_PIECES = 20;

/** Writes an answer, or whatever else is to happen to the connection instead. */
export async function sendAnswer(outgoing: ServerResponse, answer: StandInAnswer): Promise<void> {
  const { status = 200, body, delayMs = 0 } = answer;
  if (delayMs > 0) await pauseWhileOpen(outgoing, delayMs);
  if (outgoing.destroyed) return;
  if (answer.isDropped === true) {
    outgoing.destroy();
    return;
  }
  const bytes = Buffer.from(body);
  outgoing.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    ...answer.headers,
    ...(answer.cutAfterBytes === undefined ? {} : { 'content-length': String(bytes.length) }),
  });
  if (answer.cutAfterBytes !== undefined) {
    outgoing.write(bytes.subarray(0, answer.cutAfterBytes), () => outgoing.destroy());
  } else if (answer.dripMs !== undefined) {
    await drip(outgoing, bytes, answer.dripMs);
  } else {
    outgoing.end(body);
  }
}

async function drip(outgoing: ServerResponse, bytes: Buffer, dripMs: number): Promise<void> {
  const size = Math.max(1, Math.ceil(bytes.length / DRIP_PIECES));
  for (let start = 0; start < bytes.length && !outgoing.destroyed; start += size) {
    await pauseWhileOpen(outgoing, dripMs);
    outgoing.write(bytes.subarray(start, start + size));
  }
  outgoing.end();
}

/** Whoever gave up waiting, or a server that closes, ends the pause. */
async function pauseWhileOpen(outgoing: ServerResponse, ms: number): Promise<void> {
  const over = new AbortController();
  const { signal } = over;
  await Promise.race([pause(ms, undefined, { signal }), once(outgoing, 'close', { signal })]).finally(() =>
    over.abort(),
  );
}
