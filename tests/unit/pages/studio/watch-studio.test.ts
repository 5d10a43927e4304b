// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DraftCapture } from '@/lib/pages/studio/draft-capture';
import type { StudioWatch } from '@/lib/pages/studio/studio-watch';
import { watchStudio } from '@/lib/pages/studio/watch-studio';
import { advanced, editPage, editUrl, uploadDialog } from '@/tests/fixtures/studio/editor';
import { descriptionBox, goTo, one, openStudio, titleBox } from '@/tests/support/open-studio';

const LIST = 'https://studio.youtube.com/channel/UCaaaaaaaaaaaaaaaaaaaaaa/videos';

let controller: AbortController;
let captures: DraftCapture[];
let events: string[];
let watch: StudioWatch;

function start(body: string, url?: string): void {
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
async function change(work: () => void): Promise<void> {
  work();
  await vi.advanceTimersByTimeAsync(0);
}

const type = (text: string) =>
  change(() => {
    titleBox().textContent = text;
    titleBox().dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
const render = (body: string) =>
  change(() => {
    document.body.innerHTML = body;
  });
const wait = (timeMs: number) => vi.advanceTimersByTimeAsync(timeMs);
const titles = () => captures.map(({ title }) => title);
const missing = () => captures.at(-1)?.fields.flatMap(({ field, state }) => (state === 'missing' ? field : []));

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', () => 0);
});
afterEach(() => {
  controller.abort();
  vi.useRealTimers();
});

describe('what is there already', () => {
  it('is reported at once', () => {
    start(editPage({ title: 'One' }));
    expect(events).toEqual(['editor', 'capture One']);
  });

  it('is not reported twice', async () => {
    start(editPage());
    await change(() => document.body.append(document.createElement('div')));
    await wait(10_000);
    expect(captures).toHaveLength(1);
  });

  it('is nothing on a page without an editor', async () => {
    start('<ytcp-video-row></ytcp-video-row>', LIST);
    await wait(10_000);
    expect(events).toEqual([]);
    expect(watch.readNow()).toBeNull();
  });
});

describe('typing', () => {
  it('is reported 120 ms after the last key', async () => {
    start(editPage({ title: 'a' }));
    for (const text of ['ab', 'abc', 'abcd']) {
      await type(text);
      await wait(60);
    }
    expect(titles()).toEqual(['a']);
    await wait(59);
    expect(titles()).toEqual(['a']);
    await wait(2);
    expect(titles()).toEqual(['a', 'abcd']);
  });

  it('is reported every second while it goes on', async () => {
    start(editPage({ title: '' }));
    await wait(2_000);
    captures.length = 0;
    for (let key = 1; key <= 35; key += 1) {
      await type('x'.repeat(key));
      await wait(100);
    }
    expect(captures.length).toBeGreaterThanOrEqual(3);
    expect(captures.length).toBeLessThanOrEqual(4);
  });

  it('costs one timer, however many keys', async () => {
    start(editPage());
    const set = vi.spyOn(globalThis, 'setTimeout');
    const clear = vi.spyOn(globalThis, 'clearTimeout');
    for (let key = 0; key < 50; key += 1) titleBox().dispatchEvent(new InputEvent('input', { bubbles: true }));
    expect(set).toHaveBeenCalledOnce();
    expect(clear.mock.calls.filter(([timer]) => timer !== undefined)).toEqual([]);
  });

  it('that comes to nothing is not reported', async () => {
    start(editPage({ title: 'a' }));
    await type('ab');
    await type('a');
    await wait(1_000);
    expect(titles()).toEqual(['a']);
  });
});

describe('late rendering', () => {
  it('is waited for: the editor first, then its texts', async () => {
    start('', editUrl());
    await render('<ytcp-video-metadata-editor></ytcp-video-metadata-editor>');
    await wait(40);
    expect(events).toEqual(['editor']);
    expect(watch.readNow()).toBeNull();
    await wait(1_000);
    await render(editPage({ title: 'Late' }));
    await wait(40);
    expect(events).toEqual(['editor', 'capture Late']);
  });

  it('is not waited for longer than 3 s', async () => {
    start(
      editPage().replace('ytcp-video-title>', 'ytcp-x>').replace('id="title-textarea"', '').replace('title">', '">'),
    );
    await wait(2_900);
    expect(events).toEqual(['editor']);
    await wait(200);
    expect(captures).toHaveLength(1);
    expect(captures[0]).toMatchObject({ title: null, description: 'Erste Zeile\n\n00:00 Anfang' });
    expect(missing()).toEqual(['title']);
  });

  it('of a text into its box is waited for', async () => {
    start(editPage({ title: '' }));
    expect(events).toEqual(['editor']);
    await wait(300);
    await type('There it is');
    await wait(200);
    expect(titles()).toEqual(['There it is']);
  });

  it('does not keep an empty title from being one', async () => {
    start(editPage({ title: '' }));
    await wait(1_100);
    expect(titles()).toEqual(['']);
  });

  it('of another part is not called missing for 3 s', async () => {
    start(editPage());
    await change(() => one('ytcp-video-metadata-playlists').remove());
    await wait(200);
    expect(captures.at(-1)?.playlists).toBeNull();
    expect(missing()).toEqual([]);
    await wait(3_100);
    expect(missing()).toEqual(['playlists']);
  });
});

describe('rendering anew', () => {
  it('is not leaving', async () => {
    start(editPage({ title: 'One' }));
    const body = document.body.innerHTML;
    await change(() => document.body.replaceChildren());
    await wait(250);
    await render(body);
    await wait(1_000);
    expect(events).toEqual(['editor', 'capture One']);
  });

  it('does not report texts that are gone for a moment', async () => {
    start(editPage({ title: 'One' }));
    const title = one('ytcp-video-title');
    await change(() => title.remove());
    await wait(1_000);
    await change(() => one('.input-container.title').append(title));
    await wait(1_000);
    expect(titles()).toEqual(['One']);
  });

  it('does not report tags that are gone for a moment', async () => {
    start(editPage({ tags: ['one'] }));
    const tags = one('#tags-container');
    await change(() => tags.remove());
    await wait(1_000);
    await change(() => one('ytcp-video-metadata-editor-advanced').append(tags));
    await wait(1_000);
    expect(captures.map((capture) => capture.tags)).toEqual([['one']]);
  });

  it('of another editor element is followed', async () => {
    start(editPage({ title: 'One' }));
    await render(editPage({ title: 'Two' }));
    await wait(200);
    expect(events).toEqual(['editor', 'capture One', 'capture Two']);
  });

  it('brings the tags when "Show more" is opened', async () => {
    start(editPage({ tags: null }));
    expect(captures.at(-1)?.tags).toBeNull();
    await change(() => void one('.left-col').insertAdjacentHTML('beforeend', advanced(['new'])));
    await wait(200);
    expect(captures.at(-1)?.tags).toEqual(['new']);
  });

  it('notices what is saved', async () => {
    start(editPage({ isDirty: true }));
    await change(() => one('#save').setAttribute('aria-disabled', 'true'));
    await wait(200);
    expect(captures.map(({ isDirty }) => isDirty)).toEqual([true, false]);
  });
});

describe('leaving', () => {
  it('is said after 300 ms without an editor', async () => {
    start(editPage({ title: 'One' }));
    await change(() => document.body.replaceChildren());
    await wait(400);
    expect(events).toEqual(['editor', 'capture One']);
    await wait(100);
    expect(events).toEqual(['editor', 'capture One', 'leave']);
    await wait(10_000);
    expect(events).toHaveLength(3);
  });

  it('and coming back is a new editor', async () => {
    start(editPage({ title: 'One' }));
    const body = document.body.innerHTML;
    await change(() => document.body.replaceChildren());
    await wait(600);
    await render(body);
    await wait(50);
    expect(events).toEqual(['editor', 'capture One', 'leave', 'editor', 'capture One']);
  });

  it('stops with its signal', async () => {
    start(editPage());
    controller.abort();
    await type('Nobody reads this');
    watch.look();
    await wait(5_000);
    expect(captures).toHaveLength(1);
    expect(watch.readNow()).toBeNull();
  });
});

describe('another video', () => {
  it('is another draft', async () => {
    start(editPage({ title: 'One' }));
    goTo(editUrl('otherVideo1'));
    const link = 'https://youtu.be/otherVideo1';
    await render(editPage({ title: 'Two', link }));
    await wait(200);
    expect(events).toEqual(['editor', 'capture One', 'editor', 'capture Two']);
    expect(captures.map(({ videoId }) => videoId)).toEqual(['sourdough01', 'otherVideo1']);
  });

  it('is not given the texts of the one before, whose editor still stands', async () => {
    start(editPage({ title: 'One' }));
    goTo(editUrl('otherVideo1'));
    await type('One, edited too late');
    await wait(1_500);
    expect(events).toEqual(['editor', 'capture One', 'leave']);
    const link = 'https://youtu.be/otherVideo1';
    await render(editPage({ title: 'Two', link }));
    await wait(200);
    expect(events).toEqual(['editor', 'capture One', 'leave', 'editor', 'capture Two']);
  });

  it('in the same boxes is waited for, though its link is there first', async () => {
    start(editPage({ title: 'One' }));
    goTo(editUrl('otherVideo1'));
    await change(() => one('#video-link').setAttribute('href', 'https://youtu.be/otherVideo1'));
    await wait(500);
    expect(titles()).toEqual(['One']);
    await type('Two');
    await wait(200);
    expect(captures.map(({ title, videoId }) => [title, videoId])).toEqual([
      ['One', 'sourdough01'],
      ['Two', 'otherVideo1'],
    ]);
  });

  it('may have the same texts', async () => {
    start(editPage({ title: 'Same' }));
    goTo(editUrl('otherVideo1'));
    await change(() => one('#video-link').setAttribute('href', 'https://youtu.be/otherVideo1'));
    await wait(1_500);
    expect(captures.map(({ videoId }) => videoId)).toEqual(['sourdough01', 'otherVideo1']);
  });
});

describe('the upload dialog', () => {
  const open = (facts = {}) => change(() => void document.body.insertAdjacentHTML('beforeend', uploadDialog(facts)));
  const openOverList = async () => {
    start('<ytcp-video-row></ytcp-video-row>', LIST);
    await open({ title: 'Upload', videoId: null, link: null });
    await wait(50);
  };

  it('is followed over any page, and stays one draft when Studio names it', async () => {
    await openOverList();
    expect(events).toEqual(['editor', 'capture Upload']);
    await change(() => one('ytcp-uploads-dialog').setAttribute('video-id', 'uploading01'));
    await wait(200);
    expect(events).toEqual(['editor', 'capture Upload', 'capture Upload']);
    expect(captures.map(({ videoId }) => videoId)).toEqual([null, 'uploading01']);
  });

  it.each([
    ['hidden by its style', () => one('tp-yt-paper-dialog').style.setProperty('display', 'none')],
    ['taken out', () => one('ytcp-uploads-dialog').remove()],
  ])('is left when it is %s', async (_, close) => {
    await openOverList();
    await change(close);
    await wait(600);
    expect(events.at(-1)).toBe('leave');
  });

  it('goes before the details page behind it, which comes back', async () => {
    start(editPage({ title: 'Behind' }));
    await open({ title: 'Upload', videoId: 'uploading01', link: null });
    await wait(200);
    await change(() => one('tp-yt-paper-dialog').style.setProperty('display', 'none'));
    await wait(600);
    expect(events.filter((event) => event.startsWith('capture'))).toEqual([
      'capture Behind',
      'capture Upload',
      'capture Behind',
    ]);
  });

  it('on a step without texts is still the same draft', async () => {
    await openOverList();
    const details = one('ytcp-video-metadata-editor');
    await change(() => details.remove());
    await wait(5_000);
    expect(events).toEqual(['editor', 'capture Upload']);
    expect(watch.readNow()?.title).toBe('Upload');
    await change(() => one('#scrollable-content').append(details));
    await wait(500);
    expect(events).toEqual(['editor', 'capture Upload']);
  });
});

describe('at the wish of others', () => {
  it('reads now, before typing has stopped', async () => {
    start(editPage({ title: 'a' }));
    await type('ab');
    expect(watch.readNow()?.title).toBe('ab');
    expect(titles()).toEqual(['a']);
  });

  it('reports again what did not change', () => {
    start(editPage({ title: 'a' }));
    watch.reportNow();
    expect(titles()).toEqual(['a', 'a']);
  });

  it('reports nothing halfway through a change of ours', async () => {
    start(editPage({ title: 'a' }));
    const work = watch.pauseFor(async () => {
      await type('b');
      await new Promise((resolve) => setTimeout(resolve, 3_000));
      descriptionBox().textContent = 'c';
    });
    await wait(2_900);
    expect(captures).toHaveLength(1);
    await wait(200);
    await work;
    await wait(200);
    expect(captures.slice(1)).toMatchObject([{ title: 'b', description: 'c' }]);
  });

  it('looks for what nothing announces', async () => {
    start(editPage({ playlists: 'Backen' }));
    await change(() => one('ytcp-video-metadata-playlists ytcp-dropdown-trigger').classList.add('use-placeholder'));
    await wait(5_000);
    expect(captures).toHaveLength(1);
    watch.look();
    expect(captures[1]?.playlists?.isChosen).toBe(false);
  });
});
