// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { editPage, editUrl, uploadDialog } from '@/tests/fixtures/studio/editor';
import { descriptionBox, goTo, one } from '@/tests/support/open-studio';
import {
  LIST,
  captures,
  change,
  events,
  render,
  start,
  titles,
  type,
  wait,
  watch,
  watchInEachTest,
} from '@/tests/support/watched-studio';

watchInEachTest();

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
