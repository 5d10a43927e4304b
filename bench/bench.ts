import { writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { startStandIns } from '../tests/stand-ins/server.ts';
import { ROOT } from '../tests/support/folders.ts';
import { measureApi } from './api.ts';
import { judge, type Results, type Row } from './budgets.ts';
import { measureChat } from './chat.ts';
import { measurePanels } from './panels.ts';
import { measureScore, type ScoreBundle } from './score.ts';
import { gzipBytes, scriptBytes, zipBytes } from './sizes.ts';
import { measureStudio } from './studio.ts';
import { measureWatchPage } from './watch-page.ts';

const PAGE_RUNS = 20;
const PANEL_RUNS = 30;
const STUDIO_RUNS = 20;
const API_RUNS = 15;
const CHAT_RUNS = 20;
const SCORE_RUNS = 1_000;

/** Measures the built extension, prints a table, writes bench/results.json; 1 when a budget is not kept. */
export async function runBench(score: ScoreBundle): Promise<number> {
  const standIns = await startStandIns();
  try {
    console.log(
      `\nMeasuring: ${PAGE_RUNS} page loads with and without Limelight, ${PANEL_RUNS} openings, ${SCORE_RUNS} scorings …`,
    );
    const scoreMicros = measureScore(score, SCORE_RUNS);
    const watch = await measureWatchPage(standIns, PAGE_RUNS);
    const panels = await measurePanels(standIns, PANEL_RUNS);
    const studio = await measureStudio(standIns, STUDIO_RUNS);
    const api = await measureApi(standIns, API_RUNS);
    const chat = await measureChat(standIns, CHAT_RUNS);
    const results: Results = {
      watchScriptBytes: scriptBytes('https://www.youtube.com'),
      watchScriptMs: watch.watchScriptMs,
      longTasks: watch.longTasks,
      domNodesAdded: watch.domNodesAdded,
      scoreMicros,
      coldReplyMs: panels.coldReplyMs,
      popupReadyMs: panels.popupReadyMs,
      panelReadyMs: panels.panelReadyMs,
      panelBytesGzip: gzipBytes(panels.panelFiles),
      zipBytes: zipBytes(),
      heapDelta: watch.heapDelta,
      studioScriptBytes: scriptBytes('https://studio.youtube.com'),
      overlayBytesGzip: gzipBytes(['studio-overlay.js']),
      ...studio,
      ...api,
      ...chat,
    };
    writeFileSync(`${ROOT}bench/results.json`, `${JSON.stringify(results, null, 2)}\n`);
    const rows = judge(results);
    printTable(rows);
    const load = loadavg()[0]?.toFixed(1) ?? '?';
    console.log(`\nPage: ${watch.page}. Load ${load} on ${availableParallelism()} cores.`);
    console.log('Times hold on this machine, and only while it is idle otherwise; bytes hold everywhere.');
    return rows.some(({ verdict }) => verdict === 'FAIL') ? 1 : 0;
  } finally {
    await standIns.close();
  }
}

function printTable(rows: readonly Row[]): void {
  const head: Row = { name: 'measure', median: 'median', p95: 'p95', budget: 'budget', verdict: '' };
  const keys = ['name', 'median', 'p95', 'budget', 'verdict'] as const;
  const width = (key: (typeof keys)[number]) => Math.max(...[head, ...rows].map((row) => row[key].length));
  console.log('');
  for (const row of [head, ...rows])
    console.log(
      keys
        .map((key) => row[key].padEnd(width(key)))
        .join('  ')
        .trimEnd(),
    );
}
