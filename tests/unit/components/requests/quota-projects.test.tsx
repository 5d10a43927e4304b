// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { BreakerNotes } from '@/components/requests/breaker-notes';
import { QuotaProjects } from '@/components/requests/quota-projects';
import { measureQuota } from '@/lib/network/quota';
import type { QuotaProject } from '@/lib/network/quota-projects';
import type { QuotaBucket } from '@/lib/storage/api-rows';
import { makeAccountRow } from '../../../support/make-account';
import { NOW } from '../../../support/make-health';

afterEach(cleanup);

const level = (bucket: QuotaBucket, used: number, exhaustedAt: number | null = null) =>
  measureQuota(bucket, { id: '', quotaId: 'k', bucket, day: '', used, exhaustedAt, warnedAt: null }, NOW);
const KEY: QuotaProject = {
  quotaId: 'k',
  by: {
    kind: 'key',
    key: {
      ...{ id: 'k', service: 'youtube', label: 'Mine', last4: 'abcd', isActive: true },
      ...{ savedAt: NOW, checkedAt: NOW, problem: null },
    },
  },
  isActive: true,
  levels: [level('units', 7_999), level('search', 0), level('stats', 0)],
};

describe('QuotaProjects', () => {
  it('shows each bucket as a meter with a name, and when it is filled again', () => {
    render(<QuotaProjects projects={[KEY]} now={NOW} />);
    const meter = screen.getByRole('meter', { name: 'Key “Mine” (…abcd), Units 7,999 of 10,000' });
    expect([meter.getAttribute('value'), meter.getAttribute('max')]).toEqual(['7999', '10000']);
    expect(screen.getAllByRole('meter').length).toBe(3);
    expect(screen.getByText('2,001 left')).toBeTruthy();
    expect(screen.getByText('In use')).toBeTruthy();
    expect(screen.getByText(/filled again in 20 hours/)).toBeTruthy();
    expect(screen.queryByText('More than 80% is used.')).toBeNull();
  });

  it.each([
    [8_000, null, 'More than 80% is used.'],
    [9_999, null, 'More than 80% is used.'],
    [10_000, null, 'Used up for today.'],
    [12, NOW, 'Used up for today.'],
  ])('warns at %d units used', (used, exhaustedAt, words) => {
    render(<QuotaProjects projects={[{ ...KEY, levels: [level('units', used, exhaustedAt)] }]} now={NOW} />);
    expect(screen.getAllByText(/More than 80|Used up/).map(({ textContent }) => textContent)).toEqual([words]);
  });

  it('names a sign-in by its channels', () => {
    const accounts = [makeAccountRow(), makeAccountRow({ title: 'Cake Lab' })];
    const project = { ...KEY, by: { kind: 'sign-in' as const, accounts }, isActive: false };
    render(<QuotaProjects projects={[project]} now={NOW} />);
    expect(screen.getByRole('heading', { level: 4 }).textContent).toBe('Sign-in: Bread Lab, Cake Lab');
  });

  it('says that none is used without key and sign-in', () => {
    render(<QuotaProjects projects={[]} now={NOW} />);
    expect(screen.getByText('There is no key and no sign-in, so no quota is used.')).toBeTruthy();
  });
});

describe('BreakerNotes', () => {
  it('says what rests, and why', () => {
    const row = { service: 'youtube-data', state: 'open', openings: 1, retryAt: NOW, changedAt: NOW } as const;
    render(<BreakerNotes breakers={[{ ...row, failuresInARow: 5 }]} />);
    const item = within(screen.getByRole('list', { name: 'Paused' })).getByRole('listitem');
    expect(item.textContent).toMatch(/^YouTube Data API rests until .+\.It failed 5 times in a row\./);
  });

  it('is nothing when nothing rests', () => {
    const { container } = render(<BreakerNotes breakers={[]} />);
    expect(container.innerHTML).toBe('');
  });
});
