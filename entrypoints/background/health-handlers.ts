import * as z from 'zod';
import { type RunTools, runHealthChecks } from '@/lib/health/run-health-checks';
import { clearDiagnostics, DIAGNOSTIC_TABLES } from '@/lib/storage/diagnostics';
import { storageProblem } from '@/lib/storage/room';
import type { Handlers } from './answer-all';
import { parseRequest } from './parse-request';

type HealthMessage = 'runHealthChecks' | 'clearDiagnostics';

const ClearRequest = z.object({ only: z.enum(DIAGNOSTIC_TABLES).optional() }).optional();

/** What the Health and Requests pages ask. What comes of it are rows. */
export function createHealthHandlers(tools: RunTools): Pick<Handlers, HealthMessage> {
  return {
    async runHealthChecks() {
      await runHealthChecks(tools);
    },
    async clearDiagnostics(data) {
      const only = parseRequest(ClearRequest, data ?? undefined)?.only;
      try {
        await clearDiagnostics(tools.database, only ? [only] : DIAGNOSTIC_TABLES);
      } catch (error) {
        throw storageProblem(error);
      }
    },
  };
}
