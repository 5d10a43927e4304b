/** What `noteTyping` puts into the page. */
export interface TypingNotes {
  /** To be called before a key: the next change of the overlay after its `input` is noted. */
  awaitKey(): void;
  /** Ms from that `input` to the frame with the change. */
  shownMs(): Promise<number>;
  startOver(): void;
  /** Each key from keydown until every listener and observer of its input is done; how many tasks took over 50 ms. */
  notes(): { keys: number[]; longTasks: number };
}

/** Runs in the page before its own scripts: the time from the title box to the meter of the overlay's card. */
export function noteOverlay(): void {
  const overlayReadyMs = new Promise<number>((resolve) => {
    let editorAt = 0;
    const look = () => {
      if (!editorAt && document.querySelector('#title-textarea #textbox')) editorAt = performance.now();
      const isShown = document.querySelector('limelight-overlay')?.shadowRoot?.querySelector('[role=meter]');
      if (editorAt && isShown) resolve(performance.now() - editorAt);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  Object.assign(window, { overlayReadyMs });
}

/** Runs in the page before its own scripts. */
export function noteTyping(): void {
  let keys: number[] = [];
  let longTasks = 0;
  let keydownAt = 0;
  let inputAt = 0;
  let shown: Promise<number>;
  window.addEventListener('keydown', () => (keydownAt = performance.now()), true);
  window.addEventListener('input', () => {
    inputAt = performance.now();
    // The window is the last to hear of it; what observers do about the changed text comes before this.
    queueMicrotask(() => keys.push(performance.now() - keydownAt));
  });
  new PerformanceObserver((list) => {
    longTasks += list.getEntries().length;
  }).observe({ type: 'longtask' });
  Object.assign(window, {
    startOver() {
      keys = [];
      longTasks = 0;
    },
    notes: () => ({ keys, longTasks }),
    awaitKey() {
      const root = document.querySelector('limelight-overlay')?.shadowRoot;
      if (!root) throw new Error('There is no overlay.');
      inputAt = 0;
      shown = new Promise((resolve) => {
        const observer = new MutationObserver(() => {
          if (inputAt === 0) return;
          observer.disconnect();
          requestAnimationFrame(() => resolve(performance.now() - inputAt));
        });
        observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
      });
    },
    shownMs: () => shown,
  });
}
