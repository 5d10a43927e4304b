import { browser } from 'wxt/browser';
import { detectBuiltIn } from '@/lib/ai/built-in/detect-built-in';
import type { QuotaLevel } from '@/lib/health/health-check';
import type { RunTools } from '@/lib/health/run-health-checks';
import { HEARTBEAT } from '@/lib/jobs/heartbeat';
import { loadQuotaProjects } from '@/lib/network/quota-projects';
import type { LimelightDatabase } from '@/lib/storage/database';
import type { BackgroundTools } from './connect';

const startedAt = Date.now();

/** What the self checks ask the browser. A key is tried only when somebody pressed the button: it costs a unit. */
export function createHealthTools(tools: BackgroundTools, isKeyTried: boolean): RunTools {
  const { database, now, log, youtube, cache, hasPermission, serverClock } = tools;
  return {
    database,
    now,
    log,
    hasPermission,
    clock: () => performance.now(),
    estimateStorage,
    loadQuota: () => loadLevels(database, now()),
    checkKey: isKeyTried ? (keyId) => youtube.checkKey(keyId) : null,
    hasHeartbeat: async () => (await browser.alarms.get(HEARTBEAT)) !== undefined,
    loadBuiltInAi: detectBuiltIn,
    worker: {
      get version() {
        return browser.runtime.getManifest().version;
      },
      startedAt,
    },
    loadCacheStatistics: () => cache.statistics(),
    loadServerClock: async () => serverClock(),
  };
}

async function estimateStorage(): Promise<{ usedBytes: number; quotaBytes: number } | null> {
  const { usage, quota } = await navigator.storage.estimate();
  return usage === undefined || quota === undefined ? null : { usedBytes: usage, quotaBytes: quota };
}

async function loadLevels(database: LimelightDatabase, now: number): Promise<readonly QuotaLevel[]> {
  const projects = await loadQuotaProjects(database, now);
  return projects.filter(({ isActive }) => isActive).flatMap(({ levels }) => levels);
}
