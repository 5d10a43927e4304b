import { problemCodeOf, type ProblemCode } from '@/lib/problem/problem';
import type { JobRequest } from '@/lib/jobs/job';
import type { ApiTools } from './api-tools';

/** What is over by itself: the network comes back, and a paused service is tried again. */
const PASSING: readonly ProblemCode[] = ['offline', 'service-paused'];

/** It just failed: asking again at once would fail again. The browser's `online` event does not wait for it. */
const FIRST_WAIT_MS = 30_000;

/** Queues what failed for a reason that passes, so that it is done once although nobody asks again. */
export async function queueForLater(tools: ApiTools, failure: unknown, request: JobRequest): Promise<void> {
  const problem = problemCodeOf(failure);
  if (problem === null || !PASSING.includes(problem)) return;
  try {
    const wait = { waitsFor: problem, notBefore: tools.now() + FIRST_WAIT_MS };
    await tools.queue({ ...request, ...wait, priority: 10 });
  } catch (error) {
    // The failure that is told is the one that was met first.
    tools.log.warn('job.not-queued', { kind: request.kind, problem: problemCodeOf(error) });
  }
}
