// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetKept } from '@/components/page/use-kept';
import { forgetWish, wantedCheck } from '@/components/score/wanted-check';
import { WriteTab } from '@/components/tabs/write-tab';
import { askBackground } from '@/lib/messages/to-background';
import { database } from '@/lib/storage/database';
import { makeDraftRow } from '../../../support/make-draft-row';
import { makeRow } from '../../../support/make-row';
import { makeWritingRow } from '../../../support/make-writing-tools';

vi.mock('@/lib/messages/to-background', () => ({ askBackground: vi.fn() }));
const ask = vi.mocked(askBackground) as unknown as ReturnType<typeof vi.fn>;

beforeEach(async () => {
  forgetWish();
  forgetKept();
  await Promise.all(database.tables.map((table) => table.clear()));
  Object.assign(fakeBrowser.runtime, { id: 'limelight' });
  ask.mockResolvedValue({ provider: 'offline', missingShares: [] });
});
afterEach(cleanup);

const write = async () => {
  const button = await screen.findByRole('button', { name: 'Write' });
  await act(async () => fireEvent.click(button));
};
const asked = () => ask.mock.calls.filter(([message]) => message === 'write').map(([, data]) => data.tabId);

it('writes for the draft in its tab', async () => {
  render(<WriteTab row={makeDraftRow()} draft={makeDraftRow({ tabId: 9 })} />);
  await write();
  expect(asked()).toEqual([9]);
});

it('writes for the video in the tab that shows it', async () => {
  await fakeBrowser.tabs.create({ url: 'https://www.youtube.com/watch?v=sourdough01', active: true });
  const [tab] = await fakeBrowser.tabs.query({ active: true });
  render(<WriteTab row={makeRow()} draft={null} />);
  await act(async () => undefined);
  await write();
  expect(asked()).toEqual([tab?.id ?? null]);
});

it('leads from a step of the plan to its check', async () => {
  const row = makeRow({ tags: [] });
  const check = row.scorecard.results.find(({ status }) => status === 'improve');
  const step = { checkId: check?.id ?? '', step: 'Add tags.', points: 3, reason: '', confidence: null };
  await database.writings.put(makeWritingRow({ feature: 'action-plan', value: { steps: [step] } }));
  const openTab = vi.fn();
  render(<WriteTab row={row} draft={null} openTab={openTab} />);
  fireEvent.change(screen.getByRole('combobox', { name: 'What to write' }), { target: { value: 'action-plan' } });
  const item = (await screen.findByText('Add tags.')).closest('li');
  const button = item?.querySelector('button');
  if (button) fireEvent.click(button);
  expect(openTab.mock.calls).toEqual([['score']]);
  expect(wantedCheck()).toBe(check?.id);
});
