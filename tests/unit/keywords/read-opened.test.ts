import { describe, expect, it } from 'vitest';
import type { KnownVideo } from '@/lib/keywords/evidence';
import { indexLibrary } from '@/lib/keywords/library-index';
import { readOpened } from '@/lib/keywords/read-opened';
import { makeKnownVideo } from '../../support/make-known-video';

const opened = (...parts: Partial<KnownVideo>[]) => {
  const videos = parts.map((one, i) => makeKnownVideo(i, { title: `Sourdough starter ${i}`, ...one }));
  return readOpened(indexLibrary(videos), 'My sourdough starter').map(({ use, count }) => [use.tag, count]);
};

describe('readOpened', () => {
  it('takes what two about the same have, and never what only one has', () => {
    expect(opened({ tags: ['wild yeast', 'spam'] }, { tags: ['wild yeast'] })).toEqual([['wild yeast', 2]]);
  });

  it('passes over videos about something else', () => {
    expect(opened({ tags: ['yeast'] }, { tags: ['yeast'], title: 'Repairing a bicycle' })).toEqual([]);
  });

  it('lets the videos of one channel speak once', () => {
    const [one, other] = ['Bread Lab', 'Oven Club'];
    expect(opened({ tags: ['a b'], channelName: one }, { tags: ['a b'], channelName: one })).toEqual([]);
    expect(opened({ tags: ['a b'], channelName: one }, { tags: ['a b'], channelName: other })).toEqual([['a b', 2]]);
  });
});
