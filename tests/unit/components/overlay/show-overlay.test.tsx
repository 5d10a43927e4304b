// @vitest-environment happy-dom
import { act, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { showOverlay } from '@/components/overlay/show-overlay';
import { askBackground } from '@/lib/messages/to-background';
import { makeReply, makeSession } from '../../../support/make-session';

vi.mock('@/lib/messages/to-background', () => ({ askBackground: vi.fn() }));
const ask = vi.mocked(askBackground) as unknown as ReturnType<typeof vi.fn>;

const hosts = () => Array.from(document.documentElement.children).filter(({ localName }) => localName.includes('-'));
const shadow = () => hosts()[0]?.shadowRoot?.lastElementChild as HTMLElement;
const markup = () => new XMLSerializer().serializeToString(document);
const sessions: ReturnType<typeof makeSession>[] = [];
let before = '';

beforeEach(() => {
  ask.mockResolvedValue(undefined);
  before = markup();
});
afterEach(async () => {
  vi.useRealTimers();
  // What still waits, and what still draws, would do so when the page is gone.
  for (const session of sessions.splice(0)) await session.publish({ reply: null });
  for (const host of hosts()) host.remove();
});

async function show(session = makeSession({ reply: makeReply() })) {
  sessions.push(session);
  await act(async () => showOverlay(session, ':host{display:block}'));
  return session;
}

describe('showOverlay', () => {
  it('puts one element beside the body, with an open shadow root', async () => {
    await show();
    expect(hosts().map(({ localName }) => localName)).toEqual(['limelight-overlay']);
    expect(hosts()[0]?.parentElement).toBe(document.documentElement);
    expect(within(shadow()).getByRole('meter', { name: 'SEO score' })).toBeTruthy();
  });

  it.each([
    ['switched off', { reply: makeReply({}, { isOverlayOn: false }) }],
    ['without a draft', { reply: null }],
  ])('leaves the page as it was when %s, and comes back', async (_, state) => {
    const session = await show();
    expect(markup()).not.toBe(before);
    await session.publish(state);
    expect(markup()).toBe(before);
    await session.publish({ reply: makeReply() });
    expect(hosts()).toHaveLength(1);
  });

  it('takes away what an earlier Limelight left', async () => {
    document.documentElement.append(document.createElement('limelight-overlay'));
    await show(makeSession());
    expect(markup()).toBe(before);
  });

  it('shows its outline while the first answer is late, and nothing when there is none', async () => {
    vi.useFakeTimers();
    const session = await show(makeSession());
    expect(hosts()).toHaveLength(0);
    await act(() => vi.advanceTimersByTimeAsync(200));
    expect(within(shadow()).getByRole('status').textContent).toBe('Reading the draft…');
    await session.publish({ reply: null });
    expect(markup()).toBe(before);
  });

  it('can be closed for good once Limelight was updated', async () => {
    const session = await show();
    await session.publish({ isOrphaned: true });
    const card = within(shadow());
    expect(card.getByRole('alert').textContent).toContain('Limelight was updated. Reload this page');
    expect(card.getByRole('button', { name: 'Reload' })).toBeTruthy();
    await act(async () => card.getByRole('button', { name: 'Close' }).click());
    expect(markup()).toBe(before);
  });

  it('keeps keys and the focus in the card from the page', async () => {
    await show();
    const heard = vi.fn();
    const types = ['keydown', 'keypress', 'keyup', 'input', 'paste', 'focusin'];
    for (const type of types) document.addEventListener(type, heard);
    const button = within(shadow()).getByRole('button', { name: /open$/ });
    for (const type of types) button.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    for (const type of types) document.removeEventListener(type, heard);
    expect(heard).not.toHaveBeenCalled();
  });

  it('does not take the focus', async () => {
    const box = document.body.appendChild(document.createElement('input'));
    box.focus();
    const session = await show();
    await session.publish({ reply: makeReply({ video: { title: 'Another' } }) });
    await waitFor(() => expect(document.activeElement).toBe(box));
    box.remove();
  });
});
