import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

/** What each folder may import from the project besides itself. Read it top to bottom: inner to outer. */
const MAY_IMPORT: Record<string, string[]> = {
  'lib/problem': [],
  'lib/video': ['lib/problem'],
  'lib/seo': ['lib/video'],
  'lib/keywords': ['lib/video', 'lib/seo'],
  'lib/draft': ['lib/video', 'lib/seo', 'lib/keywords'],
  'lib/picture': ['lib/video'],

  'lib/pages': ['lib/video', 'lib/draft', 'lib/picture', 'lib/problem'],
  'lib/storage': ['lib/ai', 'lib/video', 'lib/seo', 'lib/draft', 'lib/keywords', 'lib/pages', 'lib/problem'],
  'lib/insights': ['lib/video', 'lib/seo'],
  'lib/health': ['lib/storage', 'lib/video', 'lib/problem'],
  'lib/network': ['lib/health', 'lib/storage', 'lib/problem'],
  'lib/youtube': ['lib/network', 'lib/storage', 'lib/video', 'lib/problem'],
  'lib/ai': ['lib/health', 'lib/network', 'lib/storage', 'lib/messages', 'lib/video', 'lib/problem'],
  'lib/writing': [
    ...['lib/ai', 'lib/video', 'lib/seo', 'lib/keywords', 'lib/draft', 'lib/storage', 'lib/problem', 'lib/words'],
  ],
  'lib/account': ['lib/health', 'lib/network', 'lib/youtube', 'lib/storage', 'lib/video', 'lib/problem'],
  'lib/jobs': ['lib/health', 'lib/storage', 'lib/problem'],
  'lib/backup': [
    ...['lib/ai', 'lib/draft', 'lib/keywords', 'lib/seo', 'lib/storage', 'lib/video', 'lib/writing', 'lib/problem'],
  ],
  'lib/messages': [
    ...['lib/ai', 'lib/backup', 'lib/draft', 'lib/jobs', 'lib/pages', 'lib/storage', 'lib/video', 'lib/writing'],
    ...['lib/youtube', 'lib/problem'],
  ],
  'lib/words': [],

  'lib/analysis': [
    ...['lib/video', 'lib/seo', 'lib/keywords', 'lib/draft', 'lib/picture', 'lib/pages', 'lib/storage', 'lib/problem'],
    ...['lib/ai', 'lib/health', 'lib/insights', 'lib/jobs', 'lib/messages', 'lib/network', 'lib/writing'],
    'lib/youtube',
  ],
  'lib/chat': ['lib'],

  'components/ui': ['lib/video', 'lib/words'],
  'components/score': ['components/ui', 'lib/video', 'lib/seo', 'lib/storage', 'lib/words'],
  'components/tags': ['components/ui', 'lib/video', 'lib/words'],
  'components/page': [
    ...['components/ui', 'components/draft', 'components/performance', 'components/score'],
    ...['lib/account', 'lib/video', 'lib/draft', 'lib/storage', 'lib/messages', 'lib/problem', 'lib/words'],
  ],
  'components/tabs': ['components', 'lib/video', 'lib/seo', 'lib/storage', 'lib/messages', 'lib/problem', 'lib/words'],
  'components/draft': [
    'components/ui',
    'components/tags',
    ...['lib/draft', 'lib/keywords', 'lib/seo', 'lib/pages', 'lib/storage', 'lib/messages', 'lib/problem', 'lib/words'],
  ],
  'components/overlay': ['components', 'lib/storage', 'lib/messages', 'lib/problem', 'lib/words'],
  'components/preview': [
    'components/ui',
    ...['lib/picture', 'lib/pages', 'lib/seo', 'lib/storage', 'lib/video', 'lib/words'],
  ],
  'components/history': [
    'components/ui',
    'components/draft',
    'components/page',
    ...['lib/draft', 'lib/storage', 'lib/messages', 'lib/video', 'lib/words'],
  ],
  'components/templates': [
    'components/ui',
    'components/draft',
    'components/page',
    ...['lib/draft', 'lib/keywords', 'lib/seo', 'lib/storage', 'lib/messages', 'lib/problem', 'lib/words'],
  ],
  'components/account': [
    ...['components/ui', 'components/page'],
    ...['lib/account', 'lib/storage', 'lib/messages', 'lib/youtube', 'lib/problem', 'lib/words'],
  ],
  'components/requests': ['components/ui', 'lib/network', 'lib/storage', 'lib/problem', 'lib/words'],
  'components/health': ['components/ui', 'components/page', 'lib/health', 'lib/storage', 'lib/messages', 'lib/words'],
  'components/backup': [
    ...['components/ui', 'components/page'],
    ...['lib/backup', 'lib/storage', 'lib/messages', 'lib/problem', 'lib/words'],
  ],
  'components/tag-editor': [
    ...['components/ui', 'components/draft', 'components/page', 'components/tags', 'components/templates'],
    ...['lib/draft', 'lib/keywords', 'lib/seo', 'lib/storage', 'lib/messages', 'lib/video', 'lib/problem', 'lib/words'],
  ],
  'components/keywords': [
    ...['components/ui', 'components/account', 'components/draft', 'components/jobs', 'components/page'],
    ...['components/tags', 'lib/account', 'lib/draft', 'lib/jobs', 'lib/keywords', 'lib/network', 'lib/seo'],
    ...['lib/storage', 'lib/messages', 'lib/video', 'lib/problem', 'lib/words'],
  ],
  'components/sources': [
    ...['components/ui', 'components/account', 'components/keywords', 'components/page'],
    ...['lib/keywords', 'lib/storage', 'lib/messages', 'lib/words'],
  ],
  'components/ranks': [
    ...['components/ui', 'components/page', 'components/jobs', 'components/performance', 'lib/insights', 'lib/jobs'],
    ...['lib/keywords', 'lib/network', 'lib/storage', 'lib/messages', 'lib/video', 'lib/problem', 'lib/words'],
  ],
  'components/ai': [
    ...['components/ui', 'components/account', 'components/page', 'lib/ai', 'lib/account', 'lib/storage'],
    ...['lib/messages', 'lib/problem', 'lib/words', 'lib/writing'],
  ],
  'components/chat': [
    ...['components/ui', 'components/ai', 'components/draft', 'components/page', 'lib/ai', 'lib/chat', 'lib/draft'],
    ...['lib/seo', 'lib/storage', 'lib/messages', 'lib/video', 'lib/problem', 'lib/words'],
  ],
  'components/writing': [
    ...[
      'components/ui',
      'components/ai',
      'components/chat',
      'components/draft',
      'components/jobs',
      'components/page',
      'components/preview',
    ],
    ...['lib/ai', 'lib/draft', 'lib/jobs', 'lib/keywords', 'lib/seo', 'lib/storage', 'lib/messages', 'lib/video'],
    ...['lib/problem', 'lib/words', 'lib/writing'],
  ],
  'components/jobs': [
    ...['components/ui', 'components/page'],
    ...['lib/jobs', 'lib/network', 'lib/storage', 'lib/messages', 'lib/problem', 'lib/words'],
  ],
  'components/performance': [
    ...['components/ui', 'components/page'],
    ...['lib/account', 'lib/insights', 'lib/storage', 'lib/messages', 'lib/video', 'lib/problem', 'lib/words'],
  ],
  'components/channel': [
    ...['components/ui', 'components/page', 'components/performance', 'components/jobs', 'components/writing'],
    ...['lib/insights', 'lib/jobs', 'lib/storage', 'lib/messages', 'lib/video', 'lib/problem', 'lib/words'],
  ],
  'components/popup': ['components', 'lib/storage', 'lib/words'],
  'components/panel': ['components', 'lib/storage', 'lib/words'],
  'components/options': [
    'components',
    'lib/seo',
    'lib/storage',
    'lib/network',
    'lib/messages',
    'lib/problem',
    'lib/words',
  ],

  'entrypoints/background': ['lib'],
  'entrypoints/watch': ['lib/pages', 'lib/messages', 'lib/problem'],
  'entrypoints/watch-player': ['lib/pages'],
  'entrypoints/studio': ['lib/pages', 'lib/messages', 'lib/problem'],
  'entrypoints/studio-overlay': ['components', 'assets'],
  'entrypoints/popup': ['components', 'assets'],
  'entrypoints/sidepanel': ['components', 'assets'],
  'entrypoints/options': ['components', 'assets'],
  'entrypoints/dashboard': ['components', 'assets'],
};

