import { configDefaults, defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { PURE_FOLDERS } from './tests/support/pure-folders';

const PURE = PURE_FOLDERS.map((folder) => `tests/unit/${folder}/**/*.test.ts`);

export default defineConfig({
  plugins: [WxtVitest()],
  // The stand-in for `wxt/browser` imports the whole of WXT, half a second in each file; all it needs is this.
  resolve: { alias: [{ find: /^wxt\/testing$/, replacement: 'wxt/testing/fake-browser' }] },
  test: {
    setupFiles: ['tests/unit/setup.ts'],
    // One worker a core; left out, vitest keeps a core for itself.
    maxWorkers: '100%',
    // Nothing waits for this: it is for a machine that does ten things at once, where a whole table of properties is slow.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    mockReset: true,
    restoreMocks: true,
    projects: [
      { extends: true, test: { name: 'shared', include: PURE, isolate: false } },
      {
        extends: true,
        test: {
          name: 'alone',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, ...PURE],
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['lib/**/*.ts'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { lines: 90 },
    },
  },
});
