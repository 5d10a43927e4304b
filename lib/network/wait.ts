import { Problem } from '@/lib/problem/problem';

export type Sleep = (ms: number, signal?: AbortSignal) => Promise<void>;

/** Rings after `ms`, unless what it returned was called before. */
export type StartTimer = (ms: number, ring: () => void) => () => void;

export const startTimer: StartTimer = (ms, ring) => {
  const timer = setTimeout(ring, ms);
  return () => clearTimeout(timer);
};

/** Resolves after `ms`, at the latest when it is aborted. */
export const sleep: Sleep = (ms, signal) =>
  new Promise((resolve) => {
    const finish = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', finish);
      resolve();
    };
    const timer = setTimeout(finish, ms);
    signal?.addEventListener('abort', finish, { once: true });
    if (signal?.aborted) finish();
  });

/** Waits. Throws `cancelled` when aborted meanwhile, however the sleep itself puts it. */
export async function waitFor(doze: Sleep, ms: number, signal: AbortSignal | undefined): Promise<void> {
  try {
    await doze(ms, signal);
  } catch (error) {
    if (!signal?.aborted) throw error;
  }
  if (signal?.aborted) throw new Problem('cancelled');
}
