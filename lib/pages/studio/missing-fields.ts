import type { FieldReport, StudioField } from './draft-capture';

/**
 * Says that a field is missing only after it has been so for a while: Studio renders parts of its editor late, and
 * "Studio has changed" should not flash up meanwhile.
 */
export class MissingFields {
  #since = new Map<StudioField, number>();

  constructor(private readonly patienceMs: number) {}

  /** The reports without what may still come. `now` in ms of any one clock. */
  sift(reports: FieldReport[], now: number): FieldReport[] {
    const missing = new Set(reports.flatMap(({ field, state }) => (state === 'missing' ? field : [])));
    for (const field of this.#since.keys()) if (!missing.has(field)) this.#since.delete(field);
    for (const field of missing) if (!this.#since.has(field)) this.#since.set(field, now);
    return reports.filter(({ field }) => now - (this.#since.get(field) ?? -Infinity) >= this.patienceMs);
  }

  /** In how many ms something counts as missing that does not yet; `null` when there is no such thing. */
  dueInMs(now: number): number | null {
    const waits = Array.from(this.#since.values(), (since) => this.patienceMs - (now - since));
    const open = waits.filter((wait) => wait > 0);
    return open.length > 0 ? Math.min(...open) : null;
  }
}
