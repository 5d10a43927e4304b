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
}

interface Budget {
  most: number;
  /** Which number of a spread has to keep it. */
  of: 'median' | 'p95';
}

/** Every number that may not be exceeded; the others are reported only. */
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
      budget: budget
        ? `≤ ${shown(budget.most, spread.unit)}${typeof result === 'number' ? '' : ` (${budget.of})`}`
        : '',
      verdict: budget ? (spread[budget.of] <= budget.most ? 'pass' : 'FAIL') : '',
    };
  });
}

function shown(value: number, unit: string): string {
  return `${value.toLocaleString('en-US')}${unit ? ` ${unit}` : ''}`;
}
