import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { CHROME_BUILD, ROOT } from './folders.ts';

interface Manifest {
  host_permissions: string[];
  optional_host_permissions: string[];
}

/**
 * A copy of the built extension whose optional hosts are granted: no test can press "Allow" in the browser's own window.
 * Everything else is the same file for file.
 *
 * @param name of the copy; tests in several processes each make their own.
 */
export function allowHosts(name: string): string {
  const folder = `${ROOT}test-results/builds/${name}`;
  rmSync(folder, { recursive: true, force: true });
  cpSync(CHROME_BUILD, folder, { recursive: true });
  const path = `${folder}/manifest.json`;
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  if (manifest.optional_host_permissions.length === 0) throw new Error('There are no optional hosts to grant.');
  manifest.host_permissions.push(...manifest.optional_host_permissions);
  manifest.optional_host_permissions = [];
  writeFileSync(path, JSON.stringify(manifest));
  return folder;
}
