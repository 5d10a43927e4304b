// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import Dexie from 'dexie';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { StorageTrouble } from '@/components/page/storage-trouble';
import { findStorageTrouble } from '@/components/page/use-storage-trouble';
import { Problem } from '@/lib/problem/problem';
import { database } from '@/lib/storage/database';

beforeEach(() => database.delete());
afterEach(async () => {
  cleanup();
  await Dexie.delete(database.name);
});

async function openNewer(): Promise<void> {
  const newer = new Dexie(database.name);
  newer.version(99).stores({ settings: '&key' });
  await newer.open();
  newer.close();
}

it('is silent while the database can be used', async () => {
  expect(await findStorageTrouble()).toBeNull();
  const { container } = render(<StorageTrouble initial={null} />);
  expect(container.textContent).toBe('');
});

it('says that Limelight was updated as soon as a newer version takes over', async () => {
  await findStorageTrouble();
  render(<StorageTrouble initial={null} />);
  await act(openNewer);
  expect(screen.getByRole('alert').textContent).toContain('Limelight was updated.');
  expect(screen.getByRole('button', { name: 'Reload page' })).toBeTruthy();
});

it.each([
  ['database-newer', 'database-newer'],
  ['storage-unavailable', null],
] as const)('says of the whole page what concerns it: %s', async (code, told) => {
  vi.spyOn(database, 'open').mockRejectedValue(new Problem(code) as never);
  expect(await findStorageTrouble()).toBe(told);
  render(<StorageTrouble initial={told} />);
  expect(screen.queryByRole('alert') !== null).toBe(told !== null);
});
