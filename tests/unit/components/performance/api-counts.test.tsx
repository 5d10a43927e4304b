// @vitest-environment happy-dom
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ApiCounts } from '@/components/performance/api-counts';
import { askBackground } from '@/lib/messages/to-background';
import { Problem } from '@/lib/problem/problem';
import { database } from '@/lib/storage/database';
import type { VideoId } from '@/lib/video/video';
import { addKey, agree } from '../../../support/make-api-tools';
import { makeFacts } from '../../../support/make-facts';
import { keepFacts } from '../../../support/keep-answers';

vi.mock('@/lib/messages/to-background', () => ({ askBackground: vi.fn() }));
const ask = vi.mocked(askBackground) as unknown as ReturnType<typeof vi.fn>;

const HOUR_MS = 3_600_000;
const ID = 'sourdough01' as VideoId;

beforeEach(async () => {
  ask.mockReturnValue(new Promise(() => undefined));
  for (const table of database.tables) await table.clear();
});
afterEach(cleanup);

const region = () => screen.findByRole('region', { name: 'Counted by YouTube' });

it('shows the exact counts, each with its origin and age', async () => {
  await agree(database);
  await addKey(database);
  const publishedAt = Date.now() - 240 * HOUR_MS;
  await keepFacts(database, makeFacts({ publishedAt }), { fetchedAt: Date.now() - 2 * HOUR_MS });
  render(<ApiCounts videoId={ID} />);
  expect((await region()).textContent).toMatch(
    /Views1,000Likes50Comments10YouTube, 2 hours ago10\d views a dayCalculated from YouTube's numbers, 2 hours ago/,
  );
});

it('is not there, and asks nothing, without a key', async () => {
  await keepFacts(database, makeFacts());
  const { container } = render(<ApiCounts videoId={ID} />);
  await act(() => agree(database));
  expect(container.textContent).toBe('');
  expect(ask).not.toHaveBeenCalled();
});

it('asks when there is a key, and comes by itself', async () => {
  await agree(database);
  render(<ApiCounts videoId={ID} />);
  await addKey(database);
  await waitFor(() => expect(ask).toHaveBeenCalledWith('fetchFacts', { videoId: ID, isForced: false }));
  expect(screen.queryByRole('region')).toBeNull();
  await keepFacts(database, makeFacts());
  expect(await region()).toBeTruthy();
});

it('says in a line why there are none', async () => {
  ask.mockRejectedValue(new Problem('key-invalid'));
  await agree(database);
  await addKey(database);
  render(<ApiCounts videoId={ID} />);
  expect(await screen.findByText('Google does not know this API key.')).toBeTruthy();
  expect(screen.queryByRole('region')).toBeNull();
});

it('has nothing to say about what is not published', async () => {
  await agree(database);
  await addKey(database);
  await keepFacts(database, makeFacts({ liveState: 'upcoming' }));
  const { container } = render(<ApiCounts videoId={ID} />);
  await waitFor(() => expect(ask).toHaveBeenCalled());
  expect(container.textContent).toBe('');
});
