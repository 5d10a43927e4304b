import type { Ai } from '@/lib/ai/ai';
import type { ApiTools } from './api-tools';

/** What the use cases need that ask a model. */
export interface AiTools extends ApiTools {
  ai: Ai;
}
