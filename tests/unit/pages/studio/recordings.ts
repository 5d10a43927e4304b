import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Captured markup of Studio's, kept beside the repository and never in it. Without it the tests over it are skipped. */
const ROOT = join(import.meta.dirname, '../../../../../shared/recordings/studio/fixtures');

export const hasRecordings = existsSync(ROOT);

export const recorded = (name: string): string => readFileSync(join(ROOT, name), 'utf8');
