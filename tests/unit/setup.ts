import 'fake-indexeddb/auto';
import { afterAll, beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { installMessages } from '../support/install-messages';

beforeEach(() => {
  fakeBrowser.reset();
  installMessages();
});

// Also where a test makes the time itself.
const later = globalThis.setImmediate;

/** What React has put off is done. */
async function settle(): Promise<void> {
  for (let round = 0; round < 3; round++) await new Promise<void>((resolve) => later(() => resolve()));
}

// A second is too little for a live query on a machine that does ten things at once; nothing waits longer than it has to.
if (typeof document !== 'undefined') {
  const { configure, getConfig } = await import('@testing-library/react');
  const { asyncWrapper } = getConfig();
  configure({
    asyncUtilTimeout: 10_000,
    // What was waited for may be drawn and not yet listen to its store.
    asyncWrapper: (wait) =>
      asyncWrapper(async () => {
        const found = await wait();
        await settle();
        return found;
      }),
  });
  // While there still is a page.
  afterAll(settle);
}
