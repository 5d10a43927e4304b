// @vitest-environment happy-dom
// @vitest-environment-options {"url": "https://studio.youtube.com/video/sourdough01/edit"}
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { StudioState } from '@/lib/messages/in-page';
import type { DraftCapture } from '@/lib/pages/studio/draft-capture';
import { editPage, editUrl } from '@/tests/fixtures/studio/editor';
import { goTo, installEditing, openStudio, titleBox } from '@/tests/support/open-studio';

interface Message {
  type: string;
  data: unknown;
}
interface Answer {
  res?: unknown;
  err?: unknown;
}
type Listener = (message: object, sender: object, answer: (reply: Answer) => void) => unknown;

let sent: Message[];
let states: StudioState[];
let listener: Listener;
let isOverlayOn: boolean;
/** What the background answers next, when not what it usually does. */
let failures: Answer[];

const wait = (timeMs: number) => vi.advanceTimersByTimeAsync(timeMs);
const types = () => sent.map(({ type }) => type);
const state = () => globalThis.limelightStudio?.getState();
const repliedTitle = () => (state()?.reply as { row?: { title: string } } | null | undefined)?.row?.title;
const info = () => vi.mocked(console.info);

/** Asks the page as the background does. */
async function ask(type: string, data?: unknown): Promise<Answer> {
  const answered = new Promise<Answer>((resolve) => listener({ id: 1, type, data, timestamp: 1 }, {}, resolve));
  await wait(5_000);
  return answered;
}

function answerOf({ type, data }: Message): Answer {
  if (type !== 'analyzeDraft') return { res: null };
  return failures.shift() ?? { res: { row: { title: (data as DraftCapture).title }, isOverlayOn } };
}

async function start(body: string, url?: string): Promise<void> {
  openStudio(body, url);
  vi.resetModules();
  const { default: script } = await import('@/entrypoints/studio/index');
  script.main();
  globalThis.limelightStudio?.subscribe(() => states.push(state() as StudioState));
  await wait(50);
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', () => 0);
  vi.spyOn(console, 'info').mockReturnValue();
  vi.spyOn(console, 'debug').mockReturnValue();
  installEditing();
  [sent, states, failures, isOverlayOn] = [[], [], [], true];
  Object.assign(fakeBrowser.runtime, { id: 'limelight', lastError: undefined });
  vi.spyOn(chrome.runtime, 'sendMessage').mockImplementation(((message: Message, answer: (reply: Answer) => void) => {
    sent.push(message);
    const reply = answerOf(message);
    setTimeout(() => answer(reply));
  }) as never);
  vi.spyOn(chrome.runtime.onMessage, 'addListener').mockImplementation(((added: Listener) => {
    listener = added;
  }) as never);
  return async () => {
    // What one test started has to go quiet before the next one, which it does when it notices that it is orphaned.
    Object.assign(fakeBrowser.runtime, { id: undefined });
    openStudio(editPage({ title: 'Over' }));
    await wait(5_000);
    vi.useRealTimers();
  };
});

