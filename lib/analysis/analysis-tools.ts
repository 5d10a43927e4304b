import type { LimelightDatabase } from '@/lib/storage/database';
import type { NewEvent } from '@/lib/storage/events';

/** What the use cases need from outside; the tests hand in their own. */
export interface AnalysisTools {
  database: LimelightDatabase;
  /** Epoch ms. */
  now: () => number;
  /** Makes a row that panels show; never throws. Left out, nobody is told. */
  notify?: (event: NewEvent) => Promise<void>;
}
