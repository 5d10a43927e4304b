export interface Spread {
  median: number;
  p95: number;
  unit: string;
}

export function spreadOf(samples: readonly number[], unit: string): Spread {
  return { median: quantile(samples, 0.5), p95: quantile(samples, 0.95), unit };
}

export function median(samples: readonly number[]): number {
  return quantile(samples, 0.5);
}

/** Between neighbours interpolated, two digits kept. */
function quantile(samples: readonly number[], share: number): number {
  if (samples.length === 0) throw new Error('Nothing was measured.');
  const sorted = samples.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] ?? 0;
  const above = sorted[Math.ceil(at)] ?? below;
  return Math.round((below + (above - below) * (at % 1)) * 100) / 100;
}
