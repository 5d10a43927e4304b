/** `null` of none. */
export function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((first, second) => first - second);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
