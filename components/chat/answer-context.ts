import { createContext } from 'react';
import type { ChatReceipt, ChatStep } from '@/lib/storage/ai-rows';

export interface FoundReceipt {
  receipt: ChatReceipt;
  /** The tool that found it. */
  tool: string;
}

/** What the words of one answer can lead to. */
export interface AnswerPlace {
  /** By their ids. */
  receipts: ReadonlyMap<string, FoundReceipt>;
  /** The video that times are of; `null` where there is none. */
  videoId: string | null;
  /** Shows a check in the Score tab; `null` where that tab is about another video. */
  openCheck: ((id: string) => void) | null;
}

/** Only what stands for a fact asks for it: a block without one is not drawn again when this changes. */
export const AnswerContext = createContext<AnswerPlace>({ receipts: new Map(), videoId: null, openCheck: null });

export function findReceipts(steps: readonly ChatStep[]): Map<string, FoundReceipt> {
  return new Map(
    steps.flatMap(({ tool, receipts }) => receipts.map((receipt) => [receipt.id, { receipt, tool }] as const)),
  );
}
