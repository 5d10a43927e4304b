import { expect, it } from 'vitest';
import { compareVideos } from '@/bench/evidence/compare-videos.ts';
import type { Channel, Upload } from '@/bench/evidence/load-channels.ts';

const CALM = 'How to bake bread';
const LOUD = 'HOW TO BAKE BREAD TODAY';

const makeUpload = (title: string, views: number): Upload => ({
  ...{ title, views, description: null, tags: null, durationSeconds: null, channelName: null },
});

/** Calm and loud titles in turn; the calm ones have `factor` times the views. */
function makeChannel(name: string, count: number, level: number, factor: number): Channel {
  const uploads = Array.from({ length: count }, (_, at) =>
    at % 2 === 0 ? makeUpload(CALM, level * factor) : makeUpload(LOUD, level),
  );
  return { name, uploads };
}

it('looks inside channels: a large channel with loud titles says nothing about titles', () => {
  const channels = Array.from({ length: 6 }, (_, at) => [
    makeChannel(`small ${at}`, 20, 100, 1),
    { name: `large ${at}`, uploads: Array.from({ length: 20 }, () => makeUpload(LOUD, 1e6)) },
  ]).flat();
  const { checks, whole, ...counted } = compareVideos('undated', channels);
  expect(counted).toMatchObject({ channels: 12, videos: 240 });
  expect([...whole, ...checks]).toEqual([]);
});

it('finds what goes with views, each channel counting once', () => {
  const channels = Array.from({ length: 10 }, (_, at) => makeChannel(`c${at}`, 20 + at * 10, 10 ** at, 3));
  const { checks, whole } = compareVideos('undated', channels);
  expect(checks.map(({ id }) => id)).toEqual(['title-capitals']);
  expect(checks[0]).toMatchObject({ clusters: 10, items: 650, pairs: { value: 1 } });
  expect(checks[0]?.estimate.value).toBeCloseTo(1);
  expect(checks[0]?.estimate.interval?.low).toBeCloseTo(1);
  // The pairs of one title with itself differ less than twice, so that none of them counts.
  expect(whole.map(({ id, pairs }) => [id, pairs?.value])).toEqual([['title group', 1]]);
});

it('leaves out channels with fewer than 20 videos', () => {
  const { channels, checks } = compareVideos('undated', [makeChannel('c', 19, 100, 3)]);
  expect([channels, checks]).toEqual([0, []]);
});

it('takes the growth of a channel out where there are dates', () => {
  // Views grow tenfold with each third of the uploads, and titles became loud on the way: the trend alone.
  const uploads = Array.from({ length: 120 }, (_, at) => makeUpload(at < 60 ? CALM : LOUD, 10 ** Math.floor(at / 40)));
  const rhoOf = (set: 'histories' | 'undated') =>
    compareVideos(set, [{ name: 'c', uploads }]).checks[0]?.estimate.value;
  expect(rhoOf('undated')).toBeLessThan(-0.8);
  expect(Math.abs(rhoOf('histories') ?? 0)).toBeLessThan(0.1);
});
