import 'fake-indexeddb/auto';
import { setImmediate as pause } from 'node:timers/promises';
import { afterAll, beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { installMessages } from '../support/install-messages';

beforeEach(() => {
  fakeBrowser.reset();
  installMessages();
});

// A second is too little for a live query on a machine that does ten things at once; nothing waits longer than it has to.
if (typeof document !== 'undefined') {
  const { configure } = await import('@testing-library/react');
  configure({ asyncUtilTimeout: 10_000 });
  // What React has put off is done while there still is a page.
  afterAll(async () => {
    for (let round = 0; round < 3; round++) await pause();
  });
}
