import { act } from '@testing-library/react';
import type { StudioSession, StudioState } from '@/lib/messages/in-page';
import type { DraftReply } from '@/lib/messages/to-background';
import { makeDraftRow, type DraftRowParts } from './make-draft-row';

/** What the background answers about a draft, with the overlay on and where Limelight puts it. */
export function makeReply(row: DraftRowParts = {}, reply: Partial<DraftReply> = {}): DraftReply {
  const overlay = { place: null, isCollapsed: false };
  return { row: makeDraftRow(row), isOverlayOn: true, overlay, theme: 'system', ...reply };
}

export interface TestSession extends StudioSession {
  /** As the reading script does when something became known. */
  publish(change: Partial<StudioState>): Promise<void>;
}

export function makeSession(initial: Partial<StudioState> = {}): TestSession {
  let state: StudioState = { reply: null, problem: null, isOrphaned: false, ...initial };
  const listeners = new Set<() => void>();
  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async publish(change) {
      state = { ...state, ...change };
      await act(async () => {
        for (const listener of listeners) listener();
      });
    },
  };
}
