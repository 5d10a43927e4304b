import { readdirSync, readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { CHROME_BUILD, ROOT } from '../tests/support/folders.ts';

interface Manifest {
  content_scripts?: { matches: string[]; js?: string[]; css?: string[] }[];
}

/** Everything the built manifest puts into each page of a site. */
export function scriptBytes(site: string): number {
  const manifest = JSON.parse(readFileSync(`${CHROME_BUILD}/manifest.json`, 'utf8')) as Manifest;
  const scripts = (manifest.content_scripts ?? []).filter(({ matches }) => matches.includes(`${site}/*`));
  const files = scripts.flatMap(({ js = [], css = [] }) => [...js, ...css]);
  return files.reduce((total, file) => total + statSync(`${CHROME_BUILD}/${file}`).size, 0);
}

export function gzipBytes(files: readonly string[]): number {
  return files.reduce(
    (total, file) => total + gzipSync(readFileSync(`${CHROME_BUILD}/${file}`), { level: 9 }).length,
    0,
  );
}

export function zipBytes(): number {
  const zip = readdirSync(`${ROOT}.output`)
    .filter((name) => name.endsWith('-chrome.zip'))
    .sort()
    .at(-1);
  if (!zip) throw new Error('There is no packed extension in .output.');
  return statSync(`${ROOT}.output/${zip}`).size;
}
