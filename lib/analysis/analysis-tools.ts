import type { LimelightDatabase } from '@/lib/storage/database';
import type { NewEvent } from '@/lib/storage/events';
import type { LanguageGuess } from './detect-language';
import type { IndexMemo } from './tag-sources/index-memo';

/** What the use cases need from outside; the tests hand in their own. */
export interface AnalysisTools {
  database: LimelightDatabase;
  /** Epoch ms. */
  now: () => number;
  /** Makes a row that panels show; never throws. Left out, nobody is told. */
  notify?: (event: NewEvent) => Promise<void>;
  /** The browser's own detector. Left out, a language is known only where the page tells it, or the script does. */
  detectLanguage?: (text: string) => Promise<LanguageGuess>;
  /** Left out, what is made of many rows is made anew each time. */
  indexMemo?: IndexMemo;
}
