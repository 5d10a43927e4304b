// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PerformanceTab } from '@/components/tabs/performance-tab';
import { askBackground } from '@/lib/messages/to-background';
import { Problem, type ProblemCode } from '@/lib/problem/problem';
import { database } from '@/lib/storage/database';
import type { DraftRow } from '@/lib/storage/draft-rows';
import { UNNAMED_VIDEO } from '@/lib/video/studio-url';
import type { VideoId } from '@/lib/video/video';
import { addKey, agree, OWN_CHANNEL, signIn } from '../../../support/make-api-tools';
import { makeDraftRow } from '../../../support/make-draft-row';
import { makeChannelFacts, makeFacts, makeUploads } from '../../../support/make-facts';
import { makeRow } from '../../../support/make-row';
import { keepAnswer, keepChannel, keepFacts } from '../../../support/keep-answers';

vi.mock('@/lib/messages/to-background', () => ({ askBackground: vi.fn() }));
const ask = vi.mocked(askBackground) as unknown as ReturnType<typeof vi.fn>;

const HOUR_MS = 3_600_000;
const NOW = Date.now();
const ID = 'sourdough01' as VideoId;
const published = (days: number) => ({ publishedAt: NOW - days * 24 * HOUR_MS });
const uploads = makeUploads(20, (index) => published(7 * (index + 1)));
const context = { channel: makeChannelFacts(), uploads };

beforeEach(async () => {
  ask.mockReturnValue(new Promise(() => undefined));
  for (const table of database.tables) await table.clear();
});
afterEach(cleanup);

const show = (draft: DraftRow | null = null) =>
  render(<PerformanceTab row={draft ?? makeRow({ channelId: OWN_CHANNEL })} draft={draft} />);
const setUp = async () => {
  await agree(database);
  await addKey(database);
};
const section = (name: string) => screen.findByRole('region', { name });
const text = async (name: string) => (await section(name)).textContent;
const says = (name: string, pattern: RegExp | string) => waitFor(async () => expect(await text(name)).toMatch(pattern));
const fail = (problem: ProblemCode) => ask.mockRejectedValue(new Problem(problem));
const asked = (name: string) => ask.mock.calls.filter(([message]) => message === name).map(([, data]) => data);

describe('the channel', () => {
  beforeEach(async () => {
    await setUp();
    await keepFacts(database, makeFacts({ ...published(10), viewCount: 10_000 }));
    await keepChannel(database, context, { fetchedAt: NOW - 5 * HOUR_MS });
  });

  it('shows medians beside the video, each out of how many', async () => {
    await keepFacts(database, { ...(uploads[0] ?? makeFacts()), likeCount: null }, { fetchedAt: NOW - 4 * HOUR_MS });
    show();
    const table = within(await screen.findByRole('table', { name: 'What is usual here' }));
    const cells = (name: string) => table.getByRole('rowheader', { name }).closest('tr')?.textContent;
    await waitFor(() => expect(cells('Views')).toBe('Views10,00010,500'));
    expect(cells('Likes per view')).toBe('Likes per view0.5%5%of 19');
    expect(cells('Duration')).toBe('Duration13:3213:32');
    expect(cells('Days between uploads')).toBe('Days between uploads47');
    expect(await text('What is usual here')).toContain("Calculated from YouTube's numbers, 5 hours ago");
  });

  it('says in a sentence where the video stands, and draws it', async () => {
    show();
    expect(await screen.findByText('More views a day than 20 of 20 others (longer than 3 minutes).')).toBeTruthy();
    const picture = screen.getByRole('img', { name: /^Views a day of the last uploads\. This video: 1,000/ });
    expect(picture.querySelectorAll('circle')).toHaveLength(21);
  });

  it('lists the five with the most views a day, or all in YouTube’s order', async () => {
    show();
    const list = within(await section('Last uploads'));
    const titles = () => list.getAllByRole('link').map(({ textContent }) => textContent);
    expect(titles()).toHaveLength(5);
    fireEvent.click(list.getByRole('button', { name: 'Newest' }));
    fireEvent.click(list.getByRole('button', { name: 'Show all 20' }));
    expect(titles()).toEqual(uploads.map(({ title }) => title));
    expect(list.getAllByRole('link')[0]?.getAttribute('href')).toBe('https://www.youtube.com/watch?v=upload00000');
  });

  it('says what the numbers are not for, and links to where they are from', async () => {
    show();
    const link = await screen.findByRole('link', { name: 'Data from YouTube' });
    expect(link.getAttribute('href')).toBe(`https://www.youtube.com/watch?v=${ID}`);
    expect(screen.getByText('The SEO score uses none of these numbers.')).toBeTruthy();
  });

  it('has a word for a channel without public uploads', async () => {
    await keepAnswer(database, 'channel', OWN_CHANNEL, makeChannelFacts({ uploadsPlaylistId: null }));
    show();
    expect(await screen.findByText('This channel has no public uploads yet.')).toBeTruthy();
  });
});

