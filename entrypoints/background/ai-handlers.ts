import type { AiTools } from '@/lib/analysis/ai-tools';
import type { Handlers } from './answer-all';

export type AiMessage = 'agreeToAi' | 'agreeToShare' | 'refreshModels' | 'tellBuiltIn' | 'tellRelay' | 'clearAiRecords';

/** What Options and panels ask about models. */
export declare function createAiHandlers(tools: AiTools): Pick<Handlers, AiMessage>;
