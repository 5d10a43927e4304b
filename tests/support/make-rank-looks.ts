import { createTrackRanksJob } from '@/lib/analysis/jobs/track-ranks-job';
import { addJob, enqueueJob } from '@/lib/jobs/queue';
import { nextPacificMidnight } from '@/lib/network/pacific-day';
import type { LimelightDatabase } from '@/lib/storage/database';
import type { TrackedPhraseRow } from '@/lib/storage/keyword-rows';
import { makeApiTools } from './make-api-tools';
import { makeRunner } from './make-jobs';
import { makeSearch, makeTracked } from './make-ranks';

/** Looks at places in search as the background does them, over a YouTube of the test's own. */
export function makeRankLooks(database: LimelightDatabase) {
  const made = makeApiTools(database);
  const youtube = makeSearch();
  const { now } = made.tools;
  const runAll = () => {
    const tools = { ...made.tools, youtube: { ...made.client, search: youtube.search } };
    const handlers = [createTrackRanksJob(tools)];
    return makeRunner({ database, handlers, now, quotaResetAt: nextPacificMidnight }).run();
  };
  return {
    clock: made.clock,
    youtube,
    runAll,
    follow: (...rows: TrackedPhraseRow[]) => database.trackedPhrases.bulkAdd(rows),
    /** As the schedule queues it. */
    async lookDaily(): Promise<string> {
      const request = { kind: 'track-ranks', payload: null, subject: '', dedupeKey: 'schedule:track-ranks' } as const;
      const { jobs, jobItems } = database;
      const id = await database.transaction('rw', jobs, jobItems, () => addJob(database, request, now()));
      await runAll();
      return id;
    },
    /** As "Look now" queues it. */
    async lookNow(...phrases: string[]): Promise<string> {
      const itemKeys = phrases.map((phrase) => makeTracked({ phrase }).id);
      const id = await enqueueJob(database, { kind: 'track-ranks', payload: null, subject: '', itemKeys }, now());
      await runAll();
      return id;
    },
    places: async () =>
      Object.fromEntries((await database.ranks.toArray()).map(({ trackedId, position }) => [trackedId, position])),
    problems: async () => (await database.trackedPhrases.toArray()).map(({ problem }) => problem),
    events: async () => (await database.events.toArray()).map(({ kind }) => kind),
  };
}
