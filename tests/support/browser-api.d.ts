/** Inside `worker.evaluate` the extension's own API is there under this name. */
declare const chrome: typeof import('wxt/browser').browser;
