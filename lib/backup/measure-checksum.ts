import type { BackupFile } from './backup-file';
import { contentOf } from './row-content';

/** Of what the file says, not of how it is laid out: spaces, line breaks and the order of keys may change. */
export async function measureChecksum({ version, madeBy, madeAt, tables }: Omit<BackupFile, 'checksum'>) {
  const bytes = new TextEncoder().encode(contentOf({ version, madeBy, madeAt, tables }));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
