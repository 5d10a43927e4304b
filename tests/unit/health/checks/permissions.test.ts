import { beforeEach, expect, it } from 'vitest';
import { permissions } from '@/lib/health/checks/permissions';
import type { LimelightDatabase } from '@/lib/storage/database';
import { DEFAULT_SETTINGS, saveSettings, type Settings } from '@/lib/storage/settings';
import { makeAccountRow } from '../../../support/make-account';
import { makeHealthTools, NOW, openDatabase } from '../../../support/make-health';

let database: LimelightDatabase;
const find = (...refused: string[]) =>
  permissions.run(makeHealthTools(database, { hasPermission: async (url) => !refused.includes(new URL(url).host) }));

async function useApi(agreedAt: number | null): Promise<void> {
  await saveSettings(database, { ...DEFAULT_SETTINGS, api: { ...DEFAULT_SETTINGS.api, agreedAt } });
  await database.apiKeys.put({
    ...{ id: 'key-1', service: 'youtube', label: 'Mine', last4: 'abcd', isActive: true },
    ...{ savedAt: NOW, checkedAt: NOW, problem: null },
  });
}

async function useAutocomplete(agreedAt: number | null, isOff = false): Promise<void> {
  const keywords = { ...DEFAULT_SETTINGS.keywords, autocompleteAgreedAt: agreedAt };
  const offSources = isOff ? (['autocomplete'] as const) : [];
  await saveSettings(database, { ...DEFAULT_SETTINGS, keywords: { ...keywords, offSources: [...offSources] } });
}

async function useGemini(parts: Partial<Settings['ai']> = {}, isActive = true): Promise<void> {
  const ai = { ...DEFAULT_SETTINGS.ai, agreedAt: NOW, ...parts };
  await saveSettings(database, { ...DEFAULT_SETTINGS, ai });
  await database.apiKeys.put({
    ...{ id: 'key-2', service: 'gemini', label: 'Mine', last4: 'abcd', isActive },
    ...{ savedAt: NOW, checkedAt: NOW, problem: null },
  });
}

beforeEach(() => {
  database = openDatabase();
});

it('is content when everything is granted', async () => {
  await useApi(NOW);
  expect(await find()).toEqual({ status: 'healthy', finding: 'granted' });
});

it('is broken without YouTube’s pages', async () => {
  expect(await find('studio.youtube.com')).toEqual({
    status: 'critical',
    finding: 'sitesRefused',
    facts: { hosts: 'studio.youtube.com' },
  });
});

it.each([
  ['nobody agreed to it', null, 'granted'],
  ['it is in use', NOW, 'apisRefused'],
])('asks for the API’s address only where it is needed: %s', async (_, agreedAt, finding) => {
  await useApi(agreedAt);
  expect(await find('youtube.googleapis.com')).toMatchObject({ finding });
});

it('asks for reports and the end of a sign-in with a sign-in only', async () => {
  await useApi(NOW);
  const hosts = ['youtubeanalytics.googleapis.com', 'oauth2.googleapis.com'];
  expect(await find(...hosts)).toMatchObject({ finding: 'granted' });
  await database.accounts.put(makeAccountRow());
  expect(await find(...hosts)).toEqual({
    status: 'warning',
    finding: 'apisRefused',
    facts: { hosts: hosts.join(', ') },
    problem: 'permission-missing',
  });
});

it.each([
  ['nobody agreed to it', null, false, 'granted'],
  ['it is switched off', NOW, true, 'granted'],
  ['it is in use', NOW, false, 'autocompleteRefused'],
])('asks for autocomplete’s address only where it is needed: %s', async (_, agreedAt, isOff, finding) => {
  await useAutocomplete(agreedAt, isOff);
  const found = await find('suggestqueries-clients6.youtube.com');
  expect(found.finding).toBe(finding);
  if (finding !== 'granted') expect(found.facts).toEqual({ hosts: 'suggestqueries-clients6.youtube.com' });
});

it.each<[string, Partial<Settings['ai']>, boolean, string]>([
  ['nobody agreed to it', { agreedAt: null }, true, 'granted'],
  ['it is not in the order', { order: ['built-in'] }, true, 'granted'],
  ['no key is in use', {}, false, 'granted'],
  ['it is in use', {}, true, 'geminiRefused'],
])('asks for Gemini’s address only where it is needed: %s', async (_, parts, isActive, finding) => {
  await useGemini(parts, isActive);
  const found = await find('generativelanguage.googleapis.com');
  expect(found.finding).toBe(finding);
  if (finding !== 'granted') expect(found.facts).toEqual({ hosts: 'generativelanguage.googleapis.com' });
});

it('does not take a key of YouTube’s for one of Gemini’s', async () => {
  await saveSettings(database, { ...DEFAULT_SETTINGS, ai: { ...DEFAULT_SETTINGS.ai, agreedAt: NOW } });
  await database.apiKeys.put({
    ...{ id: 'key-1', service: 'youtube', label: 'Mine', last4: 'abcd', isActive: true },
    ...{ savedAt: NOW, checkedAt: NOW, problem: null },
  });
  expect(await find('generativelanguage.googleapis.com')).toMatchObject({ finding: 'granted' });
});
