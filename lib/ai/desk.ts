import type { Log } from '@/lib/health/log';
import type { Sleep } from '@/lib/network/wait';
import type { LimelightDatabase } from '@/lib/storage/database';
import type { NewEvent } from '@/lib/storage/events';
import type { AiPort } from './ai-port';
import type { Budget } from './create-budget';
import type { AiProvider } from './providers';

/** What the parts of the desk share. */
export interface Desk {
  database: LimelightDatabase;
  now: () => number;
  log: Log;
  notify: (event: NewEvent) => Promise<void>;
  hasPermission: (url: string) => Promise<boolean>;
  sleep: Sleep;
  ports: Record<AiProvider, AiPort>;
  budget: Budget;
}

/** Asked for by the click that enters a key; in the manifest as an optional permission. */
export const GEMINI_URL = 'https://generativelanguage.googleapis.com/';

/**
 * What an answer may come to where nobody said: a long description or a plan of twenty steps is a quarter of it. A limit
 * there has to be, for what a call can cost at most is known only with one.
 */
export const DEFAULT_OUTPUT_TOKENS = 8_192;
