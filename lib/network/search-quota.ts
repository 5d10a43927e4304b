import type { LimelightDatabase } from '@/lib/storage/database';
import type { QuotaState } from './quota';
import { loadQuotaProjects } from './quota-projects';

/**
 * What is left today of the searches of the key in use, or without one of the sign-in in use: public data is asked in that
 * order. `null` when there is neither.
 */
export async function loadSearchQuota(database: LimelightDatabase, now: number): Promise<QuotaState | null> {
  const project = (await loadQuotaProjects(database, now)).find(({ isActive }) => isActive);
  return project?.levels.find(({ bucket }) => bucket === 'search') ?? null;
}
