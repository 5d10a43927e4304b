import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TABS } from '@/components/tabs/index';
import { PROBLEM_CODES } from '@/lib/problem/problem';
import { RUBRIC } from '@/lib/seo/rubric';
import { camelCase } from '@/lib/words/words';
import { flatMessages } from '../support/install-messages';

const ROOT = resolve(import.meta.dirname, '../..');
const messages = flatMessages();
const namesIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder)).map((file) => file.replace(/\.tsx?$/, ''));

describe('checks', () => {
  const ids = RUBRIC.map(({ check }) => check.id);

  it('has one file for each, named like it, and each file is in the rubric', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(namesIn('lib/seo/checks').toSorted()).toEqual(ids.toSorted());
  });

  it.each(ids)('%s has a test and its words', (id) => {
    expect(existsSync(join(ROOT, `tests/unit/seo/checks/${id}.test.ts`))).toBe(true);
    for (const part of ['good', 'bad', 'why']) expect(messages.get(`checks_${camelCase(id)}_${part}`)).toBeTruthy();
  });

  it.each(ids)('%s has the words of every advice it gives, with as many places as values', (id) => {
    const source = readFileSync(join(ROOT, `lib/seo/checks/${id}.ts`), 'utf8');
    const written = [...messages.keys()].filter((name) => name.startsWith(`checks_${camelCase(id)}_advice_`));
    expect(written.length).toBeGreaterThan(0);
    for (const name of written) expect(source, name).toContain(`'${name.split('_').at(-1)}'`);
  });
});

describe('problems', () => {
  it.each(PROBLEM_CODES)('%s says what happened and what to do', (code) => {
    expect(messages.get(`problem_${camelCase(code)}_what`)).toBeTruthy();
    expect(messages.get(`problem_${camelCase(code)}_way`)).toBeTruthy();
  });

  it('has no words for a problem that is gone', () => {
    const known = PROBLEM_CODES.flatMap((code) => [`${camelCase(code)}_what`, `${camelCase(code)}_way`]);
    const written = [...messages.keys()].filter((name) => name.startsWith('problem_'));
    expect(written.map((name) => name.slice('problem_'.length)).toSorted()).toEqual(known.toSorted());
  });
});

describe('tabs', () => {
  it('has one file for each, and each has a test', () => {
    const files = namesIn('components/tabs').filter((name) => name.endsWith('-tab'));
    expect(TABS.map(({ id }) => `${id}-tab`).toSorted()).toEqual(files.toSorted());
    for (const file of files)
      expect(existsSync(join(ROOT, `tests/unit/components/tabs/${file}.test.tsx`)), file).toBe(true);
  });
});

describe('the message catalogue', () => {
  it('holds no message that nothing uses', () => {
    const sources = ['components', 'lib', 'entrypoints'].flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
        .filter((path) => /\.tsx?$/.test(path))
        .map((path) => readFileSync(join(ROOT, folder, path), 'utf8')),
    );
    const code = sources.join('\n') + readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8');
    const dynamic =
      /^(checks|problem|group|evidence|origin|reason|purpose|job|event|health|aiFeature|tone|chatTool|writeNote)_/;
    const unused = [...messages.keys()]
      .filter((name) => !dynamic.test(name))
      .filter((name) => !code.includes(`'${name.replace('_', '.')}'`) && !code.includes(`__MSG_${name}__`));
    expect(unused).toEqual([]);
  });
});
