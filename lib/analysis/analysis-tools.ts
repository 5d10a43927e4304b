import type { LimelightDatabase } from '@/lib/storage/database';

/** What the use cases need from outside; the tests hand in their own. */
export interface AnalysisTools {
  database: LimelightDatabase;
  /** Epoch ms. */
  now: () => number;
}
