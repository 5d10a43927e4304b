import { beforeEach, expect, it, vi } from 'vitest';
import { OverlayInjector } from '@/entrypoints/studio/overlay-injector';
import type { DraftReply } from '@/lib/messages/to-background';

const inject = vi.fn();
const reply = (isOverlayOn: boolean) => ({ isOverlayOn }) as DraftReply;
let overlay: OverlayInjector;

beforeEach(() => {
  inject.mockResolvedValue(true);
  overlay = new OverlayInjector(inject);
});

it('asks at once, and only once', () => {
  overlay.expect();
  overlay.follow(reply(true));
  overlay.expect();
  overlay.follow(reply(false));
  overlay.follow(reply(true));
  expect(inject).toHaveBeenCalledOnce();
});

it('asks again when the overlay was off and is switched on', () => {
  overlay.expect();
  overlay.follow(reply(false));
  overlay.follow(reply(false));
  expect(inject).toHaveBeenCalledOnce();
  overlay.follow(reply(true));
  overlay.follow(reply(true));
  expect(inject).toHaveBeenCalledTimes(2);
});

it('asks again when the first answer comes late', async () => {
  let answer: (isAnswered: boolean) => void = () => undefined;
  inject.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
  overlay.expect();
  overlay.follow(reply(false));
  answer(true);
  await Promise.resolve();
  overlay.follow(reply(true));
  expect(inject).toHaveBeenCalledTimes(2);
});

it('asks again when the background did not answer', async () => {
  inject.mockResolvedValueOnce(false);
  overlay.expect();
  await Promise.resolve();
  overlay.follow(reply(true));
  expect(inject).toHaveBeenCalledTimes(2);
});
