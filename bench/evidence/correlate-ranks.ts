import { sampleRankCorrelation } from 'simple-statistics';

/** Spearman's rho with ties at their middle rank; `null` where one side does not vary. */
export function correlateRanks(first: readonly number[], second: readonly number[]): number | null {
  if (!varies(first) || !varies(second)) return null;
  return sampleRankCorrelation([...first], [...second]);
}

function varies(values: readonly number[]): boolean {
  return values.some((value) => value !== values[0]);
}
