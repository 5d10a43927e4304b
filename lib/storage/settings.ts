import type { RubricSettings } from '@/lib/seo/scorecard';
import type { LimelightDatabase } from './database';
import { withRoom } from './room';

/** Where the overlay stands in Studio and how. */
export interface OverlaySettings {
  /** Distance of its top left corner from the window's, in CSS pixels; `null` is the place Limelight chooses. */
  place: { left: number; top: number } | null;
  isCollapsed: boolean;
}

/** What the creator chose in Options. */
export interface Settings {
  theme: 'system' | 'light' | 'dark';
  isBadgeShown: boolean;
  /** The overlay in Studio. */
  isOverlayOn: boolean;
  overlay: OverlaySettings;
  rubric: RubricSettings;
}

export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  isBadgeShown: true,
  isOverlayOn: true,
  overlay: { place: null, isCollapsed: false },
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
