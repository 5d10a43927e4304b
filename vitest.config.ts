import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const PLAIN = ['draft', 'insights', 'keywords', 'pages', 'picture', 'seo', 'video', 'words', 'writing'].map(
  (folder) => `tests/unit/${folder}/**/*.test.ts`,
);

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    projects: [
      // Each file begins with modules of its own.
      { extends: true, test: { name: 'apart', include: ['tests/unit/**/*.test.{ts,tsx}'], exclude: PLAIN } },
      // Plain functions, which leave nothing behind: their modules are loaded once a worker, in a third of the time.
      { extends: true, test: { name: 'together', include: PLAIN, isolate: false } },
    ],
    setupFiles: ['tests/unit/setup.ts'],
    // One worker a core; left out, vitest keeps a core for itself.
    maxWorkers: '100%',
    // Nothing waits for this: it is for a machine that does ten things at once, where a whole table of properties is slow.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    mockReset: true,
    restoreMocks: true,
    coverage: {
      provider: 'v8',
      include: ['lib/**/*.ts'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { lines: 90 },
    },
  },
});
