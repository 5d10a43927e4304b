import { askPanel } from '@/lib/messages/to-panel';
import type { BuiltInRequest } from './to-prompts';

/** The pages of Limelight's that are open, as the background reaches them. */
export interface OpenPages {
  /** Whether one of them runs it; `false` also when none is open. */
  run(relayId: string, request: BuiltInRequest): Promise<boolean>;
  stop(relayId: string): Promise<void>;
}

export const askOpenPages: OpenPages = {
  run: (relayId, request) => orWithout(false, () => askPanel('runBuiltIn', { relayId, request })),
  stop: (relayId) => orWithout(undefined, () => askPanel('stopBuiltIn', { relayId })),
};

/** Browsers reject what nobody is there to hear. */
async function orWithout<T>(instead: T, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch {
    return instead;
  }
}
