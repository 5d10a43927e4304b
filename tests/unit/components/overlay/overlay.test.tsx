// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Overlay } from '@/components/overlay/overlay';
import { askBackground } from '@/lib/messages/to-background';
import { Problem } from '@/lib/problem/problem';
import { makeReply, makeSession } from '../../../support/make-session';
import { makeSuggestion } from '../../../support/make-suggestion';
import type { DraftRowParts } from '../../../support/make-draft-row';
import type { DraftReply } from '@/lib/messages/to-background';

vi.mock('@/lib/messages/to-background', () => ({ askBackground: vi.fn() }));
const ask = vi.mocked(askBackground) as unknown as ReturnType<typeof vi.fn>;

beforeEach(() => {
  vi.useFakeTimers();
  ask.mockResolvedValue(undefined);
  resize(1280, 800);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function resize(width: number, height: number): void {
  Object.assign(window, { innerWidth: width, innerHeight: height });
  act(() => void window.dispatchEvent(new Event('resize')));
}

function show(row: DraftRowParts = {}, reply: Partial<DraftReply> = {}) {
  const session = makeSession({ reply: makeReply(row, reply) });
  const host = document.createElement('div');
  const onClose = vi.fn();
  render(<Overlay session={session} host={host} onClose={onClose} />);
  return {
    session,
    onClose,
    place: () => [host.style.getPropertyValue('--limelight-left'), host.style.getPropertyValue('--limelight-top')],
  };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const saved = () => ask.mock.calls.filter(([name]) => name === 'saveOverlay').map(([, data]) => data);

describe('the card', () => {
  it('shows score, state, next fix, counters and suggested tags', () => {
    show({ suggestedTags: [makeSuggestion()] });
    expect(screen.getByRole('meter', { name: 'SEO score' }).getAttribute('aria-valuenow')).toMatch(/^\d+$/);
    expect(screen.getByText('Draft, not saved')).toBeTruthy();
    for (const name of ['Next fix', "Room in Studio's fields"])
      expect(screen.getByRole('region', { name })).toBeTruthy();
    expect(screen.getByRole('list', { name: 'Suggested tags' })).toBeTruthy();
  });

  it('follows the session', async () => {
    const { session } = show();
    await session.publish({ reply: makeReply({ video: { title: '' } }) });
    expect(screen.getByText('0 of 100')).toBeTruthy();
  });

  it('has no meter without a score, and says why', () => {
    show({
      video: { title: null, description: null, tags: null },
      scorecard: { ...makeReply().row.scorecard, score: null },
    });
    expect(screen.queryByRole('meter')).toBeNull();
    expect(screen.getByText(/Not scored/)).toBeTruthy();
  });

  it('applies the fix and takes it back, with one "Undo" in sight', async () => {
    const edits = [{ field: 'title' as const, text: 'Sourdough' }];
    const changes = [{ field: 'title' as const, before: '', after: 'Sourdough' }];
    const undo = { stepId: 1, reason: 'fix' as const, fields: ['title' as const], count: 1, isEditedSince: false };
    show({ video: { title: '' }, fix: { checkId: 'title-present', edits, changes }, undo });
    await act(async () => fireEvent.click(button('Apply')));
    expect(ask).toHaveBeenLastCalledWith('editDraft', { edits, reason: 'fix' });
    await act(async () => fireEvent.click(button(/undo/i)));
    expect(ask).toHaveBeenLastCalledWith('undoEdit', {});
  });

  it('says why a command failed', async () => {
    ask.mockRejectedValueOnce(new Problem('studio-refused'));
    show({ suggestedTags: [makeSuggestion()] });
    await act(async () => fireEvent.click(button('sourdough')));
    expect(screen.getByRole('alert').textContent).toContain('Studio did not take the change.');
  });

  it('keeps the last draft beside a failure, and tries again', async () => {
    const { session } = show();
    const readAgain = vi.fn();
    await session.publish({ problem: 'page-changed' });
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
    session.readAgain = readAgain;
    await session.publish({ problem: 'reading-invalid' });
    fireEvent.click(button('Try again'));
    expect(readAgain).toHaveBeenCalledOnce();
    expect(screen.getByRole('meter')).toBeTruthy();
  });

  it('lets the lost text be dismissed', async () => {
    show({ lostVersionId: 4 });
    await act(async () => fireEvent.click(button('Dismiss')));
    expect(ask).toHaveBeenLastCalledWith('dismissLostText', {});
  });
});

describe('its buttons', () => {
  it('collapses, and remembers it once', async () => {
    show();
    fireEvent.click(button('Details'));
    expect(button('Details').getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByRole('region', { name: 'Next fix' })).toBeNull();
    expect(screen.getByRole('meter')).toBeTruthy();
    expect(saved()).toEqual([]);
    await act(() => vi.advanceTimersByTimeAsync(400));
    expect(saved()).toEqual([{ isCollapsed: true }]);
  });

  it('starts as it was left', () => {
    const { place } = show({}, { overlay: { place: { left: 40, top: 60 }, isCollapsed: true } });
    expect(button('Details').getAttribute('aria-expanded')).toBe('false');
    expect(place()).toEqual(['40px', '60px']);
  });

  it('opens the preview, from the collapsed card too', () => {
    show({}, { overlay: { place: null, isCollapsed: true } });
    fireEvent.click(button('Preview'));
    expect(button('Preview').getAttribute('aria-expanded')).toBe('true');
    expect(button('Details').getAttribute('aria-expanded')).toBe('true');
  });

  it('shows title and thumbnail as they are met on a phone', () => {
    const thumbnail = {
      source: 'custom' as const,
      src: 'blob:studio',
      picture: null,
      dataUrl: 'data:image/png;base64,AA',
    };
    show({ video: { title: 'خبز العجين', durationSeconds: 812 }, draft: { thumbnail } });
    fireEvent.click(button('Preview'));
    const preview = screen.getByRole('region', { name: 'Preview' });
    expect(preview.textContent).toContain('خبز العجين');
    expect(preview.textContent).toContain('13:32');
    expect(preview.querySelector('img')?.src).toBe(thumbnail.dataUrl);
    fireEvent.click(button('Preview'));
    expect(screen.queryByRole('region', { name: 'Preview' })).toBeNull();
  });

  it('asks before it is turned off, and says where to turn it on', async () => {
    show();
    fireEvent.click(button('Turn off'));
    expect(screen.getByText(/Overlay in YouTube Studio/)).toBeTruthy();
    fireEvent.click(button('Keep'));
    expect(screen.queryByText(/Overlay in YouTube Studio/)).toBeNull();
    fireEvent.click(button('Turn off'));
    await act(async () => fireEvent.click(button('Yes, turn it off')));
    expect(saved()).toEqual([{ isOverlayOn: false }]);
  });

  it('closes what is open with Escape', () => {
    show();
    fireEvent.click(button('Turn off'));
    fireEvent.keyDown(button('Keep'), { key: 'Escape' });
    expect(screen.queryByRole('button', { name: 'Keep' })).toBeNull();
  });
});

describe('its place', () => {
  it('is docked, and stays inside a window that shrinks', () => {
    const { place } = show({}, { overlay: { place: { left: 900, top: 500 }, isCollapsed: false } });
    expect(place()).toEqual(['900px', '500px']);
    resize(1100, 600);
    expect(place()).toEqual(['772px', '312px']);
    resize(1280, 800);
    expect(place()).toEqual(['900px', '500px']);
  });

  it.each([
    ['ArrowLeft', false, ['920px', '144px']],
    ['ArrowDown', false, ['936px', '160px']],
    ['ArrowLeft', true, ['872px', '144px']],
    ['ArrowUp', true, ['936px', '80px']],
  ])('moves by %s (Shift: %s)', async (key, shiftKey, expected) => {
    const { place } = show();
    fireEvent.keyDown(button('Move the card'), { key, shiftKey });
    expect(place()).toEqual(expected);
    fireEvent.keyDown(button('Move the card'), { key: 'Home' });
    expect(place()).toEqual(['936px', '144px']);
    await act(() => vi.advanceTimersByTimeAsync(400));
    expect(saved()).toEqual([{ place: null }]);
  });

  it('follows the pointer, and is told where it was dropped', async () => {
    const { place } = show();
    const handle = button('Move the card');
    handle.setPointerCapture = vi.fn();
    const at = (clientX: number, clientY: number) => ({ clientX, clientY, button: 0, pointerId: 1 });
    fireEvent.pointerMove(handle, at(0, 0));
    fireEvent.pointerDown(handle, at(946, 154));
    fireEvent.pointerMove(handle, at(510, 254));
    expect(place()).toEqual(['500px', '244px']);
    fireEvent.pointerMove(handle, at(-900, 9_000));
    expect(place()).toEqual(['8px', '512px']);
    fireEvent.pointerUp(handle, at(-900, 9_000));
    await act(() => vi.advanceTimersByTimeAsync(400));
    expect(saved()).toEqual([{ place: { left: 8, top: 512 } }]);
  });

  it('is not changed by a click on the handle, nor by a drag that was broken off', async () => {
    const { place } = show();
    const handle = button('Move the card');
    handle.setPointerCapture = vi.fn();
    fireEvent.pointerDown(handle, { clientX: 946, clientY: 154, button: 0 });
    fireEvent.pointerUp(handle);
    fireEvent.pointerDown(handle, { clientX: 946, clientY: 154, button: 0 });
    fireEvent.pointerMove(handle, { clientX: 600, clientY: 154 });
    fireEvent.pointerCancel(handle);
    expect(place()).toEqual(['936px', '144px']);
    await act(() => vi.advanceTimersByTimeAsync(400));
    expect(saved()).toEqual([]);
  });
});

describe('in a narrow window', () => {
  it('is a badge that opens for a while', () => {
    show({ scorecard: { ...makeReply().row.scorecard, score: 72 } });
    resize(1099, 700);
    expect(screen.getByRole('meter', { name: 'SEO score' })).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Next fix' })).toBeNull();
    fireEvent.click(button('Limelight: SEO score 72, open'));
    expect(document.activeElement).toBe(button('Details'));
    expect(screen.getByRole('region', { name: 'Next fix' })).toBeTruthy();
    fireEvent.keyDown(button('Details'), { key: 'Escape' });
    expect(document.activeElement).toBe(button('Limelight: SEO score 72, open'));
    expect(saved()).toEqual([]);
  });

  it('is a card again when there is room', () => {
    show();
    resize(1099, 700);
    fireEvent.click(button(/open$/));
    resize(1100, 700);
    resize(1099, 700);
    expect(button(/open$/)).toBeTruthy();
  });
});

describe('when Limelight is gone', () => {
  it('says so and nothing else, though the browser hands out no words any more', async () => {
    const { session, onClose } = show();
    fakeBrowser.i18n.getMessage = () => {
      throw new Error('Extension context invalidated.');
    };
    await session.publish({ isOrphaned: true });
    expect(screen.getByRole('alert').textContent).toContain('Limelight was updated. Reload this page');
    expect(screen.queryByRole('meter')).toBeNull();
    fireEvent.click(button('Close'));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('says so also when drawing is how it was found out', async () => {
    const { session } = show();
    vi.spyOn(console, 'error').mockReturnValue();
    vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue(undefined as unknown as string);
    fakeBrowser.i18n.getMessage = () => {
      throw new Error('Extension context invalidated.');
    };
    await session.publish({ reply: makeReply() });
    expect(screen.getByRole('alert').textContent).toContain('Limelight was updated. Reload this page');
  });
});

it.each(['system', 'light', 'dark'] as const)('has the theme %s', (theme) => {
  show({}, { theme });
  expect(screen.getByRole('region', { name: 'Limelight' }).parentElement?.dataset['theme']).toBe(theme);
});
