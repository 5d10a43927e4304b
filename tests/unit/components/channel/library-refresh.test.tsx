// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LibraryRefresh } from '@/components/channel/library-refresh';
import { askBackground } from '@/lib/messages/to-background';
import type { JobForecast } from '@/lib/jobs/job';
import { Problem } from '@/lib/problem/problem';
import { OWN_CHANNEL } from '../../../support/make-api-tools';

vi.mock('@/lib/messages/to-background', () => ({ askBackground: vi.fn() }));
const ask = vi.mocked(askBackground) as unknown as ReturnType<typeof vi.fn>;
const FITS: JobForecast = { items: 1_214, units: 51, unitsLeft: 9_400, resetAt: Date.UTC(2026, 10, 22, 8), fits: true };

/** What the background answers to each message; what is not there never comes. */
let answers: Partial<Record<string, () => Promise<unknown>>>;

beforeEach(() => {
  answers = { forecastLibrary: async () => FITS, refreshLibrary: async () => ({ jobId: 'job' }) };
  ask.mockImplementation((name: string) => answers[name]?.() ?? new Promise(() => undefined));
});
afterEach(cleanup);

const view = (isBusy = false) => <LibraryRefresh channelId={OWN_CHANNEL} isBusy={isBusy} />;
const button = () => screen.getByRole('button', { name: 'Refresh all uploads' });
const asked = (name: string) => ask.mock.calls.filter(([message]) => message === name).map(([, data]) => data);
const says = (words: string | RegExp) => screen.findByText(words);

it('says what it costs before it can be begun, and begins with a click', async () => {
  render(view());
  await says('1,214 uploads: 51 units of the 9,400 that are left today.');
  expect(asked('refreshLibrary')).toEqual([]);
  expect(button().getAttribute('aria-disabled')).toBe('false');
  fireEvent.click(button());
  expect(asked('refreshLibrary')).toEqual([{ channelId: OWN_CHANNEL }]);
});

it('does nothing while the cost is not known', () => {
  answers = {};
  render(view());
  fireEvent.click(button());
  expect(button().getAttribute('aria-disabled')).toBe('true');
  expect(asked('refreshLibrary')).toEqual([]);
});

it('is not begun when it does not fit into the day: it says when there is more', async () => {
  answers['forecastLibrary'] = async () => ({ ...FITS, unitsLeft: 12, fits: false });
  render(view());
  await says(/^1,214 uploads would take 51 units, and 12 are left today\. Filled again at \d.*\.$/);
  fireEvent.click(button());
  expect(asked('refreshLibrary')).toEqual([]);
});

it('says anew what is left when queued work is over', async () => {
  const { rerender } = render(view(true));
  await says(/9,400 that are left/);
  answers['forecastLibrary'] = async () => ({ ...FITS, unitsLeft: 9_349 });
  rerender(view());
  await says(/9,349 that are left/);
});

describe('what goes wrong', () => {
  it('is told, and can be tried again', async () => {
    answers['forecastLibrary'] = () => Promise.reject(new Problem('rate-limited'));
    render(view());
    await says('Google asks for a pause.');
    answers['forecastLibrary'] = async () => FITS;
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await says(/9,400 that are left/);
    expect(screen.queryByText('Google asks for a pause.')).toBeNull();
  });

  it('has a name when the background does not answer', async () => {
    answers['forecastLibrary'] = () => Promise.reject(new Error('Could not establish connection.'));
    render(view());
    await says('Something went wrong inside Limelight.');
  });

  it('with the click is told with what helps', async () => {
    answers['refreshLibrary'] = () => Promise.reject(new Problem('quota-exceeded'));
    render(view());
    await says(/9,400 that are left/);
    fireEvent.click(button());
    await says("Today's YouTube quota is used up.");
    expect(screen.getByRole('button', { name: 'Show requests' })).toBeTruthy();
  });

  it('late, about an earlier question, is left aside', async () => {
    let fail: (error: Error) => void = () => undefined;
    answers['forecastLibrary'] = () => new Promise((_, reject) => (fail = reject));
    const { rerender } = render(view(true));
    answers['forecastLibrary'] = async () => FITS;
    rerender(view());
    await says(/9,400 that are left/);
    await act(async () => fail(new Problem('offline')));
    await waitFor(() => expect(screen.queryByText('You seem to be offline.')).toBeNull());
  });
});
