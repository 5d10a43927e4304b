import type { RubricSettings } from '@/lib/seo/scorecard';
import type { LimelightDatabase } from './database';
import { withRoom } from './room';

/** Where the overlay stands in Studio and how. */
export interface OverlaySettings {
  /** Distance of its top left corner from the window's, in CSS pixels; `null` is the place Limelight chooses. */
  place: { left: number; top: number } | null;
  isCollapsed: boolean;
}

/** What the creator chose about YouTube's API and what is kept of its answers. */
export interface ApiSettings {
  /** When the creator agreed to what is asked of YouTube and kept; `null` while not: then nothing is asked. */
  agreedAt: number | null;
  /** Their own OAuth client for signing in; empty while there is none. */
  clientId: string;
  /** For how long facts about videos and channels count as fresh. */
  factsTtlHours: number;
  analysisTtlDays: number;
  maxCacheMb: number;
  maxRequestsPerMinute: number;
  isDailyBackupOn: boolean;
}

/** What the creator chose in Options. */
export interface Settings {
  theme: 'system' | 'light' | 'dark';
  isBadgeShown: boolean;
  /** The overlay in Studio. */
  isOverlayOn: boolean;
  overlay: OverlaySettings;
  rubric: RubricSettings;
  api: ApiSettings;
}

export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  isBadgeShown: true,
  isOverlayOn: true,
  overlay: { place: null, isCollapsed: false },
  rubric: { disabledChecks: [], thresholds: {} },
  api: {
    agreedAt: null,
    clientId: '',
    factsTtlHours: 24,
    analysisTtlDays: 7,
    maxCacheMb: 50,
    maxRequestsPerMinute: 50,
    isDailyBackupOn: true,
  },
};

/** The settings, or the default for whatever an older version did not have yet. */
export async function loadSettings(database: LimelightDatabase): Promise<Settings> {
  const saved = (await database.settings.get('settings'))?.value;
  return { ...DEFAULT_SETTINGS, ...saved, api: { ...DEFAULT_SETTINGS.api, ...saved?.api } };
}

/**
 * As `saveSettings`, but for the consent: that is given and taken back by itself, and a page that saves all its settings
 * may not have heard of it yet.
 */
export async function saveChoices(database: LimelightDatabase, value: Settings): Promise<void> {
  const save = async (): Promise<void> => {
    const { agreedAt } = (await loadSettings(database)).api;
    await database.settings.put({ key: 'settings', value: { ...value, api: { ...value.api, agreedAt } } });
  };
  await withRoom(database, () => database.transaction('rw', database.settings, save));
}

/** Throws `storage-full` or `storage-unavailable`. */
export async function saveSettings(database: LimelightDatabase, value: Settings): Promise<void> {
  await withRoom(database, () => database.settings.put({ key: 'settings', value }));
}
