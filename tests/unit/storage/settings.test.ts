import { beforeEach, describe, expect, it } from 'vitest';
import { LimelightDatabase } from '@/lib/storage/database';
import { loadFocusPhrase, saveFocusPhrase } from '@/lib/storage/focus-phrases';
import { DEFAULT_SETTINGS, loadSettings, saveSettings, type Settings } from '@/lib/storage/settings';
import { SettingsSchema } from '@/lib/storage/settings-schema';
import { wipeDatabase } from '@/lib/storage/wipe';
import type { VideoId } from '@/lib/video/video';

const VIDEO = 'dQw4w9WgXcQ' as VideoId;
let database: LimelightDatabase;

beforeEach(async () => {
  database = new LimelightDatabase('settings-test');
  await database.delete();
  await database.open();
});

describe('settings', () => {
  it('are the defaults at first', async () => {
    expect(await loadSettings(database)).toEqual(DEFAULT_SETTINGS);
  });

  it('keep what was saved and fill in what an older version did not have', async () => {
    const older = { theme: 'dark' } as Settings;
    await database.settings.put({ key: 'settings', value: older });
    expect(await loadSettings(database)).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' });
  });

  it.each([
    ['no object', null],
    ['an unknown theme', { ...DEFAULT_SETTINGS, theme: 'pink' }],
    [
      'a threshold that is no number',
      { ...DEFAULT_SETTINGS, rubric: { disabledChecks: [], thresholds: { a: { b: 'x' } } } },
    ],
    [
      'an endless threshold',
      { ...DEFAULT_SETTINGS, rubric: { disabledChecks: [], thresholds: { a: { b: Infinity } } } },
    ],
    ['too many checks', { ...DEFAULT_SETTINGS, rubric: { disabledChecks: Array(201).fill('a'), thresholds: {} } }],
  ])('are refused from a message with %s', (_, value) => {
    expect(SettingsSchema.safeParse(value).success).toBe(false);
  });

  it('pass a message unchanged', () => {
    expect(SettingsSchema.parse(DEFAULT_SETTINGS)).toEqual(DEFAULT_SETTINGS);
  });
});

describe('focus phrases', () => {
  it('are kept tidy and taken back by an empty one', async () => {
    expect(await loadFocusPhrase(database, VIDEO)).toBeNull();
    await saveFocusPhrase(database, VIDEO, '  sourdough \n starter ', 1);
    expect(await loadFocusPhrase(database, VIDEO)).toBe('sourdough starter');
    await saveFocusPhrase(database, VIDEO, '   ', 2);
    expect(await loadFocusPhrase(database, VIDEO)).toBeNull();
  });
});

it('wipeDatabase leaves nothing', async () => {
  await saveSettings(database, DEFAULT_SETTINGS);
  await saveFocusPhrase(database, VIDEO, 'bread', 1);
  await wipeDatabase(database);
  for (const table of database.tables) expect(await table.count(), table.name).toBe(0);
});
