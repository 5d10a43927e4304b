import type { AnswerKind } from './answer-cache';
import { RETENTION_MS } from './keep-times';

interface TtlTools {
  now: () => number;
  ttlMs?: (kindName: string, fallback: number) => Promise<number>;
}

/** How soon a change in Options is noticed; until then a hit costs no look at the settings. */
const KNOWN_FOR_MS = 10_000;

/** For how long a kind of answer is fresh. Never throws: without settings it is the kind's own time. */
export type AnswerTtl = (kind: Pick<AnswerKind<unknown>, 'name' | 'ttlMs'>) => Promise<number>;

export function createAnswerTtl({ now, ttlMs }: TtlTools): AnswerTtl {
  const known = new Map<string, { ms: number; at: number }>();
  return async ({ name, ttlMs: fallback }) => {
    if (!ttlMs) return fallback;
    const last = known.get(name);
    if (last && Math.abs(now() - last.at) < KNOWN_FOR_MS) return last.ms;
    const chosen = await ttlMs(name, fallback).catch(() => fallback); // No database: the cache says so where it matters.
    const ms = Number.isFinite(chosen) && chosen > 0 ? Math.min(chosen, RETENTION_MS) : fallback;
    known.set(name, { ms, at: now() });
    return ms;
  };
}
