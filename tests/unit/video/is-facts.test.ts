import { describe, expect, it } from 'vitest';
import { isCaptions, isChannelFacts, isSearchTerms, isVideoFacts, isVideoReport } from '@/lib/video/is-facts';
import { makeChannelFacts, makeFacts } from '../../support/make-facts';
import { makeReport } from '../../support/make-report';

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

describe('a kept report', () => {
  it.each(['days', 'totals'])('may be without %s', (name) => {
    expect(isVideoReport({ ...makeReport(), [name]: null })).toBe(true);
  });

  it.each(Object.keys(makeReport()))('is not taken without %s', (name) => {
    expect(isVideoReport(without(makeReport(), name))).toBe(false);
  });

  it.each(Object.keys(makeReport().totals ?? {}))('is not taken with sums without %s', (name) => {
    expect(isVideoReport({ ...makeReport(), totals: without(makeReport().totals ?? {}, name) })).toBe(false);
  });

  it.each([{ sources: [{ source: 'SHORTS' }] }, { sources: {} }, { days: { first: '2026-10-22' } }, { days: [] }])(
    'is not taken with %j',
    (parts) => {
      expect(isVideoReport({ ...makeReport(), ...parts })).toBe(false);
    },
  );
});

describe('kept search terms', () => {
  const days = { first: '2026-10-21', last: '2026-11-17' };
  const terms = [{ term: 'rye', views: 3 }];
  it.each([
    [{ days, terms, before: { days, terms } }, true],
    [{ days: null, terms: [], before: null }, true],
    [{ days, terms: [{ term: 'rye' }], before: null }, false],
    [{ days, terms: {}, before: null }, false],
    [{ days: { first: '2026-10-21' }, terms, before: null }, false],
    [{ days, terms, before: { terms } }, false],
    [{ days, terms, before: { days, terms: null } }, false],
    [{ days, terms }, false],
    [null, false],
  ])('%j: %s', (value, isValid) => expect(isSearchTerms(value)).toBe(isValid));
});
