import type { AiTools } from '@/lib/analysis/ai-tools';
import type { Handlers } from './answer-all';

export type WritingMessage =
  'saveTranscript' | 'write' | 'previewWriting' | 'stopWriting' | 'deleteWritings' | 'forecastBatch' | 'startBatch';

/** What writing help asks. */
export declare function createWritingHandlers(tools: AiTools): Pick<Handlers, WritingMessage>;
