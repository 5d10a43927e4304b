import type { StandIns } from '../tests/stand-ins/server.ts';
import { launchChromium } from '../tests/support/chromium.ts';
import { serveLargestPage } from './largest-page.ts';
import { median, spreadOf, type Spread } from './statistics.ts';
import { visit, type Visit } from './visit.ts';

export interface WatchPageCost {
  page: string;
  watchScriptMs: Spread;
  longTasks: number;
  domNodesAdded: number;
  heapDelta: Spread;
}

/** Loads the largest page in turn with and without Limelight; what differs is Limelight's. */
export async function measureWatchPage(standIns: StandIns, runs: number): Promise<WatchPageCost> {
  const { name, url } = serveLargestPage(standIns);
  const bare = await launchChromium({ port: standIns.port, extension: null });
  const equipped = await launchChromium({ port: standIns.port });
  const pairs: { without: Visit; with: Visit }[] = [];
  // The first visit fills caches of code and of compiled scripts; it is not counted.
  for (let run = -1; run < runs; run++) {
    const pair = { without: await visit(bare, url, false), with: await visit(equipped, url, true) };
    if (run >= 0) pairs.push(pair);
  }
  await bare.close();
  await equipped.close();
  standIns.override(null);
  const own = pairs.map((pair) => pair.with);
  const differences = (key: keyof Visit) => pairs.map((pair) => pair.with[key] - pair.without[key]);
  return {
    page: name,
    watchScriptMs: spreadOf(
      own.map(({ scriptMs }) => scriptMs),
      'ms',
    ),
    longTasks: median(differences('longTasks')),
    domNodesAdded: median(differences('nodes')),
    heapDelta: spreadOf(
      differences('heapBytes').map((bytes) => bytes / 1_000),
      'kB',
    ),
  };
}
