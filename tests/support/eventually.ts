import { vi } from 'vitest';

/** Waits until nothing is thrown; as long as a machine needs that does ten things at once. */
export function eventually<T>(look: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(look, { timeout: 10_000 });
}
