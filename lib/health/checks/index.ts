import type { HealthCheck } from '../health-check';
import { alarms } from './alarms';
import { apiKey } from './api-key';
import { background } from './background';
import { breakers } from './breakers';
import { builtInAi } from './built-in-ai';
import { cache } from './cache';
import { clock } from './clock';
import { database } from './database';
import { permissions } from './permissions';
import { quota } from './quota';
import { selectors } from './selectors';
import { signIn } from './sign-in';
import { storageRoom } from './storage-room';

/** Every self check, in the order in which they are shown: what everything stands on comes first. */
export const HEALTH_CHECKS: readonly HealthCheck[] = [
  database,
  storageRoom,
  background,
  alarms,
  permissions,
  selectors,
  apiKey,
  signIn,
  quota,
  breakers,
  cache,
  clock,
  builtInAi,
];

/** What is worth knowing each time the background starts: without these nothing else can be relied on. */
export const START_CHECKS: readonly HealthCheck[] = [database, alarms];
