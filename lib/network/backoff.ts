import { ExponentialBackoff, type IBackoff, type IBackoffFactory } from 'cockatiel';

const FIRST_MS = 500;
const MAX_MS = 20_000;

/**
 * Waits between tries, each anything between the first and three times the last ("decorrelated jitter"), so that many who
 * failed together do not come back together. Source: aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter
 *
 * cockatiel keeps the sequence. The generator is ours because its own reads `Math.random`; the waiting is ours because its
 * retry policy cannot be woken by an abort.
 *
 * @param random in [0, 1)
 * @returns the next wait in ms, each time it is called.
 */
export function createBackoff(random: () => number): () => number {
  const factory = new ExponentialBackoff<number>({
    initialDelay: FIRST_MS,
    maxDelay: MAX_MS,
    generator: (last = FIRST_MS, { initialDelay, maxDelay }) => {
      const waitMs = Math.min(maxDelay, initialDelay + random() * (last * 3 - initialDelay));
      return [waitMs, waitMs];
    },
  });
  let current: IBackoff<unknown> | null = null;
  return () => {
    const source: IBackoffFactory<unknown> = current ?? factory;
    current = source.next(undefined);
    return current.duration;
  };
}
