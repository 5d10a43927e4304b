import { browser } from 'wxt/browser';
import { createAccounts, type Accounts } from '@/lib/account/create-accounts';
import { createCredentials } from '@/lib/account/create-credentials';
import { accessTo } from '@/lib/account/host-access';
import { browserIdentity } from '@/lib/account/identity';
import { type AiDesk, createAi } from '@/lib/ai/create-ai';
import type { AiTools } from '@/lib/analysis/ai-tools';
import type { ApiTools } from '@/lib/analysis/api-tools';
import type { LanguageGuess } from '@/lib/analysis/detect-language';
import { createJobHandlers } from '@/lib/analysis/jobs/index';
import { createIndexMemo } from '@/lib/analysis/tag-sources/index-memo';
import { createLog, type KeptLog } from '@/lib/health/create-log';
import { createMeter, type Meter } from '@/lib/health/create-meter';
import { createJobRunner, type JobRunner } from '@/lib/jobs/create-job-runner';
import { createHeartbeat, stayAwake } from '@/lib/jobs/heartbeat';
import { enqueueJob } from '@/lib/jobs/queue';
import { createHitLog, type HitLog } from '@/lib/network/create-hit-log';
import { createNetwork } from '@/lib/network/create-network';
import { nextPacificMidnight } from '@/lib/network/pacific-day';
import { createAnswerCache } from '@/lib/storage/create-answer-cache';
import type { LimelightDatabase } from '@/lib/storage/database';
import { addEvent } from '@/lib/storage/events';
import { loadSettings } from '@/lib/storage/settings';
import { createAutocompleteClient } from '@/lib/youtube/autocomplete';
import { createYoutubeClient } from '@/lib/youtube/create-youtube-client';
import { createServerClock, type ServerClock } from './server-clock';
import { createUpkeepJobs } from './upkeep-jobs';

/** Everything the background answers with. */
export interface BackgroundTools extends AiTools {
  log: KeptLog;
  hits: HitLog;
  meter: Meter;
  accounts: Accounts;
  jobs: JobRunner;
  ai: AiDesk;
  hasPermission: (url: string) => Promise<boolean>;
  /** The time as the last server that answered has it; `null` before the first answer. */
  serverClock: ServerClock['read'];
}

const now = (): number => Date.now();

/** Builds the parts and ties them together. Nothing is loaded or sent yet, so that listeners can be registered at once. */
export function connect(database: LimelightDatabase): BackgroundTools {
  const log = createLog({ database, now });
  const meter = createMeter({ database, now, clock: () => performance.now() });
  const notify: ApiTools['notify'] = (event) =>
    addEvent(database, event, now()).catch((error: unknown) =>
      log.warn('event.lost', { kind: event.kind, why: String(error) }),
    );
  const clock = createServerClock((...request) => fetch(...request), now);
  const network = createNetwork({ database, fetch: clock.fetch, now, random: Math.random, log, hasPermission, notify });
  const identity = browserIdentity;
  const credentials = createCredentials({ database, network, identity, hasPermission, now });
  const youtube = createYoutubeClient({ network, credentials });
  const autocomplete = createAutocompleteClient({ network, database });
  const cache = createAnswerCache({
    ...{ database, now, log, notify },
    maxBytes: async () => (await loadSettings(database)).api.maxCacheMb * 1_000_000,
    ttlMs: (kind, fallback) => ttlOf(database, kind, fallback),
  });
  const forget = (owner?: string): Promise<void> => cache.forget(owner);
  const ai = createAi({ database, network, now, log, notify, hasPermission });
  const checkModelKey = (id: string): Promise<void> => ai.checkKey(id);
  const asOwner = { database, network, credentials, youtube, identity, now, forget, checkModelKey };
  const accounts = createAccounts(asOwner);
  const queue: ApiTools['queue'] = async (request) => {
    const id = await enqueueJob(database, request, now());
    // Not waited for: whoever queues is not to wait until the work is begun.
    void jobs.wake();
    return id;
  };
  const hits = createHitLog({ database, now });
  const indexMemo = createIndexMemo({ now });
  const asking = { hits, database, now, youtube, autocomplete, cache, log, notify, queue };
  const tools: AiTools = { ...asking, indexMemo, detectLanguage, ai };
  const jobs = createJobRunner({
    ...{ database, now, log, notify, stayAwake },
    handlers: [...createJobHandlers(tools), ...createUpkeepJobs({ database, now, accounts })],
    workerId: crypto.randomUUID(),
    heartbeat: createHeartbeat({ database, now }),
    quotaResetAt: nextPacificMidnight,
  });
  return { ...tools, ai, log, hits, meter, accounts, jobs, hasPermission, serverClock: clock.read };
}

/** Chrome and Firefox both have it; it sends nothing anywhere. */
async function detectLanguage(text: string): Promise<LanguageGuess> {
  return browser.i18n.detectLanguage(text);
}

function hasPermission(url: string): Promise<boolean> {
  return browser.permissions.contains(accessTo([`${new URL(url).origin}/*`]));
}

const HOUR_MS = 3_600_000;

/** Facts are what the creator's choice is about; lists of countries and categories hardly change. */
const FACTS: ReadonlySet<string> = new Set(['video', 'channel', 'uploads', 'captions', 'report']);

async function ttlOf(database: LimelightDatabase, kind: string, fallback: number): Promise<number> {
  return FACTS.has(kind) ? (await loadSettings(database)).api.factsTtlHours * HOUR_MS : fallback;
}
