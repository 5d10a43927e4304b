// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Batch } from '@/components/writing/batch';
import type { BatchForecast } from '@/lib/messages/ai-requests';
import { askBackground } from '@/lib/messages/to-background';
import { Problem } from '@/lib/problem/problem';
import { database } from '@/lib/storage/database';
import { makeUploads } from '../../../support/make-facts';
import { makeWritingRow } from '../../../support/make-writing-tools';

vi.mock('@/lib/messages/to-background', () => ({ askBackground: vi.fn() }));
const ask = vi.mocked(askBackground) as unknown as ReturnType<typeof vi.fn>;

const FORECAST: BatchForecast = {
  ...{ kept: 1, requests: 2, inputTokens: 20_000, outputTokens: 2_400, costUsd: 0, fits: true },
};
const UPLOADS = makeUploads(60, (index) => ({ title: `Loaf ${index}` }));
const ids = UPLOADS.map(({ videoId }) => videoId);
let forecast: BatchForecast;

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  forecast = FORECAST;
  ask.mockImplementation(async (name: string) => (name === 'forecastBatch' ? forecast : { jobId: 'job-1' }));
});
afterEach(cleanup);

const show = () => render(<Batch subject="Bread Lab" uploads={UPLOADS} />);
const asked = (name: string) => ask.mock.calls.filter(([message]) => message === name).map(([, data]) => data);
const tick = (name: string) => fireEvent.click(screen.getByRole('checkbox', { name }));
const press = (name: string) => act(async () => fireEvent.click(screen.getByRole('button', { name })));
const words = () => screen.getByRole('status').textContent;
const WISH = { feature: 'titles', videoIds: [ids[0], ids[2]], subject: 'Bread Lab', choices: {} };

describe('a batch', () => {
  it('is forecast first, then begun', async () => {
    show();
    await press('What would it cost?');
    expect(ask).not.toHaveBeenCalled();
    tick('Loaf 2');
    tick('Loaf 0');
    await press('What would it cost?');
    expect(asked('forecastBatch')).toEqual([WISH]);
    expect(words()).toBe('2 requests, about 22,400 tokens, at no cost. One video is answered already.');
    expect(asked('startBatch')).toEqual([]);
    await press('Start');
    expect(asked('startBatch')).toEqual([WISH]);
    // What was begun is not begun again by a second click.
    expect(screen.queryByRole('button', { name: 'Start' })).toBeNull();
    expect(screen.getByText('Videos: 0 of at most 50')).toBeTruthy();
    expect(words()).toMatch(/^Started\./);
  });

  it('is forecast anew when something is chosen anew', async () => {
    show();
    tick('Loaf 0');
    await press('What would it cost?');
    tick('Loaf 1');
    expect(words()).toBe('');
    expect(screen.queryByRole('button', { name: 'Start' })).toBeNull();
  });

  it.each([
    [{ costUsd: 0.5 }, /\$0\.50/, true],
    [{ costUsd: null }, /cost unknown/, true],
    [{ costUsd: 3, fits: false }, /more than is left/, false],
  ])('with %j says so', async (parts, expected, begins) => {
    forecast = { ...FORECAST, ...parts };
    show();
    tick('Loaf 0');
    await press('What would it cost?');
    expect(words()).toMatch(expected);
    await press('Start');
    expect(asked('startBatch')).toHaveLength(begins ? 1 : 0);
  });

  it('takes 50 videos at most', () => {
    show();
    for (let i = 0; i < 51; i += 1) tick(`Loaf ${i}`);
    expect(screen.getByText('Videos: 50 of at most 50')).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Loaf 50' }).checked).toBe(false);
    tick('Loaf 0');
    expect(screen.getByText('Videos: 49 of at most 50')).toBeTruthy();
  });

  it('needs a language to translate into', async () => {
    show();
    tick('Loaf 0');
    fireEvent.change(screen.getByRole('combobox', { name: 'What to write' }), { target: { value: 'translation' } });
    await press('What would it cost?');
    expect(ask).not.toHaveBeenCalled();
    fireEvent.change(screen.getByRole('combobox', { name: 'Into these languages' }), { target: { value: 'de' } });
    await press('What would it cost?');
    expect(asked('forecastBatch')).toEqual([
      { feature: 'translation', videoIds: [ids[0]], subject: 'Bread Lab', choices: { languages: ['de'] } },
    ]);
  });

  it('says what went wrong', async () => {
    ask.mockRejectedValue(new Problem('storage-full'));
    show();
    tick('Loaf 0');
    await press('What would it cost?');
    expect((await screen.findByRole('alert')).textContent).toContain('no room left');
  });
});

it('shows what batches came to, newest first, and only that', async () => {
  const value = { summary: 'It is about bread.', points: [], topic: '', audience: '', kind: '', confidence: null };
  const row = makeWritingRow({ jobId: 'job-1', feature: 'summary', value, subject: 'Old', at: 1 });
  await database.writings.bulkPut([
    row,
    { ...row, id: '2', subject: 'New', at: 2, state: 'failed', problem: 'model-refused', value: null },
    { ...row, id: '3', subject: 'Alone', jobId: null },
  ]);
  show();
  const list = await screen.findByRole('list', { name: 'Results' });
  expect(Array.from(list.querySelectorAll('summary'), ({ textContent }) => textContent)).toEqual([
    ...['Summary: New', 'Summary: Old'],
  ]);
  expect(list.textContent).toContain('It is about bread.');
});
