/** What a stand-in sees of a request. */
export interface StandInRequest {
  method: string;
  host: string;
  url: URL;
  headers: Record<string, string>;
  body: string;
}

/** What goes out at once of an answer that streams. */
export interface Piece {
  bytes: Uint8Array;
  /** Waited before it. */
  pauseMs: number;
}

export interface StandInAnswer {
  status?: number;
  headers?: Record<string, string>;
  body: string | Uint8Array;
  /** Waits before the first byte. */
  delayMs?: number;
  /** The connection breaks after so many bytes of the body, although `content-length` promised all of it. */
  cutAfterBytes?: number;
  /** The body comes in pieces with this pause before each: slow, but it comes. */
  dripMs?: number;
  /** The connection is closed without an answer. */
  isDropped?: boolean;
  /** The whole body once more, as it is streamed. `cutAfterBytes` and `dripMs` go before it. */
  pieces?: readonly Piece[];
  /** When the first byte of the body goes out. */
  onFirstByte?: () => void;
}

/** One host we stand in for. A further host is one more file with such an object, listed in sites.ts. */
export interface Site {
  hosts: readonly string[];
  /** `null` for an address the site does not have: answered with 404. */
  answer(request: StandInRequest): StandInAnswer | null | Promise<StandInAnswer | null>;
}

/** A request as remembered for assertions. `known` is false for hosts nobody stands in for. */
export interface LoggedRequest {
  method: string;
  host: string;
  path: string;
  origin: string | null;
  status: number;
  known: boolean;
  body: string;
  headers: Record<string, string>;
}