describe('the draft', () => {
  it('goes to the background, and what comes back to the overlay', async () => {
    await start(editPage({ title: 'One' }));
    expect(types()).toEqual(['leaveDraft', 'injectOverlay', 'analyzeDraft']);
    expect(repliedTitle()).toBe('One');
    titleBox().textContent = 'Two';
    await wait(200);
    expect(repliedTitle()).toBe('Two');
    expect(types()).toEqual(['leaveDraft', 'injectOverlay', 'analyzeDraft', 'analyzeDraft']);
  });

  it('is none on other pages of Studio’s, and the one of the page before is gone', async () => {
    await start('<ytcp-video-row></ytcp-video-row>', 'https://studio.youtube.com/');
    await wait(5_000);
    expect(types()).toEqual(['leaveDraft']);
    expect(state()).toEqual({ reply: null, problem: null, isOrphaned: false });
  });

  it('of another video has no answer of the one before', async () => {
    await start(editPage({ title: 'One' }));
    states.length = 0;
    goTo(editUrl('otherVideo1'));
    document.body.innerHTML = editPage({ title: 'Two', link: 'https://youtu.be/otherVideo1' });
    await wait(300);
    expect(states.map(({ reply }) => (reply as { row?: { title: string } } | null)?.row?.title ?? null)).toEqual([
      null,
      'Two',
    ]);
  });

  it('that is left is said to be so', async () => {
    await start(editPage());
    document.body.replaceChildren();
    await wait(1_000);
    expect(types().at(-1)).toBe('leaveDraft');
    expect(state()?.reply).toBeNull();
  });

  it('is analyzed again at the overlay’s wish', async () => {
    await start(editPage({ title: 'One' }));
    const before = types();
    globalThis.limelightStudio?.readAgain?.();
    await wait(50);
    expect(types().slice(before.length)).toEqual(['analyzeDraft']);
  });

  it('whose analysis fails is a problem until one does not', async () => {
    failures = [{ err: { name: 'Problem', message: 'storage-full', code: 'storage-full' } }];
    await start(editPage({ title: 'One' }));
    expect(state()).toMatchObject({ reply: null, problem: 'storage-full' });
    titleBox().textContent = 'Two';
    await wait(200);
    expect(state()).toMatchObject({ problem: null });
    expect(repliedTitle()).toBe('Two');
  });

  it('survives the death of the background on the way', async () => {
    failures = [{ err: { name: 'Error', message: 'The message port closed before a response was received.' } }];
    await start(editPage({ title: 'One' }));
    await wait(400);
    expect(types()).toEqual(['leaveDraft', 'injectOverlay', 'analyzeDraft', 'analyzeDraft']);
    expect(repliedTitle()).toBe('One');
  });

  it('leaves the page as it is', async () => {
    await start(editPage());
    const before = document.documentElement.outerHTML;
    await ask('captureDraft');
    await ask('refreshDraft');
    await ask('editDraft', []);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('the overlay', () => {
  it('is asked for again when it is switched on', async () => {
    isOverlayOn = false;
    await start(editPage());
    const before = types();
    isOverlayOn = true;
    await ask('refreshDraft');
    expect(types().slice(before.length)).toEqual(['analyzeDraft', 'injectOverlay']);
  });
});

describe('the background’s questions', () => {
  it('are answered with the draft, or that there is none', async () => {
    await start(editPage({ title: 'One' }));
    expect(await ask('captureDraft')).toMatchObject({ res: { title: 'One', videoId: 'sourdough01' } });
    document.body.replaceChildren();
    expect(await ask('captureDraft')).toEqual({ res: null });
  });

  it('may be to write, which is read again when it is done', async () => {
    await start(editPage({ title: 'One' }));
    const answer = await ask('editDraft', [{ field: 'title', text: 'Two' }]);
    expect(answer).toEqual({ res: [{ field: 'title', before: 'One', after: 'Two' }] });
    expect(repliedTitle()).toBe('Two');
  });

  it('are refused by a code that crosses the message', async () => {
    await start(editPage({ title: 'One' }));
    document.querySelector('ytcp-video-description')?.remove();
    const answer = await ask('editDraft', [{ field: 'description', text: 'Two' }]);
    expect(answer).toMatchObject({ err: { code: 'studio-field-missing' } });
  });

  it('may be to show the tags', async () => {
    await start(editPage());
    expect(await ask('showTags')).toEqual({ res: true });
  });

  it('may be to have it analyzed again, though nothing changed', async () => {
    await start(editPage());
    await ask('refreshDraft');
    expect(types().filter((type) => type === 'analyzeDraft')).toHaveLength(2);
  });
});

describe('an update of Limelight', () => {
  it('is noticed by itself and said once', async () => {
    await start(editPage());
    expect(info()).not.toHaveBeenCalled();
    Object.assign(fakeBrowser.runtime, { id: undefined });
    await wait(2_000);
    expect(state()?.isOrphaned).toBe(true);
    const count = sent.length;
    titleBox().textContent = 'Two';
    document.body.replaceChildren();
    await wait(5_000);
    expect(sent).toHaveLength(count);
    expect(info()).toHaveBeenCalledOnce();
    expect(info()).toHaveBeenCalledWith(expect.stringContaining('Reload'));
  });

  it('is noticed when there is something to send', async () => {
    await start(editPage());
    const count = sent.length;
    Object.assign(fakeBrowser.runtime, { id: undefined });
    titleBox().textContent = 'Two';
    await wait(200);
    expect(state()).toMatchObject({ isOrphaned: true, problem: null });
    expect(sent).toHaveLength(count);
  });
});
