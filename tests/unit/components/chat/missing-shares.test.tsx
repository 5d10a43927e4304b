// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { MissingShares } from '@/components/chat/missing-shares';
import type { AiShare } from '@/lib/ai/shares';
import { askBackground } from '@/lib/messages/to-background';
import { Problem } from '@/lib/problem/problem';
import { database } from '@/lib/storage/database';
import { DEFAULT_SETTINGS } from '@/lib/storage/settings';
import { makeStep } from '../../../support/make-chat-rows';

vi.mock('@/lib/messages/to-background', () => ({ askBackground: vi.fn() }));
const ask = vi.mocked(askBackground) as unknown as ReturnType<typeof vi.fn>;
const anew = vi.fn();

const agreeTo = async (...shares: AiShare[]): Promise<void> => {
  const agreed = Object.fromEntries(shares.map((what) => [what, 1]));
  const value = {
    ...DEFAULT_SETTINGS,
    ai: { ...DEFAULT_SETTINGS.ai, shares: { ...DEFAULT_SETTINGS.ai.shares, ...agreed } },
  };
  await database.settings.put({ key: 'settings', value });
};
const show = (needs: AiShare[][], isBusy = false) =>
  render(
    <MissingShares
      steps={needs.map((each, place) => makeStep({ id: `s${place}`, problem: 'share-not-agreed', needs: each }))}
      isBusy={isBusy}
      onAnew={anew}
    />,
  );
const consents = () => screen.queryAllByRole('group').map((group) => group.getAttribute('aria-label'));
const press = async () => {
  const [first] = screen.getAllByRole('button', { name: 'Allow it and answer again' });
  await act(async () => void (first && fireEvent.click(first)));
};

beforeEach(async () => {
  await agreeTo();
  ask.mockImplementation(async (_: string, { what }: { what: AiShare }) => agreeTo(what));
});
afterEach(cleanup);

it('asks once for what several steps needed, and has it answered again', async () => {
  show([['comments'], ['comments'], []]);
  await waitFor(() => expect(consents()).toEqual(['This needs comments']));
  expect(ask).not.toHaveBeenCalled();
  await press();
  expect(ask.mock.calls).toEqual([['agreeToShare', { what: 'comments', isAgreed: true }]]);
  await waitFor(() => expect(anew).toHaveBeenCalledTimes(1));
  await waitFor(() => expect(consents()).toEqual([]));
});

it('has it answered again when the last of them is agreed to', async () => {
  show([['comments', 'analytics']]);
  await waitFor(() => expect(consents()).toHaveLength(2));
  await press();
  ask.mockImplementation(async () => agreeTo('comments', 'analytics'));
  await waitFor(() => expect(consents()).toEqual(['This needs figures of YouTube Analytics']));
  expect(anew).not.toHaveBeenCalled();
  await press();
  await waitFor(() => expect(anew).toHaveBeenCalledTimes(1));
});

it('asks for nothing that was agreed to since', async () => {
  await agreeTo('comments');
  const { container } = show([['comments']]);
  await act(async () => undefined);
  expect(container.textContent).toBe('');
});

it('says why it could not be noted, and asks nobody', async () => {
  ask.mockRejectedValue(new Problem('storage-full'));
  show([['comments']]);
  await screen.findByRole('group');
  await press();
  expect((await screen.findByRole('alert')).textContent).toContain('no room left');
  expect(anew).not.toHaveBeenCalled();
});

it('waits while another answer is on its way', async () => {
  show([['comments']], true);
  await screen.findByRole('group');
  await press();
  expect(ask).not.toHaveBeenCalled();
});
