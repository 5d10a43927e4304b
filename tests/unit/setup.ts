import 'fake-indexeddb/auto';
import { beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { installMessages } from '../support/install-messages';

beforeEach(() => {
  fakeBrowser.reset();
  installMessages();
});
