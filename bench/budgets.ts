import type { Spread } from './statistics.ts';

/** The numbers that are promised: the keys of results.json, in its order. */
export interface Results {
  watchScriptBytes: number;
  watchScriptMs: Spread;
  longTasks: number;
  domNodesAdded: number;
  scoreMicros: Spread;
  coldReplyMs: Spread;
  popupReadyMs: Spread;
  panelReadyMs: Spread;
  panelBytesGzip: number;
  zipBytes: number;
  heapDelta: Spread;
  studioScriptBytes: number;
  overlayBytesGzip: number;
  overlayReadyMs: Spread;
  keystrokeToScoreMs: Spread;
  typingDelayMs: Spread;
  typingLongTasks: number;
  slowTypingLongTasks: number;
  cachedAnswerMs: Spread;
  coldCachedAnswerMs: Spread;
  hitRate: number;
  jobItemsPerSecond: number;
  batchRequests: number;
  workerMemoryMb: number;
  databaseOpenMs: Spread;
  firstTokenOverheadMs: Spread;
  streamJankMs: number;
  chatOpenMs: Spread;
}

type Bound = { most: number } | { least: number } | { exactly: number };

/** What was promised, and which number of a spread has to keep it. */
type Budget = Bound & { of: 'median' | 'p95' };

/** Every number that something was promised of; the others are reported only. */
const BUDGETS: Partial<Record<keyof Results, Budget>> = {
  watchScriptBytes: { most: 10_240, of: 'median' },
  watchScriptMs: { most: 3, of: 'median' },
  longTasks: { most: 0, of: 'median' },
  domNodesAdded: { most: 0, of: 'median' },
  scoreMicros: { most: 1_000, of: 'p95' },
  popupReadyMs: { most: 100, of: 'p95' },
  coldReplyMs: { most: 200, of: 'p95' },
  panelBytesGzip: { most: 150_000, of: 'median' },
  zipBytes: { most: 1_000_000, of: 'median' },
  overlayBytesGzip: { most: 90_000, of: 'median' },
  overlayReadyMs: { most: 300, of: 'p95' },
  keystrokeToScoreMs: { most: 250, of: 'p95' },
  typingDelayMs: { most: 1, of: 'p95' },
  typingLongTasks: { most: 0, of: 'median' },
  slowTypingLongTasks: { most: 0, of: 'median' },
  cachedAnswerMs: { most: 100, of: 'p95' },
  hitRate: { least: 0.8, of: 'median' },
  batchRequests: { exactly: 10, of: 'median' },
  workerMemoryMb: { most: 150, of: 'median' },
  databaseOpenMs: { most: 50, of: 'p95' },
  firstTokenOverheadMs: { most: 60, of: 'p95' },
  streamJankMs: { most: 0, of: 'median' },
  chatOpenMs: { most: 150, of: 'p95' },
};

export interface Row {
  name: string;
  median: string;
  p95: string;
  budget: string;
  verdict: 'pass' | 'FAIL' | '';
}

export function judge(results: Results): Row[] {
  return Object.entries(results).map(([name, result]: [string, number | Spread]) => {
    const spread = typeof result === 'number' ? { median: result, p95: result, unit: '' } : result;
    const budget = BUDGETS[name as keyof Results];
    return {
      name,
      median: shown(spread.median, spread.unit),
      p95: typeof result === 'number' ? '' : shown(spread.p95, spread.unit),
      budget: budget ? `${written(budget, spread.unit)}${typeof result === 'number' ? '' : ` (${budget.of})`}` : '',
      verdict: budget ? (isKept(budget, spread[budget.of]) ? 'pass' : 'FAIL') : '',
    };
  });
}

function isKept(bound: Bound, value: number): boolean {
  if ('most' in bound) return value <= bound.most;
  return 'least' in bound ? value >= bound.least : value === bound.exactly;
}

function written(bound: Bound, unit: string): string {
  if ('most' in bound) return `≤ ${shown(bound.most, unit)}`;
  return 'least' in bound ? `≥ ${shown(bound.least, unit)}` : `= ${shown(bound.exactly, unit)}`;
}

function shown(value: number, unit: string): string {
  return `${value.toLocaleString('en-US')}${unit ? ` ${unit}` : ''}`;
}
