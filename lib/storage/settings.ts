import type { RubricSettings } from '@/lib/seo/scorecard';
import type { LimelightDatabase } from './database';
import { withRoom } from './room';

/** What the creator chose in Options. */
export interface Settings {
  theme: 'system' | 'light' | 'dark';
  isBadgeShown: boolean;
  /** The overlay in Studio. */
  isOverlayOn: boolean;
  rubric: RubricSettings;
}

export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  isBadgeShown: true,
  isOverlayOn: true,
  rubric: { disabledChecks: [], thresholds: {} },
};

/** The settings, or the default for whatever an older version did not have yet. */
export async function loadSettings(database: LimelightDatabase): Promise<Settings> {
  return { ...DEFAULT_SETTINGS, ...(await database.settings.get('settings'))?.value };
}

/** Throws `storage-full` or `storage-unavailable`. */
export async function saveSettings(database: LimelightDatabase, value: Settings): Promise<void> {
  await withRoom(database, () => database.settings.put({ key: 'settings', value }));
}
