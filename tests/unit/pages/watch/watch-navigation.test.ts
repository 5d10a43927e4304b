// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { WatchCapture } from '@/lib/pages/watch/capture';
import { handOver } from '@/lib/pages/watch/hand-over';
import { readCapture } from '@/lib/pages/watch/read-capture';
import { watchNavigation } from '@/lib/pages/watch/watch-navigation';
import * as f from '@/tests/fixtures/watch/player';

const A = 'AAAAAAAAAAA';
const B = 'BBBBBBBBBBB';
const C = 'CCCCCCCCCCC';
const watchUrl = (id: string) => `https://www.youtube.com/watch?v=${id}`;
const playerOf = (id: string) => f.player({ videoDetails: f.details({ videoId: id, title: `Title ${id}` }) });

/** One document that YouTube's script, our MAIN world script and our content script share. */
function openPage(url: string, body = '', isBusy = false) {
  const address = { url };
  const html = document.implementation.createHTMLDocument('');
  html.body.innerHTML = body;
  Object.defineProperty(html, 'URL', { get: () => address.url });
  const sent: WatchCapture[] = [];
  const left = vi.fn();
  const controller = new AbortController();
  const idle: (() => void)[] = [];
  const whenIdle = (task: () => void) => void (isBusy ? idle.push(task) : task());
  const start = () => watchNavigation(controller.signal, (capture) => sent.push(capture), left, whenIdle, html);
  return {
    html,
    sent,
    left,
    controller,
    calmDown: () => idle.forEach((task) => void task()),
    start,
    titles: () => sent.map((capture) => (capture.player || capture.dom ? readCapture(capture, 1).video.title : null)),
    /** YouTube's own navigation. `data` is what the event carries. */
    go(to: string, detail: unknown = null) {
      address.url = to;
      html.dispatchEvent(new CustomEvent('yt-navigate-finish', { detail }));
    },
    move: (to: string) => {
      address.url = to;
    },
    show(id: string) {
      html.body.innerHTML = `<ytd-watch-metadata video-id="${id}"><div id="title"><h1>Shown ${id}</h1></div></ytd-watch-metadata>`;
    },
  };
}

const inline = (id: string) =>
  `<script>var ytInitialPlayerResponse = ${JSON.stringify(playerOf(id)).replaceAll('<', '\\u003c')};</script>`;
