import { describe, expect, it } from 'vitest';
import { isCaptions, isChannelFacts, isVideoFacts } from '@/lib/video/is-facts';
import { makeChannelFacts, makeFacts } from '../../support/make-facts';

const without = (value: object, name: string) =>
  Object.fromEntries(Object.entries(value).filter(([key]) => key !== name));

describe('a kept video', () => {
  it.each(['likeCount', 'viewCount', 'commentCount', 'durationSeconds', 'tags'])('may hide %s', (name) => {
    expect(isVideoFacts({ ...makeFacts(), [name]: null })).toBe(true);
  });

  it.each(['videoId', 'title', 'description', 'publishedAt', 'viewCount', 'tags', 'liveState'])(
    'is not taken without %s',
    (name) => {
      expect(isVideoFacts(without(makeFacts(), name))).toBe(false);
    },
  );

  it.each([null, undefined, 'text', 7, [], {}, { ...makeFacts(), viewCount: '1000' }])('is not %j', (value) => {
    expect(isVideoFacts(value)).toBe(false);
  });
});

describe('a kept channel', () => {
  it.each(['publishedAt', 'subscriberCount', 'viewCount', 'videoCount', 'uploadsPlaylistId'])('may hide %s', (name) => {
    expect(isChannelFacts({ ...makeChannelFacts(), [name]: null })).toBe(true);
  });

  it.each(['channelId', 'title', 'subscriberCount', 'uploadsPlaylistId'])('is not taken without %s', (name) => {
    expect(isChannelFacts(without(makeChannelFacts(), name))).toBe(false);
  });
});

it.each([
  [[], true],
  [[{ id: 'c', language: 'en', name: '', kind: 'standard' }], true],
  [[{ id: 'c', language: 'en' }], false],
  [{}, false],
  [null, false],
])('%j is a list of captions: %s', (value, isOne) => {
  expect(isCaptions(value)).toBe(isOne);
});
