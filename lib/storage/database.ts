import Dexie, { type EntityTable, type Table } from 'dexie';
import type { ProblemCode } from '@/lib/problem/problem';
import type { Scorecard } from '@/lib/seo/scorecard';
import type { PageReading } from '@/lib/video/reading';
import type { VideoId } from '@/lib/video/video';
import type { Settings } from './settings';

/** The outcome for one video: panels render it and never ask how it came about. */
export type AnalysisRow = { videoId: VideoId; savedAt: number } & (
  { status: 'ready'; reading: PageReading; scorecard: Scorecard } | { status: 'failed'; problem: ProblemCode }
);

export type ReadyRow = Extract<AnalysisRow, { status: 'ready' }>;

export interface FocusPhraseRow {
  videoId: VideoId;
  phrase: string;
  savedAt: number;
}

/** One row: the creator's settings. A table, so that panels can subscribe to it. */
export interface SettingsRow {
  key: 'settings';
  value: Settings;
}

/**
 * The extension's own database. It lives in the extension's origin: a content script that opened it would open
 * youtube.com's instead, so nothing a content script imports may import this.
 */
export class LimelightDatabase extends Dexie {
  declare analyses: EntityTable<AnalysisRow, 'videoId'>;
  declare focusPhrases: EntityTable<FocusPhraseRow, 'videoId'>;
  declare settings: Table<SettingsRow, SettingsRow['key']>;

  constructor(name = 'limelight') {
    super(name);
    this.version(1).stores({ analyses: '&videoId, savedAt', focusPhrases: '&videoId', settings: '&key' });
    // Another context opened a newer version: let it, instead of blocking its upgrade.
    this.on('versionchange', () => this.close({ disableAutoOpen: false }));
  }
}

export const database = new LimelightDatabase();
