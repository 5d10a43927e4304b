interface ShiftOptions {
  /** Fewer are no topic. */
  minUnits: number;
  maxShifts: number;
}

/** How many units before a place are compared with as many after it. */
const WINDOW = 5;
/** Words of most units are about everything, and tell no topic from another. */
const COMMON_SHARE = 0.5;
const MIN_DEPTH = 0.1;

/**
 * Where the words of a text change: places in `units`, ascending, before which a new topic begins. Depth of the valley that
 * the likeness of neighbours has there, as in TextTiling: only valleys deeper than the usual one count.
 */
export function findShifts(units: readonly (readonly string[])[], { minUnits, maxShifts }: ShiftOptions): number[] {
  if (units.length < 2 * minUnits || maxShifts < 1) return [];
  const likeness = measureLikeness(units);
  const depths = likeness.map((_, gap) => measureDepth(likeness, gap));
  const valleys = depths.filter((depth) => depth > 0);
  const usual = valleys.reduce((sum, depth) => sum + depth, 0) / Math.max(1, valleys.length);
  const chosen: number[] = [];
  const byDepth = depths
    .map((depth, gap) => ({ depth, place: gap + 1 }))
    .filter(({ depth }) => depth >= Math.max(MIN_DEPTH, usual))
    .toSorted((one, other) => other.depth - one.depth || one.place - other.place);
  for (const { place } of byDepth) {
    if (chosen.length === maxShifts) break;
    const edges = [0, units.length, ...chosen];
    if (edges.every((edge) => Math.abs(edge - place) >= minUnits)) chosen.push(place);
  }
  return chosen.toSorted((one, other) => one - other);
}

/** 0–1 for each place between two units: the cosine of the words before and after it. */
function measureLikeness(units: readonly (readonly string[])[]): number[] {
  const spread = new Map<string, number>();
  for (const unit of units) for (const word of new Set(unit)) spread.set(word, (spread.get(word) ?? 0) + 1);
  const telling = (word: string): boolean => (spread.get(word) ?? 0) <= Math.max(2, units.length * COMMON_SHARE);
  const countIn = (from: number, to: number): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const word of units.slice(Math.max(0, from), to).flat()) {
      if (telling(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    return counts;
  };
  return units.slice(1).map((_, gap) => cosine(countIn(gap + 1 - WINDOW, gap + 1), countIn(gap + 1, gap + 1 + WINDOW)));
}

function cosine(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let product = 0;
  for (const [word, count] of one) product += count * (other.get(word) ?? 0);
  const length = (counts: ReadonlyMap<string, number>): number =>
    Math.sqrt([...counts.values()].reduce((sum, count) => sum + count * count, 0));
  const lengths = length(one) * length(other);
  return lengths === 0 ? 0 : product / lengths;
}

/** How far it falls from the nearest peaks on both sides. */
function measureDepth(likeness: readonly number[], gap: number): number {
  const here = likeness[gap] ?? 0;
  const climb = (step: -1 | 1): number => {
    let peak = here;
    for (let i = gap + step; i >= 0 && i < likeness.length && (likeness[i] ?? 0) >= peak; i += step) {
      peak = likeness[i] ?? 0;
    }
    return peak - here;
  };
  return climb(-1) + climb(1);
}
