import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PURE_FOLDERS } from '../support/pure-folders';

const ROOT = join(import.meta.dirname, '../..');
/** What another file in the same worker would feel. */
const LASTING =
  /vi\.(?:mock|doMock|stubGlobal|stubEnv|useFakeTimers)\(|@vitest-environment|fakeBrowser|storage\/database'/;

describe.each(PURE_FOLDERS)('tests/unit/%s', (folder) => {
  const files = readdirSync(join(ROOT, 'tests/unit', folder), { recursive: true, encoding: 'utf8' });
  const tests = files.filter((file) => file.endsWith('.test.ts') || file.endsWith('.test.tsx'));

  it.each(tests)('%s leaves nothing behind that others in its worker would feel', (file) => {
    expect(file.endsWith('.tsx')).toBe(false);
    expect(readFileSync(join(ROOT, 'tests/unit', folder, file), 'utf8')).not.toMatch(LASTING);
  });
});
