import { useLiveQuery } from 'dexie-react-hooks';
import { useLayoutEffect } from 'react';
import { problemCodeOf } from '@/lib/problem/problem';
import { database } from '@/lib/storage/database';
import { storageProblem } from '@/lib/storage/room';
import { DEFAULT_SETTINGS, loadSettings, type Settings } from '@/lib/storage/settings';

/** The settings as they are, also when another page changes them; the page's theme follows. */
export function useSettings(initial: Settings): Settings {
  const settings = useLiveQuery(loadSettingsOrDefaults, [], initial);
  useLayoutEffect(() => applyTheme(settings.theme), [settings.theme]);
  return settings;
}

export async function loadSettingsOrDefaults(): Promise<Settings> {
  try {
    return await loadSettings(database);
  } catch (error) {
    if (problemCodeOf(storageProblem(error)) === null) throw error;
    return DEFAULT_SETTINGS;
  }
}

/** Without an attribute the system decides. */
export function applyTheme(theme: Settings['theme']): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}
