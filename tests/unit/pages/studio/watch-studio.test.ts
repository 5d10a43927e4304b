// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { advanced, editPage, editUrl } from '@/tests/fixtures/studio/editor';
import { one, titleBox } from '@/tests/support/open-studio';
import {
  LIST,
  captures,
  change,
  controller,
  events,
  missing,
  render,
  start,
  titles,
  type,
  wait,
  watch,
  watchInEachTest,
} from '@/tests/support/watched-studio';

watchInEachTest();

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
