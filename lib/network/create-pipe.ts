/** Joins who writes pieces to who reads them, each at their own pace. */
export interface Pipe<Piece> {
  write(piece: Piece): void;
  close(): void;
  /** What was written before is read first. */
  fail(error: unknown): void;
  /** For one reader. */
  read(): AsyncGenerator<Piece, void>;
}

/**
 * Nobody who writes waits: what is not read yet is kept. A `ReadableStream` would do the same, but forgets what was not read
 * when it fails.
 */
export function createPipe<Piece>(): Pipe<Piece> {
  const pieces: Piece[] = [];
  let end: (() => void) | null = null;
  let wake = (): void => undefined;

  const finish = (how: () => void): void => {
    end ??= how;
    wake();
  };

  return {
    write(piece) {
      pieces.push(piece);
      wake();
    },
    close: () => finish(() => undefined),
    fail: (error) =>
      finish(() => {
        throw error;
      }),
    async *read() {
      for (;;) {
        yield* pieces.splice(0);
        if (pieces.length > 0) continue;
        if (end) return end();
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
  };
}
