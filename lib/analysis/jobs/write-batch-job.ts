import * as z from 'zod';
import { WRITING_FEATURES } from '@/lib/ai/providers';
import type { BatchResult, JobHandler } from '@/lib/jobs/job';
import { Problem, type ProblemCode, problemCodeOf } from '@/lib/problem/problem';
import { parseVideoId } from '@/lib/video/video-url';
import type { WritingChoices } from '@/lib/writing/choices';
import type { AiTools } from '../ai-tools';
import { writeForVideo } from '../writing/write-for-video';

const Payload = z.object({ feature: z.enum(WRITING_FEATURES), choices: z.custom<WritingChoices>(isObject) });

/** What stops the whole batch: the next video would meet the same. */
const OF_ALL: readonly ProblemCode[] = [
  ...(['budget-reached', 'model-quota-spent', 'rate-limited', 'offline', 'service-unavailable'] as const),
  ...(['service-paused', 'key-missing', 'key-invalid', 'ai-not-agreed', 'permission-missing'] as const),
];

/** What the queue waits for by itself; anything else of those ends the job, and "Try again" goes on where it stopped. */
const PASSING: Partial<Record<ProblemCode, ProblemCode>> = { 'model-quota-spent': 'quota-exceeded' };

/**
 * The same writing help for many videos, one after the other. Its result is a row of its own, and what was answered before is
 * not asked for again: a batch that begins anew after the death of the background spends nothing twice.
 */
export function createWriteBatchJob(tools: AiTools): JobHandler {
  return {
    kind: 'write-batch',
    batchSize: 1,
    async run([item], { job, signal }): Promise<BatchResult> {
      if (!item) return { outcomes: [] };
      const { index, key } = item;
      const payload = Payload.safeParse(job.payload);
      const videoId = parseVideoId(key);
      if (!payload.success || videoId === null) return failed(index, 'request-refused');
      const { feature, choices } = payload.data;
      const problem = await writeOne(tools, { feature, videoId, tabId: null, choices }, { jobId: job.id, signal });
      if (signal.aborted) throw new Problem('cancelled');
      if (problem === null) return { outcomes: [{ index, state: 'done' }] };
      if (OF_ALL.includes(problem)) throw new Problem(PASSING[problem] ?? problem);
      return failed(index, problem);
    },
  };
}

type One = Parameters<typeof writeForVideo>;

/** @returns why nothing came of it; `null` when something did. */
async function writeOne(tools: AiTools, request: One[1], run: NonNullable<One[2]>): Promise<ProblemCode | null> {
  try {
    const row = await writeForVideo(tools, request, run);
    return row.state === 'ready' ? null : (row.problem ?? 'cancelled');
  } catch (error) {
    const problem = problemCodeOf(error);
    if (problem === null) throw error;
    return problem;
  }
}

function failed(index: number, problem: ProblemCode): BatchResult {
  return { outcomes: [{ index, state: 'failed', problem }] };
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
