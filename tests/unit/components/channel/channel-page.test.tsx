// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ChannelPage } from '@/components/channel/channel-page';
import { askBackground } from '@/lib/messages/to-background';
import { Problem } from '@/lib/problem/problem';
import { database } from '@/lib/storage/database';
import { DEFAULT_SETTINGS } from '@/lib/storage/settings';
import { addKey, agree, OWN_CHANNEL, signIn } from '../../../support/make-api-tools';
import { makeChannelFacts, makeUploads } from '../../../support/make-facts';
import { makeJobRow } from '../../../support/make-jobs';
import { keepChannel } from '../../../support/keep-answers';

vi.mock('@/lib/messages/to-background', () => ({ askBackground: vi.fn() }));
const ask = vi.mocked(askBackground) as unknown as ReturnType<typeof vi.fn>;

const HOUR_MS = 3_600_000;
const NOW = Date.now();
const START = { pinnedId: null, tab: null, row: null, settings: DEFAULT_SETTINGS };
const uploads = makeUploads(3, (index) => ({ publishedAt: NOW - 7 * (index + 1) * 24 * HOUR_MS }));
const context = { channel: makeChannelFacts(), uploads };

beforeEach(async () => {
  ask.mockReturnValue(new Promise(() => undefined));
  history.replaceState(null, '', '/dashboard.html');
  for (const table of database.tables) await table.clear();
});
afterEach(cleanup);

const show = () => render(<ChannelPage start={START} />);
const name = (channelId: string) => history.replaceState(null, '', `/dashboard.html?channel=${channelId}`);
const setUp = async () => {
  await agree(database);
  await addKey(database);
};
const asked = (message: string) => ask.mock.calls.filter(([one]) => one === message).map(([, data]) => data);

describe('before it is set up', () => {
  it('says what would be here, and asks nobody', async () => {
    name(OWN_CHANNEL);
    show();
    expect(await screen.findByRole('region', { name: 'See what YouTube counts' })).toBeTruthy();
    expect(ask).not.toHaveBeenCalled();
  });

  it('says how a channel becomes known', async () => {
    await setUp();
    show();
    expect(await screen.findByText(/^No channel is known yet\./)).toBeTruthy();
    expect(ask).not.toHaveBeenCalled();
  });
});

describe('which channel', () => {
  beforeEach(setUp);

  it('is the one in the address', async () => {
    await keepChannel(database, { ...context, channel: makeChannelFacts({ channelId: 'UCusual00000000000000000' }) });
    name(OWN_CHANNEL);
    show();
    await waitFor(() => expect(asked('fetchChannel')).toEqual([{ channelId: OWN_CHANNEL, isForced: false }]));
  });

  it('is else the one looked at last, or the signed-in one', async () => {
    await keepChannel(database, { ...context, channel: makeChannelFacts({ channelId: 'UCusual00000000000000000' }) });
    show();
    await waitFor(() => expect(asked('fetchChannel').at(-1)).toMatchObject({ channelId: 'UCusual00000000000000000' }));
    await signIn(database);
    await waitFor(() => expect(asked('fetchChannel').at(-1)).toMatchObject({ channelId: OWN_CHANNEL }));
  });
});

describe('the channel', () => {
  beforeEach(async () => {
    await setUp();
    name(OWN_CHANNEL);
  });

  it('shows bones until something is known', async () => {
    const { container } = show();
    await waitFor(() => expect(asked('fetchChannel')).toHaveLength(1));
    expect(container.querySelector('.bone')).not.toBeNull();
    expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
  });

  it('shows what is kept: who, what is usual, every upload, each with its age and origin', async () => {
    await keepChannel(database, context, { fetchedAt: NOW - 5 * HOUR_MS });
    const { container } = show();
    expect(await screen.findByRole('heading', { name: 'Bread Lab' })).toBeTruthy();
    expect((await screen.findByRole('region', { name: 'What is usual here' })).textContent).toContain('5 hours ago');
    expect(await screen.findByRole('heading', { name: '3 uploads kept' })).toBeTruthy();
    expect(within(screen.getByRole('table')).getAllByRole('rowheader')).toHaveLength(3);
    expect(container.querySelector('.bone')).toBeNull();
    const source = screen.getByRole('link', { name: 'Data from YouTube' });
    expect(source.getAttribute('href')).toBe(`https://www.youtube.com/channel/${OWN_CHANNEL}`);
  });

  it('counts the public uploads only into what is usual, and says how many these are', async () => {
    const own = uploads.map((upload, index) => (index === 0 ? { ...upload, privacy: 'private' as const } : upload));
    await signIn(database);
    await keepChannel(database, { ...context, uploads: own }, { owner: OWN_CHANNEL });
    show();
    expect(await screen.findByText(/^Medians of the last 2 public uploads/)).toBeTruthy();
    expect(await screen.findByRole('heading', { name: '3 uploads kept' })).toBeTruthy();
  });

  it('keeps showing what is kept when asking fails, says why, and tries again', async () => {
    await keepChannel(database, context, { fetchedAt: NOW - 5 * HOUR_MS });
    ask.mockImplementation((message) =>
      message === 'fetchChannel' ? Promise.reject(new Problem('offline')) : new Promise(() => undefined),
    );
    show();
    expect(await screen.findByText('You seem to be offline.')).toBeTruthy();
    expect(await screen.findByRole('heading', { name: 'Bread Lab' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(asked('fetchChannel').at(-1)).toEqual({ channelId: OWN_CHANNEL, isForced: true }));
  });

  it('hides what a sign-in had fetched when another one is in use', async () => {
    await signIn(database, { isActive: true });
    await keepChannel(database, context, { owner: OWN_CHANNEL });
    show();
    expect(await screen.findByRole('heading', { name: '3 uploads kept' })).toBeTruthy();
    await database.accounts.update(OWN_CHANNEL, { isActive: false });
    await signIn(database, { id: 'UCother00000000000000000' });
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Bread Lab' })).toBeNull());
    await waitFor(() => expect(screen.queryByRole('table')).toBeNull());
  });

  it('shows what runs, and asks anew what is left when it is over', async () => {
    await keepChannel(database, context, { fetchedAt: NOW });
    await database.jobs.put(makeJobRow({ state: 'running', total: 500, doneCount: 120 }));
    show();
    expect(await screen.findByText(/120 of 500/)).toBeTruthy();
    const before = asked('forecastLibrary').length;
    await database.jobs.update('job', { state: 'done', doneCount: 500, finishedAt: NOW });
    await waitFor(() => expect(asked('forecastLibrary').length).toBeGreaterThan(before));
  });
});
