import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { Piece, StandInAnswer } from './site.ts';

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
  const pieces = piecesOf(answer, bytes);
  if (answer.cutAfterBytes !== undefined) {
    answer.onFirstByte?.();
    outgoing.write(bytes.subarray(0, answer.cutAfterBytes), () => outgoing.destroy());
  } else if (pieces !== null) {
    await stream(outgoing, pieces, answer.onFirstByte);
  } else {
    answer.onFirstByte?.();
    outgoing.end(body);
  }
}

/** `null` for a body that goes out as a whole. */
function piecesOf({ pieces, dripMs }: StandInAnswer, bytes: Buffer): readonly Piece[] | null {
  if (dripMs === undefined) return pieces ?? null;
  const size = Math.max(1, Math.ceil(bytes.length / DRIP_PIECES));
  const count = Math.ceil(bytes.length / size);
  return Array.from({ length: count }, (_, place) => ({
    bytes: bytes.subarray(place * size, (place + 1) * size),
    pauseMs: dripMs,
  }));
}

async function stream(outgoing: ServerResponse, pieces: readonly Piece[], onFirstByte?: () => void): Promise<void> {
  for (const [place, { bytes, pauseMs }] of pieces.entries()) {
    if (pauseMs > 0) await pauseWhileOpen(outgoing, pauseMs);
    if (outgoing.destroyed) return;
    if (place === 0) onFirstByte?.();
    // One has left before the next is written: together they would arrive as one.
    await new Promise<void>((sent) => outgoing.write(bytes, () => sent()));
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