describe('a draft', () => {
  const draft = makeDraftRow({ video: { title: 'Rye', description: '', tags: null, channelId: null } });

  it('stands beside the medians of the signed-in channel, without points', async () => {
    await agree(database);
    await signIn(database);
    await keepChannel(database, context, { owner: OWN_CHANNEL });
    show(draft);
    const table = within(await screen.findByRole('table', { name: 'What is usual here' }));
    expect(table.getByRole('columnheader', { name: 'This draft' })).toBeTruthy();
    expect(table.getByRole('row', { name: /^Title, characters/ }).textContent).toBe('Title, characters37');
    expect(table.getByRole('row', { name: /^Tags/ }).textContent).toBe('Tags–2');
    expect(screen.queryByText(/points/)).toBeNull();
  });

  it('needs a sign-in, which is said in those words', async () => {
    await setUp();
    fail('not-found');
    show(draft);
    expect((await screen.findByRole('alert')).textContent).toContain('sign-in with the channel');
    expect(await screen.findByText(/^This page does not tell which channel it is/)).toBeTruthy();
  });

  it('is not asked about before Studio gave it an id', async () => {
    await agree(database);
    await signIn(database);
    show(makeDraftRow({ video: { id: UNNAMED_VIDEO, channelId: null }, videoId: UNNAMED_VIDEO }));
    await waitFor(() => expect(asked('fetchChannel')).toHaveLength(1));
    expect(asked('fetchFacts')).toEqual([]);
    expect(screen.queryByRole('link', { name: 'Data from YouTube' })).toBeNull();
  });
});

describe('captions', () => {
  beforeEach(async () => {
    await setUp();
    await keepFacts(database, makeFacts());
  });

  it('of somebody else’s video are there or not, and cannot be listed', async () => {
    show();
    await says('Captions', 'Written or uploaded ones');
    expect(screen.queryByRole('button', { name: /50 units/ })).toBeNull();
  });

  it('of an own video are listed on a click that says what it costs', async () => {
    await signIn(database);
    show();
    const list = await screen.findByRole('button', { name: 'List them (50 units)' });
    expect(asked('fetchCaptions')).toEqual([]);
    const track = { id: 'c', language: 'de', name: '', kind: 'automatic', isDraft: true, updatedAt: NOW };
    ask.mockResolvedValue({ value: [track], fetchedAt: NOW });
    fireEvent.click(list);
    await says('Captions', 'Germanautomaticdraft');
    expect(asked('fetchCaptions')).toEqual([{ videoId: ID }]);
  });

  it('say why they could not be listed', async () => {
    await signIn(database);
    show();
    const list = await screen.findByRole('button', { name: 'List them (50 units)' });
    fail('scope-missing');
    fireEvent.click(list);
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Your sign-in does not cover this.');
    expect(within(alert).getByRole('button', { name: 'Open Options' })).toBeTruthy();
  });
});