/** Folders that may import others' types only, so that none of their code reaches a watch page. */
const TYPES_ONLY: Record<string, string[]> = {
  'lib/messages': [
    ...['lib/ai', 'lib/backup', 'lib/draft', 'lib/jobs', 'lib/pages', 'lib/storage', 'lib/video', 'lib/writing'],
    'lib/youtube',
  ],
  'lib/storage': ['lib/ai'],
  'components/score': ['lib/storage'],
  'components/draft': ['lib/storage', 'lib/pages'],
  'components/overlay': ['lib/storage'],
  'components/preview': ['lib/storage', 'lib/pages'],
};

/** Packages that only the named folders may use. */
const PACKAGE_OWNERS: Record<string, string[]> = {
  dexie: ['lib/storage'],
  'dexie-react-hooks': [
    ...['components/page', 'components/tabs', 'components/options', 'components/jobs', 'components/channel'],
    ...['components/keywords', 'components/ranks', 'components/chat', 'components/writing', 'components/ai'],
  ],
  zod: [
    'lib/video',
    'lib/storage',
    'lib/youtube',
    'lib/account',
    'lib/backup',
    'lib/analysis',
    'lib/ai',
    'lib/chat',
    'lib/writing',
    'entrypoints/background',
  ],
  '@google/generative-ai': ['lib/ai/gemini'],
  'react-markdown': ['components/chat'],
  cockatiel: ['lib/network'],
  dataloader: ['lib/youtube'],
  'quick-lru': ['lib/storage'],
  'simple-statistics': ['lib/insights', 'lib/keywords', 'lib/writing'],
  papaparse: ['components/tags', 'components/keywords', 'components/ranks', 'components/writing', 'lib/network'],
  stopword: ['lib/keywords'],
  'fastest-levenshtein': ['lib/keywords'],
  '@dnd-kit/core': ['components/tag-editor'],
  '@dnd-kit/sortable': ['components/tag-editor'],
  '@dnd-kit/utilities': ['components/tag-editor'],
  'd3-scale': ['components/ranks'],
  'd3-shape': ['components/ranks'],
  diff: ['lib/draft'],
};

