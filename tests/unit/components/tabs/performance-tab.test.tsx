// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PerformanceTab } from '@/components/tabs/performance-tab';
import { askBackground } from '@/lib/messages/to-background';
import { Problem, type ProblemCode } from '@/lib/problem/problem';
import { database } from '@/lib/storage/database';
import type { VideoId } from '@/lib/video/video';
import { addKey, agree, OWN_CHANNEL } from '../../../support/make-api-tools';
import { makeFacts } from '../../../support/make-facts';
import { makeRow } from '../../../support/make-row';
import { keepFacts } from '../../../support/keep-answers';

vi.mock('@/lib/messages/to-background', () => ({ askBackground: vi.fn() }));
const ask = vi.mocked(askBackground) as unknown as ReturnType<typeof vi.fn>;

const HOUR_MS = 3_600_000;
const NOW = Date.now();
const ID = 'sourdough01' as VideoId;
const published = (days: number) => ({ publishedAt: NOW - days * 24 * HOUR_MS });

beforeEach(async () => {
  ask.mockReturnValue(new Promise(() => undefined));
  for (const table of database.tables) await table.clear();
});
afterEach(cleanup);

const show = () => render(<PerformanceTab row={makeRow({ channelId: OWN_CHANNEL })} draft={null} />);
const setUp = async () => {
  await agree(database);
  await addKey(database);
};
const section = (name: string) => screen.findByRole('region', { name });
const text = async (name: string) => (await section(name)).textContent;
const says = (name: string, pattern: RegExp | string) => waitFor(async () => expect(await text(name)).toMatch(pattern));
const fail = (problem: ProblemCode) => ask.mockRejectedValue(new Problem(problem));
const asked = (name: string) => ask.mock.calls.filter(([message]) => message === name).map(([, data]) => data);

describe('before it is set up', () => {
  it.each([
    ['a key', agree, 'Enter a key or sign in'],
    ['consent', addKey, 'Read and agree'],
  ])('says without %s what would be here and what it costs, and leads there', async (_, prepare, way) => {
    await prepare(database);
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    show();
    const invitation = await section('See what YouTube counts');
    expect(invitation.textContent).toMatch(/one of the 10,000 units.*its channel three/);
    fireEvent.click(within(invitation).getByRole('button', { name: way }));
    expect(create.mock.lastCall?.[0].url).toMatch(/\/options\.html#youtube$/);
    expect(ask).not.toHaveBeenCalled();
  });
});

describe('the video', () => {
  beforeEach(setUp);

  it('is asked about once, with its channel, and shows bones meanwhile', async () => {
    const { rerender } = show();
    expect((await screen.findAllByRole('status')).length).toBeGreaterThan(0);
    rerender(<PerformanceTab row={makeRow({ channelId: OWN_CHANNEL })} draft={null} />);
    expect(asked('fetchFacts')).toEqual([{ videoId: ID, isForced: false }]);
    expect(asked('fetchChannel')).toEqual([{ channelId: OWN_CHANNEL, isForced: false }]);
  });

  it('shows what is kept with its origin and age, then what comes', async () => {
    await keepFacts(database, makeFacts(published(10)), { fetchedAt: NOW - 2 * HOUR_MS });
    show();
    await says('This video', /Views1,000Likes50Comments10YouTube, 2 hours ago/);
    await says(
      'This video',
      /Views a day10\dLikes per view5%Comments per view1%Calculated from YouTube's numbers, 2 hours ago/,
    );
    await act(() => keepFacts(database, makeFacts({ ...published(10), viewCount: 2_000 }), { fetchedAt: NOW }));
    await says('This video', /Views2,000.*YouTube, now/);
  });

  it('says "hidden" for what YouTube does not tell, and calculates nothing from it', async () => {
    await keepFacts(database, makeFacts({ ...published(10), likeCount: null }));
    show();
    await says('This video', /LikesHidden.*Likes per viewHidden/);
  });

  it.each([
    ['upcoming', { liveState: 'upcoming' as const }],
    ['of the future', { publishedAt: NOW + HOUR_MS }],
  ])('has no numbers yet while it is %s', async (_, parts) => {
    await keepFacts(database, makeFacts(parts));
    show();
    expect(await screen.findByText(/^Not published yet/)).toBeTruthy();
    expect(await text('This video')).not.toMatch(/1,000/);
  });

  it('says what it gained since the look before', async () => {
    await keepFacts(database, makeFacts({ ...published(10), viewCount: 2_240 }), { fetchedAt: NOW });
    const sample = { videoId: ID, at: NOW - 5 * HOUR_MS, viewCount: 1_000, likeCount: null, commentCount: null };
    await database.samples.bulkAdd([
      { ...sample, owner: 'public' },
      { ...sample, at: NOW - 2 * HOUR_MS, viewCount: 1, owner: 'somebody else’s' },
    ] as never[]);
    show();
    await says('This video', '+1,240 views in 5 hours 248 an hour');
  });

  it('says when there was no look before', async () => {
    await keepFacts(database, makeFacts(published(10)));
    show();
    expect(await screen.findByText(/^How fast it grows shows at your next look/)).toBeTruthy();
  });

  it('is asked anew by "Refresh", once while it works', async () => {
    await keepFacts(database, makeFacts());
    ask.mockImplementation((name: string) =>
      name === 'fetchFacts' ? Promise.resolve({ value: makeFacts(), fetchedAt: NOW }) : new Promise(() => undefined),
    );
    show();
    const refresh = () => within(screen.getByRole('region', { name: 'This video' })).getByRole('button');
    await says('This video', 'Refresh');
    ask.mockReturnValue(new Promise(() => undefined));
    fireEvent.click(refresh());
    fireEvent.click(refresh());
    expect(asked('fetchFacts').filter((data) => data.isForced)).toHaveLength(1);
    expect(refresh().getAttribute('aria-disabled')).toBe('true');
  });

  it('says when what is shown is older than wished', async () => {
    await keepFacts(database, makeFacts(), { fetchedAt: NOW - 30 * HOUR_MS });
    show();
    expect(await screen.findByText(/^Older than you wish/)).toBeTruthy();
  });
});

describe('when asking fails', () => {
  beforeEach(setUp);

  it('keeps what is known, and tells once what stops both parts', async () => {
    await keepFacts(database, makeFacts(), { fetchedAt: NOW - 2 * HOUR_MS });
    fail('offline');
    show();
    expect((await screen.findByRole('alert')).textContent).toContain('You seem to be offline.');
    expect(screen.getAllByRole('alert')).toHaveLength(1);
    await says('This video', '1,000');
  });

  it('is over as soon as something newer is there', async () => {
    fail('offline');
    show();
    await screen.findByRole('alert');
    await act(() => keepFacts(database, makeFacts(), { fetchedAt: Date.now() + 1_000 }));
    await says('This video', '1,000');
    await waitFor(async () => expect((await section('This video')).querySelector('[role=alert]')).toBeNull());
  });
});
