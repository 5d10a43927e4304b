/** What `noteTyping` puts into the page. */
export interface TypingNotes {
  /** Resolves once the overlay has changed after the next key: ms since that key's `input`. */
  nextShownMs(): Promise<number>;
  startOver(): void;
  /** Each key from keydown to the next task; how many tasks took over 50 ms. */
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
  const { port1, port2 } = new MessageChannel();
  // A message is a task of its own: it comes after every listener and observer of the key.
  port1.onmessage = () => keys.push(performance.now() - keydownAt);
  window.addEventListener('keydown', () => (keydownAt = performance.now()), true);
  window.addEventListener('input', () => {
    inputAt = performance.now();
    port2.postMessage(null);
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
    nextShownMs: () =>
      new Promise<number>((resolve, reject) => {
        const root = document.querySelector('limelight-overlay')?.shadowRoot;
        if (!root) return reject(new Error('There is no overlay.'));
        inputAt = 0;
        const observer = new MutationObserver(() => {
          if (inputAt === 0) return;
          observer.disconnect();
          requestAnimationFrame(() => resolve(performance.now() - inputAt));
        });
        observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
      }),
  });
}
