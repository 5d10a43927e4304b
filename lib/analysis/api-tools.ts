import type { Log } from '@/lib/health/log';
import type { JobRequest } from '@/lib/jobs/job';
import type { HitLog } from '@/lib/network/create-hit-log';
import type { AnswerCache } from '@/lib/storage/answer-cache';
import type { NewEvent } from '@/lib/storage/events';
import type { Autocomplete } from '@/lib/youtube/autocomplete';
import type { YoutubeClient } from '@/lib/youtube/youtube-client';
import type { AnalysisTools } from './analysis-tools';

/** What the use cases need that ask YouTube's API. */
export interface ApiTools extends AnalysisTools {
  youtube: YoutubeClient;
  /** YouTube's search box, which is no official API. */
  autocomplete: Autocomplete;
  cache: AnswerCache;
  log: Log;
  /** What the cache answered, for the request log. */
  hits: Pick<HitLog, 'add'>;
  /** Makes a row that panels show; never throws. */
  notify: (event: NewEvent) => Promise<void>;
  /** Queues work that outlives the worker. @returns the job's id. */
  queue: (request: JobRequest) => Promise<string>;
}
