import type { AiTools } from '@/lib/analysis/ai-tools';
import type { Handlers } from './answer-all';

export type BatchMessage = 'forecastBatch' | 'startBatch';

/** The same writing help for many videos. */
export declare function createBatchHandlers(tools: AiTools): Pick<Handlers, BatchMessage>;
