import type { SourceStatus } from '@/lib/storage/keyword-rows';
import type { SourceReading } from './tag-provider';

/** A source without anything to give, and what would change that. */
export function lacking(status: Exclude<SourceStatus, 'used'>): SourceReading {
  return { status, count: 0, asOf: null, problem: null, evidence: {} };
}

/** A source that was asked. */
export function found(count: number, asOf: number | null, evidence: SourceReading['evidence']): SourceReading {
  return { status: count > 0 ? 'used' : 'empty', count, asOf: count > 0 ? asOf : null, problem: null, evidence };
}

/** The oldest of several times; `null` for none. */
export function oldestOf(times: readonly number[]): number | null {
  return times.reduce<number | null>((oldest, at) => (oldest === null || at < oldest ? at : oldest), null);
}
