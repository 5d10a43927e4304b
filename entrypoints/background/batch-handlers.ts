import * as z from 'zod';
import type { AiTools } from '@/lib/analysis/ai-tools';
import { forecastBatch, startBatch } from '@/lib/analysis/writing/plan-batch';
import type { Handlers } from './answer-all';
import { parseRequest } from './parse-request';
import { ChoicesSchema, FeatureSchema, VideoIdSchema } from './writing-requests';

type BatchMessage = 'forecastBatch' | 'startBatch';

const MAX_VIDEOS = 50;
const MAX_SUBJECT_CHARS = 200;

const BatchRequest = z.object({
  feature: FeatureSchema,
  videoIds: z.array(VideoIdSchema).min(1).max(MAX_VIDEOS),
  subject: z.string().max(MAX_SUBJECT_CHARS),
  choices: ChoicesSchema,
});

/** The same writing help for many videos. */
export function createBatchHandlers(tools: AiTools): Pick<Handlers, BatchMessage> {
  return {
    forecastBatch: (data) => forecastBatch(tools, parseRequest(BatchRequest, data)),
    startBatch: (data) => startBatch(tools, parseRequest(BatchRequest, data)),
  };
}
