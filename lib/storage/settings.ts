import type { SourceId } from '@/lib/keywords/evidence';
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

/** What the creator chose about where suggestions come from. */
export interface KeywordSettings {
  /** Switched off by the creator. */
  offSources: SourceId[];
  /** When they agreed to ask YouTube's autocomplete, which is no official API; `null` while not: then it is not asked. */
  autocompleteAgreedAt: number | null;
  /** When they agreed to numbers that Limelight derives from other channels' API data; `null` while not. */
  derivedAgreedAt: number | null;
  /** For whom is searched: ISO 3166-1 alpha-2; empty for no country. */
  region: string;
  /** Words and names that are never suggested. */
  blocked: string[];
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
  keywords: KeywordSettings;
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
  keywords: { offSources: [], autocompleteAgreedAt: null, derivedAgreedAt: null, region: '', blocked: [] },
};

/** The settings, or the default for whatever an older version did not have yet. */
export async function loadSettings(database: LimelightDatabase): Promise<Settings> {
  const saved = (await database.settings.get('settings'))?.value;
  return {
    ...DEFAULT_SETTINGS,
    ...saved,
    api: { ...DEFAULT_SETTINGS.api, ...saved?.api },
    keywords: { ...DEFAULT_SETTINGS.keywords, ...saved?.keywords },
  };
}

/**
 * As `saveSettings`, but for what the creator agreed to: that is given and taken back by itself, and a page that saves all
 * its settings may not have heard of it yet.
 */
export async function saveChoices(database: LimelightDatabase, value: Settings): Promise<void> {
  const save = async (): Promise<void> => {
    const { api, keywords } = await loadSettings(database);
    const { autocompleteAgreedAt, derivedAgreedAt } = keywords;
    const agreed = {
      api: { ...value.api, agreedAt: api.agreedAt },
      keywords: { ...value.keywords, autocompleteAgreedAt, derivedAgreedAt },
    };
    await database.settings.put({ key: 'settings', value: { ...value, ...agreed } });
  };
  await withRoom(database, () => database.transaction('rw', database.settings, save));
}

/** Throws `storage-full` or `storage-unavailable`. */
export async function saveSettings(database: LimelightDatabase, value: Settings): Promise<void> {
  await withRoom(database, () => database.settings.put({ key: 'settings', value }));
}
