import { useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import type { DraftEdit, EditReason } from '@/lib/draft/edit';
import { askBackground } from '@/lib/messages/to-background';
import { problemCodeOf, type ProblemCode } from '@/lib/problem/problem';

/** What can be done to the draft in one Studio tab. What it came to is seen in the draft's row. */
export interface DraftCommands {
  apply(edits: DraftEdit[], reason: EditReason): void;
  undo(): void;
  showTags(): void;
  dismissLost(): void;
  /** One at a time: a command given while another is under way is not taken. */
  isBusy: boolean;
  /** Why the last one failed; `null` once one succeeded. */
  problem: ProblemCode | null;
}

/** Longer than Studio takes to fill any field: the background was stopped without a word. */
const DEADLINE_MS = 15_000;

/** @param tabId left out by the overlay, which speaks for its own tab. */
export function useDraftCommands(tabId?: number): DraftCommands {
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<ProblemCode | null>(null);
  // The state comes a render too late for a double click.
  const isUnderWay = useRef(false);
  const run = async (ask: () => Promise<unknown>): Promise<void> => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setIsBusy(true);
    setProblem(await problemOf(ask));
    isUnderWay.current = false;
    setIsBusy(false);
  };
  const tab = tabId === undefined ? {} : { tabId };
  return {
    apply: (edits, reason) => void run(() => askBackground('editDraft', { ...tab, edits, reason })),
    undo: () => void run(() => askBackground('undoEdit', tab)),
    showTags: () => void run(() => askBackground('showTags', tab)),
    dismissLost: () => void run(() => askBackground('dismissLostText', tab)),
    isBusy,
    problem,
  };
}

/** `null` when it worked. What nobody expected is told as a page to reload: after that both sides know the same again. */
async function problemOf(ask: () => Promise<unknown>): Promise<ProblemCode | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<ProblemCode>((resolve) => {
    timer = setTimeout(() => resolve('page-not-read'), DEADLINE_MS);
  });
  try {
    return await Promise.race([ask().then(() => null), silence]);
  } catch (error) {
    const code = problemCodeOf(error);
    if (code === null) console.debug('Limelight:', error);
    return code ?? (browser.runtime?.id ? 'page-not-read' : 'extension-updated');
  } finally {
    clearTimeout(timer);
  }
}
