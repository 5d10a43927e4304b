import * as z from 'zod';
import type { JobRunner } from '@/lib/jobs/create-job-runner';
import { clearJobs, retryJob } from '@/lib/jobs/queue';
import type { LimelightDatabase } from '@/lib/storage/database';
import { dismissEvents, dismissJobEvents } from '@/lib/storage/events';
import type { Handlers } from './answer-all';
import { parseRequest } from './parse-request';

type JobMessage = 'cancelJob' | 'retryJob' | 'clearJobs' | 'dismissEvents';

interface JobHandlerTools {
  database: LimelightDatabase;
  now: () => number;
  jobs: Pick<JobRunner, 'cancel' | 'wake'>;
}

const JobIdRequest = z.object({ id: z.string().min(1).max(100) });
const EventIdRequest = z.object({ id: z.int().positive().optional() });

/** What the panels ask about queued work and what came of it. */
export function createJobHandlers({ database, now, jobs }: JobHandlerTools): Pick<Handlers, JobMessage> {
  return {
    async cancelJob(data) {
      await jobs.cancel(parseRequest(JobIdRequest, data).id);
    },
    async retryJob(data) {
      const { id } = parseRequest(JobIdRequest, data);
      await retryJob(database, id, now());
      await dismissJobEvents(database, id);
      // Not waited for: what is begun may take longer than whoever asked should.
      void jobs.wake();
    },
    async clearJobs() {
      await clearJobs(database);
      await dismissJobEvents(database);
    },
    async dismissEvents(data) {
      await dismissEvents(database, parseRequest(EventIdRequest, data).id);
    },
  };
}
