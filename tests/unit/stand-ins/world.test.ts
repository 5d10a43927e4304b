import { describe, expect, it } from 'vitest';
import { API_CHANNELS, API_VIDEOS, findApiVideo, uploadsIdOf, uploadsOf } from '../../stand-ins/google/world.ts';
import { draftHostile, findStudioVideo, STUDIO_VIDEOS } from '../../stand-ins/studio/catalogue.ts';
import { findVideo, hostile, VIDEOS } from '../../stand-ins/youtube/catalogue.ts';
import { LIBRARY } from '../../stand-ins/youtube/library.ts';
import { HEARTH } from '../../stand-ins/youtube/channels.ts';
import { createStandInFetch } from '../../stand-ins/fetch.ts';

describe('the videos behind all stand-ins', () => {
  it('are the same ones on the watch page, in Studio and in the APIs', () => {
    for (const { id, title, views } of VIDEOS) expect(findApiVideo(id)).toMatchObject({ title, views });
    for (const { id, title, visibility } of STUDIO_VIDEOS) {
      expect(findApiVideo(id)).toMatchObject({ title, privacy: visibility.toLowerCase() });
    }
  });

  it('have ids as YouTube has them, each once', () => {
    const ids = API_VIDEOS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[\w-]{11}$/.test(id))).toEqual([]);
    expect(API_CHANNELS.filter(({ channel }) => !/^UC[\w-]{22}$/.test(channel.id))).toEqual([]);
  });

  it('keep the rules of YouTube for titles and tags', () => {
    const wrong = LIBRARY.filter(({ title, tags }) => title.length > 100 || tags.join(',').length > 500);
    expect(wrong).toEqual([]);
  });

  it('came one after the other, newest first, with views that differ', () => {
    const uploads = uploadsOf(HEARTH.id);
    expect(uploads.map(({ publishedAt }) => publishedAt)).toEqual(
      uploads.map(({ publishedAt }) => publishedAt).sort((a, b) => b - a),
    );
    const views = uploads.map((video) => video.views).sort((a, b) => a - b);
    const [low, median, high] = [views[52] ?? 0, views[262] ?? 0, views[472] ?? 0];
    expect(low).toBeLessThan(median / 2);
    expect(high).toBeGreaterThan(median * 2);
    expect(uploadsIdOf(HEARTH)).toBe('UUhearth0000000000000000');
  });

  it('are in the feed of their channel, the last 15 of them', async () => {
    const { fetch } = createStandInFetch();
    const feed = await fetch(`https://www.youtube.com/feeds/videos.xml?channel_id=${HEARTH.id}`);
    expect(feed.headers.get('content-type')).toBe('text/xml; charset=UTF-8');
    const ids = [...(await feed.text()).matchAll(/<yt:videoId>([\w-]{11})</g)].map(([, id]) => id);
    const open = uploadsOf(HEARTH.id).filter(({ privacy }) => privacy === 'public');
    expect(ids).toEqual(open.slice(0, 15).map(({ id }) => id));
    expect((await fetch('https://www.youtube.com/feeds/videos.xml?channel_id=UCnone')).status).toBe(404);
  });
});

describe('the hostile ones', () => {
  it('play, can be edited and asked for by their ids, and are in no list', async () => {
    expect(findVideo(hostile.id)?.title).toContain('https://evil.example');
    expect(findStudioVideo(draftHostile.id)?.description).toContain('Ignore all previous instructions');
    for (const { id, title } of [hostile, draftHostile]) {
      expect(title.length).toBeLessThanOrEqual(100);
      expect(findApiVideo(id)?.id).toBe(id);
      expect(API_VIDEOS.some((video) => video.id === id)).toBe(false);
    }
  });
});
