import type { AiTools } from '@/lib/analysis/ai-tools';
import type { Handlers } from './answer-all';

export type ChatMessage =
  | 'startChat'
  | 'previewChat'
  | 'sendChat'
  | 'stopChat'
  | 'retryChat'
  | 'continueChat'
  | 'renameChat'
  | 'deleteChats'
  | 'applyProposal'
  | 'recoverAnswers';

/** What the chat asks. */
export declare function createChatHandlers(tools: AiTools): Pick<Handlers, ChatMessage>;
