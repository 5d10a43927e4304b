import { describe, expect, it } from 'vitest';
import { factsOf } from '@/components/score/facts-of';
import type { Video } from '@/lib/video/video';
import { makeRow } from '../../../support/make-row';

const wordsOf = (label: string, video: Partial<Video>): string | undefined =>
  factsOf(makeRow(video).reading).find((fact) => fact.label === label)?.value;

const track = (languageCode: string, isAutomatic = false) => ({ languageCode, name: languageCode, isAutomatic });

describe('factsOf', () => {
  it.each<[string, Partial<Video>, string | undefined]>([
    ['Views', { viewCount: 0 }, '0'],
    ['Views', { viewCount: null }, undefined],
    ['Comments', { commentCount: null, commentCountText: '2.7K' }, '2.7K'],
    ['Comments', { commentCount: 628, commentCountText: '628' }, '628'],
    ['Channel', { channelName: 'Bread Lab' }, 'Bread Lab'],
    ['Channel', { channelName: null, channelId: null }, undefined],
    ['Handle', { channelHandle: '@breadlab' }, '@breadlab'],
    ['Handle', { channelHandle: null }, undefined],
    ['Captions', { captions: [] }, 'None'],
    ['Captions', { captions: null }, undefined],
    ['Captions', { captions: [track('en'), track('en', true)] }, 'English, English (automatic)'],
    [
      'Captions',
      { captions: ['en', 'de', 'fr', 'ja', 'ko', 'ar'].map((code) => track(code)) },
      'English, German, French, Japanese and 2 more',
    ],
    ['Chapters', { chapters: [], chapterSource: null }, 'None'],
    ['Chapters', { chapters: [{ title: 'a', startSeconds: 0 }], chapterSource: 'automatic' }, '1 (automatic)'],
    ['Kind', { isShort: true, liveState: 'not-live', isUnlisted: true }, 'Short, Unlisted'],
    ['Kind', { isShort: false, liveState: 'upcoming', isPremiere: true }, 'Scheduled premiere'],
    ['Kind', { isShort: false, liveState: 'was-live' }, 'Past live stream'],
    ['Kind', { isShort: false, liveState: 'not-live', isUnlisted: false }, undefined],
  ])('%s of %j is %s', (label, video, value) => {
    expect(wordsOf(label, { isMadeForKids: null, isFamilySafe: true, ...video })).toBe(value);
  });
});
