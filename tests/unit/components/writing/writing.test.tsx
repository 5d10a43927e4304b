// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetKept } from '@/components/page/use-kept';
import { Writing } from '@/components/writing/writing';
import type { AiPreview } from '@/lib/ai/ai';
import { askBackground } from '@/lib/messages/to-background';
import { Problem } from '@/lib/problem/problem';
import { database } from '@/lib/storage/database';
import { makeRow } from '../../../support/make-row';
import { makeWritingRow } from '../../../support/make-writing-tools';

vi.mock('@/lib/messages/to-background', () => ({ askBackground: vi.fn() }));
const ask = vi.mocked(askBackground) as unknown as ReturnType<typeof vi.fn>;

const OFFLINE: AiPreview = {
  ...{ provider: 'offline', model: 'limelight', body: '', inputTokens: 0, maxCostUsd: 0, redactions: 0 },
  missingShares: [],
};
const GEMINI: AiPreview = { ...OFFLINE, provider: 'gemini', model: 'gemini-a', body: '{"contents":[]}' };
const SUMMARY = { summary: 'It is about bread.', points: [], topic: 'Bread', audience: '', kind: '', confidence: null };
let preview: AiPreview;
let write: () => Promise<unknown>;

beforeEach(async () => {
  forgetKept();
  await Promise.all(database.tables.map((table) => table.clear()));
  Object.assign(fakeBrowser.runtime, { id: 'limelight' });
  preview = OFFLINE;
  write = async () => ({ id: 'writing-1' });
  ask.mockImplementation(async (name: string) =>
    name === 'previewWriting' ? preview : name === 'write' ? write() : undefined,
  );
});
afterEach(cleanup);

const open = () => render(<Writing row={makeRow()} draft={null} tabId={7} openCheck={null} />);
const asked = (name: string) => ask.mock.calls.filter(([message]) => message === name).map(([, data]) => data);
const button = (name: string) => screen.findByRole('button', { name });
const press = async (name: string) => {
  const found = await button(name);
  await act(async () => fireEvent.click(found));
};
const choose = (kind: string) =>
  fireEvent.change(screen.getByRole('combobox', { name: 'What to write' }), { target: { value: kind } });
const REQUEST = { videoId: 'sourdough01', tabId: 7, choices: {} };

describe('a kind of help', () => {
  it('is asked for at once where nothing leaves this computer', async () => {
    open();
    await press('Write');
    expect(asked('previewWriting')).toEqual([{ ...REQUEST, feature: 'titles' }]);
    expect(asked('write')).toEqual([{ ...REQUEST, feature: 'titles' }]);
  });

  it('goes with what the creator wishes, and not with too much of it', async () => {
    open();
    const field = screen.getByRole('textbox', { name: /Anything to keep in mind/ });
    fireEvent.change(field, { target: { value: 'x'.repeat(501) } });
    await press('Write');
    expect(asked('previewWriting')).toEqual([]);
    fireEvent.change(field, { target: { value: ' Mention rye. ' } });
    await press('Write');
    expect(asked('write')).toEqual([{ ...REQUEST, feature: 'titles', choices: { wish: 'Mention rye.' } }]);
  });

  it('is chosen from the list, and is there again', () => {
    const { unmount } = open();
    choose('summary');
    expect(screen.getByRole('heading', { name: 'Summary' })).toBeTruthy();
    unmount();
    open();
    expect(screen.getByRole('heading', { name: 'Summary' })).toBeTruthy();
  });

  it('says so where it needs a model and there is none', async () => {
    open();
    choose('thumbnail');
    expect(await screen.findByText(/This needs a model/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Write' })).toBeNull();
  });

  it('waits until a language is chosen', async () => {
    await database.aiModels.put({ provider: 'built-in', at: 1, models: [], availability: 'available', progress: null });
    open();
    choose('translation');
    await press('Write');
    expect(asked('previewWriting')).toEqual([]);
    fireEvent.change(screen.getByRole('combobox', { name: 'Into these languages' }), { target: { value: 'de' } });
    await press('Write');
    expect(asked('write')).toEqual([{ ...REQUEST, feature: 'translation', choices: { languages: ['de'] } }]);
  });
});

describe('what would be sent', () => {
  it('is shown before the first of each kind, and only then', async () => {
    preview = GEMINI;
    open();
    choose('tags');
    await press('Write');
    expect(await screen.findByRole('region', { name: 'Before anything is sent' })).toBeTruthy();
    expect(asked('write')).toEqual([]);
    await press('Not now');
    expect(asked('write')).toEqual([]);
    await press('Write');
    await press('Send it');
    await press('Write');
    expect(asked('write')).toHaveLength(2);
    choose('summary');
    await press('Write');
    expect(await button('Send it')).toBeTruthy();
    expect(asked('write')).toHaveLength(2);
  });

  it('waits for the word that a part of it needs', async () => {
    preview = { ...GEMINI, missingShares: ['comments'] };
    open();
    choose('pinned-comment');
    await press('Write');
    await press('Send it');
    expect(asked('write')).toEqual([]);
    preview = GEMINI;
    await press('Allow it');
    expect(asked('agreeToShare')).toEqual([{ what: 'comments', isAgreed: true }]);
    await press('Send it');
    expect(asked('write')).toHaveLength(1);
  });
});

describe('what came of it', () => {
  const ready = makeWritingRow({ feature: 'summary', value: SUMMARY, model: 'gemini-a', at: 2 });

  it('is shown with who wrote it, and can be written again', async () => {
    await database.writings.put(ready);
    open();
    choose('summary');
    expect(await screen.findByText('It is about bread.')).toBeTruthy();
    expect(screen.getByText('gemini-a')).toBeTruthy();
    await press('Write again');
    expect(asked('write')).toEqual([{ ...REQUEST, feature: 'summary', isForced: true }]);
  });

  it('can be stopped while it runs, with the last one still there', async () => {
    await database.writings.bulkPut([ready, { ...ready, id: 'writing-2', at: 3, state: 'running', value: null }]);
    open();
    choose('summary');
    await press('Stop');
    expect(asked('stopWriting')).toEqual([{ id: 'writing-2' }]);
    expect(screen.getByText('It is about bread.')).toBeTruthy();
    await press('Writing…');
    expect(asked('previewWriting')).toEqual([]);
  });

  it.each([
    ['budget-reached', true],
    ['source-missing', false],
  ] as const)('says why nothing came of it: %s', async (problem, leads) => {
    await database.writings.put({ ...ready, state: 'failed', problem, value: null });
    open();
    choose('summary');
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'AI options' }) !== null).toBe(leads);
  });

  it('says what the background refuses', async () => {
    write = () => Promise.reject(new Problem('storage-full'));
    open();
    await press('Write');
    expect((await screen.findByRole('alert')).textContent).toContain('no room left');
  });
});
