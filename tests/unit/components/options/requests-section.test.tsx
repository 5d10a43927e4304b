// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { loadSafely } from '@/components/options/load-safely';
import { RequestsSection } from '@/components/options/requests-section';
import { askBackground } from '@/lib/messages/to-background';
import { quotaRowId } from '@/lib/network/quota';
import { Problem } from '@/lib/problem/problem';
import { database } from '@/lib/storage/database';
import { DEFAULT_SETTINGS } from '@/lib/storage/settings';
import { makeRequestRow } from '../../../support/make-request-row';

vi.mock('@/lib/messages/to-background', () => ({ askBackground: vi.fn() }));

const save = vi.fn();
const show = () => render(<RequestsSection settings={DEFAULT_SETTINGS} save={save} />);

beforeEach(async () => {
  vi.mocked(askBackground).mockResolvedValue(undefined as never);
  await Promise.all(database.tables.map((table) => table.clear()));
});
afterEach(cleanup);

it('follows requests and quota while it is open', async () => {
  const now = Date.now();
  show();
  expect(await screen.findByText('Nothing was sent yet.')).toBeTruthy();
  await database.apiKeys.put({
    ...{ id: 'k', service: 'youtube', label: 'Mine', last4: 'abcd', isActive: true },
    ...{ savedAt: now, checkedAt: now, problem: null },
  });
  expect(await screen.findByRole('meter', { name: /Units 0 of 10,000/ })).toBeTruthy();
  await database.quota.put({
    ...{ id: quotaRowId('k', 'units', now), quotaId: 'k', bucket: 'units', day: '' },
    ...{ used: 8_500, exhaustedAt: null, warnedAt: null },
  });
  await database.requests.add(makeRequestRow({ at: now }));
  expect(await screen.findByText('More than 80% is used.')).toBeTruthy();
  expect(await screen.findByText(/^1 line · 1 sent/)).toBeTruthy();
});

it('shows what rests now, not what rested', async () => {
  const row = { state: 'open', failuresInARow: 5, openings: 1, changedAt: 0 } as const;
  await database.breakers.bulkPut([
    { ...row, service: 'youtube-data', retryAt: Date.now() + 60_000 },
    { ...row, service: 'youtube-analytics', retryAt: Date.now() - 1 },
  ]);
  show();
  expect(await screen.findByText(/YouTube Data API rests until/)).toBeTruthy();
  expect(screen.queryByText(/YouTube Analytics API rests/)).toBeNull();
});

it('saves how many requests may leave in a minute, and leaves the other settings alone', async () => {
  show();
  fireEvent.change(await screen.findByRole('textbox', { name: 'Requests a minute' }), { target: { value: '120' } });
  expect(save.mock.calls).toEqual([[{ api: { ...DEFAULT_SETTINGS.api, maxRequestsPerMinute: 120 } }]]);
});

it('clears the request log and nothing else', async () => {
  await database.requests.add(makeRequestRow({ at: Date.now() }));
  show();
  fireEvent.click(await screen.findByRole('button', { name: 'Clear…' }));
  fireEvent.click(screen.getByRole('button', { name: 'Delete it' }));
  expect(vi.mocked(askBackground).mock.calls).toEqual([['clearDiagnostics', { only: 'requests' }]]);
  await database.requests.clear();
  expect(await screen.findByText('The request log was deleted.')).toBeTruthy();
});

it('tells what went wrong with clearing', async () => {
  vi.mocked(askBackground).mockRejectedValue(new Problem('storage-unavailable'));
  await database.requests.add(makeRequestRow({ at: Date.now() }));
  show();
  fireEvent.click(await screen.findByRole('button', { name: 'Clear…' }));
  fireEvent.click(screen.getByRole('button', { name: 'Delete it' }));
  expect((await screen.findByRole('alert')).textContent).toContain('does not let Limelight keep data');
});

it('loadSafely turns an expected failure into data, and leaves a bug a bug', async () => {
  expect(await loadSafely(async () => 7)).toEqual({ value: 7, problem: null });
  const refused = loadSafely(() => Promise.reject(new Problem('storage-full')));
  expect(await refused).toEqual({ value: null, problem: 'storage-full' });
  await expect(loadSafely(() => Promise.reject(new TypeError('no')))).rejects.toThrow(TypeError);
});
