/** A logarithmic scale: one step is ten times as many. */
export interface StripScale {
  /** 1, 10, 100 …: from below the least to above the most. */
  ticks: number[];
  /** 0 at the first tick, 1 at the last. */
  place: (value: number) => number;
}

/** @param values at least one; what is below 1 stands at the left end. */
export function stripScale(values: readonly number[]): StripScale {
  const first = Math.floor(exponentOf(Math.min(...values)));
  const last = Math.max(first + 1, Math.ceil(exponentOf(Math.max(...values))));
  return {
    ticks: Array.from({ length: last - first + 1 }, (_, index) => 10 ** (first + index)),
    place: (value) => (exponentOf(value) - first) / (last - first),
  };
}

function exponentOf(value: number): number {
  return Math.log10(Math.max(1, value));
}
