import * as z from 'zod';
import type { ApiTools } from '@/lib/analysis/api-tools';
import { forecastExploration } from '@/lib/analysis/forecast-exploration';
import { queueExploration } from '@/lib/analysis/queue-exploration';
import type { JobRunner } from '@/lib/jobs/create-job-runner';
import { deleteExplorations } from '@/lib/storage/explorations';
import type { Handlers } from './answer-all';
import { parseRequest } from './parse-request';

type ExplorationMessage = 'explorePhrase' | 'forecastExploration' | 'deleteExplorations';

interface ExplorationHandlerTools extends ApiTools {
  jobs: Pick<JobRunner, 'cancel' | 'wake'>;
}

const MAX_PHRASE_CHARS = 100;

const PhraseSchema = z
  .string()
  .max(MAX_PHRASE_CHARS * 4)
  .transform((text) => text.replace(/\s+/g, ' ').trim())
  .pipe(z.string().min(1).max(MAX_PHRASE_CHARS));

const ExplorationRequest = z.object({
  phrase: PhraseSchema,
  language: z.string().regex(/^[a-z]{2,3}$/),
  isDeep: z.boolean(),
  hasSearch: z.boolean(),
});
const ExplorationIdRequest = z.object({ id: z.string().min(1).max(1_000).optional() });

/** What the keyword explorer asks: answers are rows that it follows. */
export function createExplorationHandlers(tools: ExplorationHandlerTools): Pick<Handlers, ExplorationMessage> {
  const { database, jobs } = tools;
  return {
    async explorePhrase(data) {
      const queued = await queueExploration(tools, parseRequest(ExplorationRequest, data));
      // Not waited for: most of a minute may go by until the last answer is there.
      void jobs.wake();
      return queued;
    },
    async forecastExploration(data) {
      return forecastExploration(tools, parseRequest(ExplorationRequest, data));
    },
    async deleteExplorations(data) {
      const { id } = parseRequest(ExplorationIdRequest, data);
      const rows = await deleteExplorations(database, id);
      await Promise.all(rows.filter(({ jobId }) => jobId !== '').map(({ jobId }) => jobs.cancel(jobId)));
    },
  };
}
