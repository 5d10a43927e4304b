import type { Piece, StandInAnswer } from '../../site.ts';
import type { WireAnswer } from './wire.ts';

export interface StreamPace {
  /** Before each event but the first. */
  pauseMs: number;
  /** The bytes are cut after so many, wherever that is: inside "data:", inside a character. `null`: event by event. */
  cutBytes: number | null;
}

/** Server-sent events as Google writes them: CRLF, no names, no end mark. */
export function streamAnswer(answers: readonly WireAnswer[], { pauseMs, cutBytes }: StreamPace): StandInAnswer {
  const events = answers.map((answer) => Buffer.from(`data: ${JSON.stringify(answer)}\r\n\r\n`));
  const pieces = events.map((bytes, place) => ({ bytes, pauseMs: place === 0 ? 0 : pauseMs }));
  return {
    headers: { 'content-type': 'text/event-stream' },
    body: Buffer.concat(events),
    pieces: cutBytes === null ? pieces : cutPieces(pieces, cutBytes),
  };
}

/** Without `alt=sse` a stream is one list, of which each item is whole when it comes. */
export function listAnswer(answers: readonly WireAnswer[]): StandInAnswer {
  const items = answers.map((answer) => JSON.stringify(answer, null, 2));
  return { headers: { 'content-type': 'application/json; charset=UTF-8' }, body: `[${items.join(',\r\n')}]\n` };
}

/** Something else in the middle of a stream; without `goesOn` it is the last there is. */
export function interrupt(
  { pieces = [], ...answer }: StandInAnswer,
  bytes: Uint8Array,
  goesOn: boolean,
): StandInAnswer {
  const middle = Math.ceil(pieces.length / 2);
  const before = [...pieces.slice(0, middle), { bytes, pauseMs: 0 }];
  const all = goesOn ? [...before, ...pieces.slice(middle)] : before;
  return { ...answer, body: Buffer.concat(all.map((piece) => piece.bytes)), pieces: all };
}

/** Pauses stay where they were: before the byte that came after them. */
function cutPieces(pieces: readonly Piece[], cutBytes: number): Piece[] {
  const cut: Piece[] = [];
  let rest = Buffer.alloc(0);
  let pause = 0;
  for (const { bytes, pauseMs } of pieces) {
    pause += pauseMs;
    rest = Buffer.concat([rest, bytes]);
    while (rest.length >= cutBytes) {
      cut.push({ bytes: rest.subarray(0, cutBytes), pauseMs: pause });
      rest = rest.subarray(cutBytes);
      pause = 0;
    }
  }
  return rest.length === 0 ? cut : [...cut, { bytes: rest, pauseMs: pause }];
}
