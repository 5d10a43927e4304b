import { Problem } from '@/lib/problem/problem';
import type { JobRow } from '@/lib/storage/job-rows';
import { endJob } from './end-job';
import { releaseJob, type Lease } from './held-job';
import type { BatchResult, JobContext, JobHandler } from './job';
import { keepResult } from './keep-result';
import { settleFailure, type RunTools } from './settle-failure';
import { startBatch, type Batch } from './start-batch';

export interface Run {
  lease: Lease;
  handler: JobHandler;
  /** Aborted when the job is cancelled or taken away. */
  signal: AbortSignal;
  /** Whether something more urgent waits for this place. Asked between two batches. */
  shouldYield: () => boolean;
}

/** Works on a claimed job, batch by batch, until it is over or has to wait. */
export async function runJob(tools: RunTools, run: Run): Promise<void> {
  let batch = await nextBatch(tools, run);
  while (batch && !run.signal.aborted) {
    const goesOn = await tryBatch(tools, run, batch);
    if (!goesOn || run.signal.aborted) return;
    if (run.shouldYield()) {
      await releaseJob(tools.database, run.lease, { state: 'waiting' });
      return;
    }
    batch = await nextBatch(tools, run);
  }
}

async function nextBatch({ database, now, log }: RunTools, { lease, handler }: Run): Promise<Batch | null> {
  const batch = await startBatch(database, lease, handler.batchSize, now());
  for (const { key } of batch?.givenUp ?? []) log.error('job.item-given-up', { kind: handler.kind, key }, lease.jobId);
  return batch;
}

/** @returns whether the next batch may begin. */
async function tryBatch(tools: RunTools, run: Run, batch: Batch): Promise<boolean> {
  const { database, now } = tools;
  const { lease, handler, signal } = run;
  const context: JobContext = { database, job: batch.job, signal, now };
  try {
    if (batch.items.length === 0) {
      logEnd(tools, await endJob(database, lease, handler, context));
      return false;
    }
    const result = await untilAborted(handler.run(batch.items, context), signal);
    return (await keepResult(database, lease, batch, result, now())) !== null;
  } catch (error) {
    if (signal.aborted) return false;
    return settleFailure(tools, lease, batch, error);
  }
}

function logEnd({ log }: RunTools, job: JobRow | null): void {
  if (!job) return;
  const { kind, state, total, failedCount, startedAt, finishedAt } = job;
  const tookMs = (finishedAt ?? 0) - (startedAt ?? 0);
  log.info('job.finished', { kind, state, total, failedCount, tookMs }, job.id);
}

/** A handler that does not listen to its signal must not keep a place of the pool. What it brings home later is ignored. */
function untilAborted(work: Promise<BatchResult>, signal: AbortSignal): Promise<BatchResult> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(new Problem('cancelled'));
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
