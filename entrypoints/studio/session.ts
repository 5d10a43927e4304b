import type { StudioSession, StudioState } from '@/lib/messages/in-page';

export interface OwnSession extends StudioSession {
  publish(change: Partial<StudioState>): void;
}

/** What the overlay's script, whenever it comes, finds and follows. */
export function createSession(readAgain: () => void): OwnSession {
  let state: StudioState = { reply: null, problem: null, isOrphaned: false };
  const listeners = new Set<() => void>();
  return {
    getState: () => state,
    readAgain,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    publish(change) {
      state = { ...state, ...change };
      for (const listener of listeners) listener();
    },
  };
}