const BANNED_IN_PATHS = /util|helper|misc|common|shared|manager|service/i;
const MAX_LINES = 250;

interface Import {
  from: string;
  isType: boolean;
}

const files = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => join(folder, path)),
);

function importsOf(file: string): Import[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const pattern =
    /^(?:import|export)\s+(type\s)?[^;'"]*?from\s+['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]|import\(['"]([^'"]+)['"]\)/gm;
  return [...text.matchAll(pattern)].map(([, type, named, bare, dynamic]) => ({
    from: named ?? bare ?? dynamic ?? '',
    isType: type !== undefined,
  }));
}

/** The project path an import means, or `null` for a package. */
function targetOf(file: string, from: string): string | null {
  if (from.startsWith('@/')) return from.slice(2);
  return from.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(file), from)) : null;
}

const folderOf = (path: string): string => path.split('/').slice(0, 2).join('/');
const isWithin = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`);

describe('the import table', () => {
  it.each(files)('%s imports only what its folder may', (file) => {
    const folder = folderOf(file);
    const allowed = MAY_IMPORT[folder];
    expect(allowed, `${folder} has no row in the table`).toBeDefined();
    for (const { from, isType } of importsOf(file)) {
      const target = targetOf(file, from);
      if (target === null || isWithin(target, folder)) continue;
      const isAllowed = allowed?.some((other) => isWithin(target, other));
      expect(isAllowed, `${file} may not import ${from}`).toBe(true);
      const isTypesOnly = TYPES_ONLY[folder]?.some((other) => isWithin(target, other));
      expect(!isTypesOnly || isType, `${file} may import only types from ${from}`).toBe(true);
    }
  });

  it.each(files)('%s uses only the packages of its folder', (file) => {
    for (const { from } of importsOf(file)) {
      const owners = PACKAGE_OWNERS[from];
      if (owners)
        expect(
          owners.some((owner) => isWithin(file, owner)),
          `${file} may not import ${from}`,
        ).toBe(true);
    }
  });

  it('has no row for a folder that is gone', () => {
    const folders = new Set(files.map(folderOf));
    expect(Object.keys(MAY_IMPORT).filter((folder) => !folders.has(folder))).toEqual([]);
  });
});

const PURE = ['lib/seo', 'lib/keywords', 'lib/draft', 'lib/picture', 'lib/insights'];

describe('the pure folders', () => {
  it.each(files.filter((file) => PURE.some((folder) => isWithin(file, folder))))(
    '%s has no clock, randomness or browser',
    (file) => {
      const text = readFileSync(join(ROOT, file), 'utf8');
      expect(text).not.toMatch(/\bDate\.now\(|\bnew Date\(\)|Math\.random|\bbrowser\.|\bchrome\./);
    },
  );
});

describe('what a page of YouTube’s gets', () => {
  const REACT = ['react', 'react-dom', 'react-dom/client'];
  const HEAVY = ['zod', 'dexie', 'dexie-react-hooks', 'radix-ui', 'papaparse'];
  it.each([
    ['watch', ['entrypoints/watch/index.ts', 'entrypoints/watch-player/index.ts'], [...REACT, ...HEAVY]],
    ['studio', ['entrypoints/studio/index.ts'], [...REACT, ...HEAVY]],
    ['studio-overlay', ['entrypoints/studio-overlay/index.tsx'], HEAVY],
  ])('%s never reaches what is too heavy for it, nor the database, by a value import', (_, entries, banned) => {
    const reached = new Set<string>();
    const queue = [...entries];
    for (let file = queue.pop(); file; file = queue.pop()) {
      if (reached.has(file)) continue;
      reached.add(file);
      for (const { from, isType } of importsOf(file)) {
        if (isType) continue;
        const target = targetOf(file, from);
        if (target === null) expect(banned).not.toContain(from);
        else queue.push(...files.filter((one) => one.replace(/\.tsx?$/, '') === target));
      }
    }
    expect([...reached].filter((file) => isWithin(file, 'lib/storage'))).toEqual([]);
    expect(reached.size).toBeGreaterThan(3);
  });
});

describe('names and sizes', () => {
  it.each(files)('%s has a plain name and at most 250 lines', (file) => {
    expect(file).not.toMatch(BANNED_IN_PATHS);
    expect(file.split('/').at(-1)).toMatch(/^[a-z0-9.-]+$/);
    expect(readFileSync(join(ROOT, file), 'utf8').split('\n').length).toBeLessThanOrEqual(MAX_LINES);
  });

  it.each(files)('%s has no forbidden way to make markup or code', (file) => {
    const text = readFileSync(join(ROOT, file), 'utf8');
    expect(text).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function\(/);
  });

  it('lets only lib/pages hold a selector', () => {
    const others = files.filter((file) => !isWithin(file, 'lib/pages'));
    const holders = others.filter((file) => /querySelector|getElementsBy/.test(readFileSync(join(ROOT, file), 'utf8')));
    expect(holders).toEqual([]);
  });
});
