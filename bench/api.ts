import type { StandIns } from '../tests/stand-ins/server.ts';
import { allowHosts } from '../tests/support/allow-hosts.ts';
import { type AnswerTimes, measureAnswers } from './answers.ts';
import { measureHitRate } from './browsing.ts';
import { type FullDatabaseCost, measureFullDatabase } from './full-database.ts';
import { type KeyedBrowser, openKeyedBrowser } from './keyed-browser.ts';
import { type LibraryCost, measureLibrary } from './library.ts';

export interface ApiCost extends AnswerTimes, LibraryCost, FullDatabaseCost {
  /** Of all questions to the cache, those answered from it. */
  hitRate: number;
}

/** What the API costs: in time to whoever waits for an answer, in quota, and in memory. */
export async function measureApi(standIns: StandIns, runs: number): Promise<ApiCost> {
  const extension = allowHosts('bench');
  // Each in a browser of its own: a database without the others' rows, and a minute's worth of requests for itself.
  const measureIn = async <T>(measure: (browser: KeyedBrowser) => Promise<T>): Promise<T> => {
    const browser = await openKeyedBrowser(standIns, extension);
    const measured = await measure(browser);
    await browser.context.close();
    return measured;
  };
  const { hitRate, ...times } = await measureIn(async (browser) => {
    const session = await measureHitRate(browser);
    return { hitRate: session.hitRate, ...(await measureAnswers(browser, session.videoIds, runs)) };
  });
  const library = await measureIn((browser) => measureLibrary(standIns, browser));
  const full = await measureIn((browser) => measureFullDatabase(browser, runs));
  return { ...times, hitRate, ...library, ...full };
}
