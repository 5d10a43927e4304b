import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HEALTH_CHECKS, START_CHECKS } from '@/lib/health/checks/index';
import { camelCase } from '@/lib/words/words';
import { flatMessages } from '../../../support/install-messages';

const ROOT = resolve(import.meta.dirname, '../../../..');
const messages = flatMessages();

describe('the self checks', () => {
  it('have one file each, named like them, and each has a test', () => {
    const files = readdirSync(join(ROOT, 'lib/health/checks')).filter((file) => file !== 'index.ts');
    expect(HEALTH_CHECKS.map(({ id }) => `${id}.ts`).toSorted()).toEqual(files.toSorted());
    for (const { id } of HEALTH_CHECKS) expect(existsSync(join(import.meta.dirname, `${id}.test.ts`)), id).toBe(true);
  });

  it.each(HEALTH_CHECKS)('$id has a name and a sentence for each finding, and no sentence for none', (check) => {
    const prefix = `health_${camelCase(check.id)}_`;
    const written = [...messages.keys()].filter((name) => name.startsWith(prefix));
    const wanted = ['name', ...check.findings].map((part) => prefix + part);
    expect(written.toSorted()).toEqual(wanted.toSorted());
    for (const name of wanted) expect(messages.get(name)).toBeTruthy();
  });

  it('have words for what any of them can find, and for nothing else', () => {
    const groups = new Set(
      [...messages.keys()].filter((name) => name.startsWith('health_')).map((name) => name.split('_')[1]),
    );
    expect([...groups].toSorted()).toEqual(['any', ...HEALTH_CHECKS.map(({ id }) => camelCase(id))].toSorted());
    expect([...messages.keys()].filter((name) => name.startsWith('health_any_'))).toEqual([
      'health_any_crashed',
      'health_any_tookTooLong',
    ]);
  });

  it('contain those that run at each start', () => {
    for (const check of START_CHECKS) expect(HEALTH_CHECKS).toContain(check);
  });
});