const finish = (id: string) => ({
  endpoint: { watchEndpoint: { videoId: id } },
  response: { playerResponse: playerOf(id) },
});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('watchNavigation', () => {
  it('sends the first load once, though YouTube announces it too', () => {
    const page = openPage(watchUrl(A), inline(A));
    page.start();
    expect(page.titles()).toEqual([`Title ${A}`]);
    page.go(watchUrl(A));
    vi.advanceTimersByTime(10_000);
    expect(page.sent).toHaveLength(1);
    expect(page.left).not.toHaveBeenCalled();
  });

  it('waits until the page is idle', () => {
    const page = openPage(watchUrl(A), inline(A), true);
    page.start();
    expect(page.sent).toHaveLength(0);
    page.calmDown();
    expect(page.titles()).toEqual([`Title ${A}`]);
  });

  it('sends the first load once, though YouTube announces it before the page is idle', () => {
    const page = openPage(watchUrl(A), inline(A), true);
    page.start();
    page.go(watchUrl(A));
    page.calmDown();
    vi.advanceTimersByTime(10_000);
    expect(page.titles()).toEqual([`Title ${A}`]);
  });

  it('sends the next video when the person has moved on before the page is idle', () => {
    const page = openPage(watchUrl(A), inline(A), true);
    handOver(page.html);
    page.start();
    page.go(watchUrl(B), finish(B));
    page.calmDown();
    vi.advanceTimersByTime(10_000);
    expect(page.titles()).toEqual([`Title ${B}`]);
  });

  it('is silent on a page without a video', () => {
    const page = openPage('https://www.youtube.com/');
    page.start();
    vi.advanceTimersByTime(10_000);
    expect(page.sent).toHaveLength(0);
    expect(page.left).not.toHaveBeenCalled();
  });

  it.each(['MAIN first', 'content script first'])('takes what the MAIN world hands over: %s', (order) => {
    const page = openPage('https://www.youtube.com/');
    if (order === 'MAIN first') handOver(page.html);
    page.start();
    if (order !== 'MAIN first') handOver(page.html);
    page.go(watchUrl(B), finish(B));
    expect(page.titles()).toEqual([`Title ${B}`]);
    expect(page.sent[0]?.from).toBe('navigation');
    page.go(watchUrl(B), finish(B));
    vi.advanceTimersByTime(10_000);
    expect(page.sent).toHaveLength(1);
  });

  it('never sends A’s data under B', () => {
    const page = openPage(watchUrl(A), inline(A));
    handOver(page.html);
    page.start();
    page.go(watchUrl(B), finish(A));
    expect(page.left).toHaveBeenCalledOnce();
    page.show(A);
    vi.advanceTimersByTime(3_000);
    expect(page.titles()).toEqual([`Title ${A}`]);
    page.show(B);
    vi.advanceTimersByTime(250);
    expect(page.titles()).toEqual([`Title ${A}`, `Shown ${B}`]);
    expect(page.sent[1]).toMatchObject({ url: watchUrl(B), from: 'dom' });
  });

  it('has patience before it takes the elements’ facts', () => {
    const page = openPage('https://www.youtube.com/');
    page.start();
    page.go(watchUrl(B));
    page.show(B);
    vi.advanceTimersByTime(999);
    expect(page.sent).toHaveLength(0);
    vi.advanceTimersByTime(1);
    expect(page.titles()).toEqual([`Shown ${B}`]);
    // Complete data that comes later still replaces the partial facts.
    handOver(page.html);
    page.html.dispatchEvent(new CustomEvent('yt-navigate-finish', { detail: finish(B) }));
    expect(page.titles()).toEqual([`Shown ${B}`, `Title ${B}`]);
  });

  it('asks the MAIN world while it waits', () => {
    const page = openPage('https://www.youtube.com/', '<ytd-watch-flexy></ytd-watch-flexy>');
    handOver(page.html);
    page.start();
    page.go(watchUrl(B));
    vi.advanceTimersByTime(400);
    expect(page.sent).toHaveLength(0);
    Object.assign(page.html.querySelector('ytd-watch-flexy') ?? {}, { playerData: playerOf(B) });
    vi.advanceTimersByTime(100);
    expect(page.titles()).toEqual([`Title ${B}`]);
    vi.advanceTimersByTime(10_000);
    expect(page.sent).toHaveLength(1);
  });

  it('says in the end that it found nothing', () => {
    const page = openPage('https://www.youtube.com/');
    page.start();
    page.go(watchUrl(B));
    vi.advanceTimersByTime(5_999);
    expect(page.sent).toHaveLength(0);
    vi.advanceTimersByTime(10_000);
    expect(page.sent).toEqual([expect.objectContaining({ url: watchUrl(B), player: null, dom: null, wall: null })]);
  });

  it('follows A → B → C, however fast, and reports C only', () => {
    const page = openPage(watchUrl(A), inline(A));
    page.start();
    page.go(watchUrl(B));
    vi.advanceTimersByTime(200);
    page.go(watchUrl(C));
    page.show(B);
    vi.advanceTimersByTime(2_000);
    expect(page.sent).toHaveLength(1);
    page.show(C);
    vi.advanceTimersByTime(10_000);
    expect(page.titles()).toEqual([`Title ${A}`, `Shown ${C}`]);
    expect(page.left).toHaveBeenCalledTimes(2);
  });

  it('sends nothing for B when the address moved on before YouTube says so', () => {
    const page = openPage('https://www.youtube.com/');
    page.start();
    page.go(watchUrl(B));
    page.show(B);
    page.move(watchUrl(C));
    vi.advanceTimersByTime(10_000);
    expect(page.sent).toHaveLength(0);
  });

  it('reports A again after B, and nothing after leaving', () => {
    const page = openPage(watchUrl(A), inline(A));
    handOver(page.html);
    page.start();
    page.go(watchUrl(B), finish(B));
    page.go(watchUrl(A), finish(A));
    page.left.mockClear();
    page.go('https://www.youtube.com/@someone');
    expect(page.left).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(10_000);
    expect(page.titles()).toEqual([`Title ${A}`, `Title ${B}`, `Title ${A}`]);
    page.left.mockClear();
    page.go('https://www.youtube.com/@another');
    expect(page.left).not.toHaveBeenCalled();
  });

  it('sends a wall at once', () => {
    const page = openPage(watchUrl(A), '<form id="captcha-form"></form>');
    page.start();
    expect(page.sent).toEqual([expect.objectContaining({ wall: 'captcha' })]);
  });

  it('stops with its signal', () => {
    const page = openPage('https://www.youtube.com/');
    handOver(page.html);
    page.start();
    page.go(watchUrl(B));
    page.controller.abort();
    page.show(B);
    page.go(watchUrl(C), finish(C));
    vi.advanceTimersByTime(10_000);
    expect(page.sent).toHaveLength(0);
    expect(page.left).not.toHaveBeenCalled();
  });

  it('reads now, whatever was sent before', () => {
    const page = openPage(watchUrl(A), `${inline(A)}<ytd-watch-flexy></ytd-watch-flexy>`);
    handOver(page.html);
    const readNow = page.start();
    expect(readNow()?.from).toBe('page');
    page.go(watchUrl(B), finish(B));
    expect(readNow()).toMatchObject({ from: 'dom', player: null });
    Object.assign(page.html.querySelector('ytd-watch-flexy') ?? {}, { playerData: playerOf(B) });
    expect(readNow()).toMatchObject({ from: 'navigation', url: watchUrl(B) });
    expect(page.sent).toHaveLength(2);
    page.go('https://www.youtube.com/');
    expect(readNow()).toBeNull();
  });
});
