import { afterEach, beforeEach, vi } from 'vitest';
import type { DraftCapture } from '@/lib/pages/studio/draft-capture';
import type { StudioWatch } from '@/lib/pages/studio/studio-watch';
import { watchStudio } from '@/lib/pages/studio/watch-studio';
import { openStudio, titleBox } from './open-studio';

export const LIST = 'https://studio.youtube.com/channel/UCaaaaaaaaaaaaaaaaaaaaaa/videos';

export let controller: AbortController;
export let captures: DraftCapture[];
export let events: string[];
export let watch: StudioWatch;

/** Watches a page with this body, and notes what is told of it. */
export function start(body: string, url?: string): void {
  openStudio(body, url);
  captures = [];
  events = [];
  controller = new AbortController();
  const listener = {
    onEditor: () => events.push('editor'),
    onCapture(capture: DraftCapture) {
      captures.push(capture);
      events.push(`capture ${capture.title}`);
    },
    onLeave: () => events.push('leave'),
  };
  watch = watchStudio(controller.signal, listener, document);
}

/** The page changes, and its observers hear of it before the next line. */
export async function change(work: () => void): Promise<void> {
  work();
  await vi.advanceTimersByTimeAsync(0);
}

export const type = (text: string) =>
  change(() => {
    titleBox().textContent = text;
    titleBox().dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
export const render = (body: string) =>
  change(() => {
    document.body.innerHTML = body;
  });
export const wait = (timeMs: number) => vi.advanceTimersByTimeAsync(timeMs);
export const titles = () => captures.map(({ title }) => title);
export const missing = () => captures.at(-1)?.fields.flatMap(({ field, state }) => (state === 'missing' ? field : []));

/** Each test of a file has time in its own hands, and leaves no watch behind. */
export function watchInEachTest(): void {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('requestIdleCallback', () => 0);
  });
  afterEach(() => {
    controller.abort();
    vi.useRealTimers();
  });
}
