import type { JobRow } from '@/lib/storage/job-rows';
import { claimJob, loadDueJobs, type Claimant } from './claim-job';
import { failJob } from './end-job';
import type { Lease } from './held-job';
import type { JobHandler } from './job';
import { keepLease } from './keep-lease';
import { pruneJobs } from './queue';
import { runJob } from './run-job';
import type { RunTools } from './settle-failure';

export interface PoolTools extends RunTools {
  handlers: readonly JobHandler[];
  /** Another one at every start of the background. */
  workerId: string;
  /** How many jobs run at once, each of another kind. */
  concurrency?: number;
  /** Called now and then while something runs. */
  stayAwake?: () => void;
}

/** The jobs that run in this worker. */
export interface Pool {
  /** Begins what is due and finds a place. */
  fill(): Promise<void>;
  /** Stops a run without a word; its row is the caller's affair. */
  abort(jobId: string): void;
  /** What ends with every run there is now; `null` for none. */
  runs(): Promise<unknown> | null;
}

interface Running {
  job: JobRow;
  abort: AbortController;
  mustYield: boolean;
  over: Promise<void>;
}

/** @param onFree a run has ended, so that another may begin. */
export function createPool(tools: PoolTools, onFree: () => void): Pool {
  const { database, now, workerId, concurrency = 2 } = tools;
  const running = new Map<string, Running>();
  let claims = 0;

  async function beginNext(): Promise<boolean> {
    const claimant: Claimant = { workerId, heldIds: [...running.keys()] };
    const due = await loadDueJobs(database, claimant, now());
    const next = running.size < concurrency ? due.find((job) => !findSameKind(running, job)) : undefined;
    if (!next) {
      if (due[0]) askToYield(running, due[0]);
      return false;
    }
    claims += 1;
    const lease: Lease = { jobId: next.id, owner: `${workerId}.${claims}` };
    const job = await claimJob(database, lease, claimant, now());
    if (job) await begin(job, lease);
    return true;
  }

  async function begin(job: JobRow, lease: Lease): Promise<void> {
    const handler = tools.handlers.find(({ kind }) => kind === job.kind);
    if (!handler) {
      tools.log.error('job.kind-unknown', { kind: job.kind }, job.id);
      await failJob(database, lease, null, now());
      return;
    }
    const run: Running = { job, abort: new AbortController(), mustYield: false, over: Promise.resolve() };
    running.set(job.id, run);
    run.over = work(tools, handler, lease, run).finally(() => {
      running.delete(job.id);
      onFree();
    });
  }

  return {
    async fill() {
      let isMore = true;
      while (isMore) isMore = await beginNext();
    },
    abort: (jobId) => running.get(jobId)?.abort.abort(),
    runs: () => (running.size > 0 ? Promise.all([...running.values()].map(({ over }) => over)) : null),
  };
}

async function work(tools: PoolTools, handler: JobHandler, lease: Lease, run: Running): Promise<void> {
  const letGo = keepLease(tools, lease, run.abort);
  try {
    await runJob(tools, { lease, handler, signal: run.abort.signal, shouldYield: () => run.mustYield });
    await pruneJobs(tools.database, tools.now());
  } catch (error) {
    // The database refused. The lease runs out, and then it is tried again.
    tools.log.error('job.stopped', { kind: handler.kind, why: String(error) }, lease.jobId);
  } finally {
    letGo();
  }
}

/** What keeps a more urgent job waiting makes room for it after its batch. */
function askToYield(running: ReadonlyMap<string, Running>, job: JobRow): void {
  const byPriority = [...running.values()].sort((one, other) => one.job.priority - other.job.priority);
  const blocker = findSameKind(running, job) ?? byPriority[0];
  if (blocker && blocker.job.priority < job.priority) blocker.mustYield = true;
}

function findSameKind(running: ReadonlyMap<string, Running>, { kind }: JobRow): Running | undefined {
  return [...running.values()].find(({ job }) => job.kind === kind);
}
