import { expect, vi } from 'vitest';
import { SILENT_LOG } from '@/lib/health/log';
import { createJobRunner, type JobRunner, type JobRunnerTools } from '@/lib/jobs/create-job-runner';
import type { BatchResult, JobContext, JobHandler, JobRequest } from '@/lib/jobs/job';
import { LimelightDatabase } from '@/lib/storage/database';
import type { EventRow, JobItemRow, JobRow } from '@/lib/storage/job-rows';
import type { VideoId } from '@/lib/video/video';
import { eventually } from './eventually';

export const NOW = Date.UTC(2026, 10, 21, 9);
export const QUOTA_RESET_AT = Date.UTC(2026, 10, 22, 8);

let last: LimelightDatabase | null = null;

export async function openEmptyDatabase(name: string): Promise<LimelightDatabase> {
  last?.close();
  const database = new LimelightDatabase(name);
  last = database;
  await database.delete();
  await database.open();
  return database;
}

/** A clock that stands still until it is moved. */
export function makeClock(at = NOW) {
  return {
    now: () => at,
    pass: (ms: number) => {
      at += ms;
    },
  };
}

export function makeRequest(parts: Partial<JobRequest> = {}): JobRequest {
  return { kind: 'refresh-videos', payload: null, subject: 'Bread Lab', ...parts };
}

export function makeKeys(count: number): string[] {
  return Array.from({ length: count }, (_, place) => `video-${place}`);
}

/** Does every item, and leaves a sample of each: how often an item took effect can be counted afterwards. */
export function doAll(items: readonly JobItemRow[], { database }: Pick<JobContext, 'database'>): BatchResult {
  return {
    outcomes: items.map(({ index }) => ({ index, state: 'done' })),
    write: async () => {
      await database.samples.bulkAdd(items.map(sampleOf));
    },
  };
}

export function makeHandler(parts: Partial<JobHandler> = {}): JobHandler {
  return { kind: 'refresh-videos', batchSize: 50, run: async (...batch) => doAll(...batch), ...parts };
}

export function makeRunner(
  parts: Partial<JobRunnerTools> & Pick<JobRunnerTools, 'database'>,
): JobRunner & { run: () => Promise<void> } {
  const runner = createJobRunner({
    handlers: [makeHandler()],
    now: () => NOW,
    log: SILENT_LOG,
    notify: async () => undefined,
    workerId: 'worker',
    quotaResetAt: () => QUOTA_RESET_AT,
    locks: null,
    ...parts,
  });
  return {
    ...runner,
    run: async () => {
      await runner.wake();
      await runner.whenIdle();
    },
  };
}

/** How often each item took effect. */
export async function countEffects(database: LimelightDatabase): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const { videoId } of await database.samples.toArray()) counts.set(videoId, (counts.get(videoId) ?? 0) + 1);
  return counts;
}

export function once(keys: readonly string[]): Map<string, number> {
  return new Map(keys.map((key) => [key, 1]));
}

export async function theJob(database: LimelightDatabase, id: string): Promise<JobRow> {
  const job = await database.jobs.get(id);
  if (!job) throw new Error('The job is gone.');
  return job;
}

export async function itemStates(database: LimelightDatabase, jobId: string): Promise<string[]> {
  const items = await database.jobItems.where('jobId').equals(jobId).sortBy('index');
  return items.map(({ state }) => state);
}

export function makeJobRow(parts: Partial<JobRow> = {}): JobRow {
  return {
    ...{ id: 'job', kind: 'refresh-videos', payload: null, subject: 'Bread Lab', priority: 0, state: 'waiting' },
    ...{ dedupeKey: null, attempt: 0, notBefore: NOW, problem: null, leaseOwner: null, leaseUntil: 0, total: 1 },
    ...{
      doneCount: 0,
      failedCount: 0,
      forecastUnits: null,
      expectedTotal: null,
      createdAt: NOW,
      startedAt: null,
      finishedAt: null,
    },
    ...parts,
  };
}

export function makeEventRow(parts: Partial<EventRow> = {}): EventRow {
  lastEvent += 1;
  return {
    ...{ id: lastEvent, kind: 'job-done', at: NOW, subject: 'Bread Lab', about: null },
    ...{ isQuiet: false, isDismissed: false },
    ...parts,
  };
}

let lastEvent = 0;

function sampleOf({ key }: JobItemRow) {
  return { videoId: key as VideoId, owner: 'public', at: NOW, viewCount: 1, likeCount: null, commentCount: null };
}

/** A handler whose batches end when the test says so. */
export function makeGate() {
  const waiting: (() => void)[] = [];
  let isOpen = false;
  const run = vi.fn<JobHandler['run']>(async (...batch) => {
    if (!isOpen) await new Promise<void>((resolve) => waiting.push(resolve));
    return doAll(...batch);
  });
  const open = (): void => {
    for (const resolve of waiting.splice(0)) resolve();
  };
  return {
    run,
    isReached: () => eventually(() => expect(waiting.length).toBeGreaterThan(0)),
    open,
    stayOpen: () => {
      isOpen = true;
      open();
    },
  };
}
