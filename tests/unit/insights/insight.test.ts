import { describe, expect, it } from 'vitest';
import { compareUploads } from '@/lib/insights/compare-uploads';
import { asCalculated, asTold, INSIGHT_NAMES, type Insight } from '@/lib/insights/insight';
import { measureChannel } from '@/lib/insights/measure-channel';
import { measureReport } from '@/lib/insights/measure-report';
import { measureVelocity } from '@/lib/insights/measure-velocity';
import { measureVideo } from '@/lib/insights/measure-video';
import { FETCHED_AT, makeFacts, makeUploads } from '../../support/make-facts';
import { TOTALS } from '../../support/make-report';

const HOUR_MS = 3_600_000;

/** Every number there is, made of facts that hide nothing. */
function makeAll(): Insight[] {
  const video = { value: makeFacts(), fetchedAt: FETCHED_AT };
  const uploads = { value: makeUploads(50), fetchedAt: FETCHED_AT };
  const velocity = measureVelocity([
    { at: FETCHED_AT - 5 * HOUR_MS, viewCount: 900 },
    { at: FETCHED_AT, viewCount: 1_000 },
  ]);
  return [
    ...Object.values(measureVideo(video.value, video.fetchedAt)),
    ...Object.values(measureChannel(uploads.value, uploads.fetchedAt)),
    ...Object.values(measureReport(TOTALS, FETCHED_AT)),
    velocity?.gained ?? null,
    velocity?.perHour ?? null,
    compareUploads(video, uploads)?.below ?? null,
  ].filter((insight) => insight !== null);
}

describe('every number Limelight makes of YouTube’s', () => {
  const all = makeAll();

  it('is one of the list, and each of the list is made', () => {
    expect(all.map(({ label }) => label).toSorted()).toEqual([...INSIGHT_NAMES].toSorted());
  });

  it.each(all)('$label says where it comes from, of when, and out of how much', (insight) => {
    const isFact = ['views', 'likes', 'comments'].includes(insight.label) || insight.inputs[0].startsWith('reports.');
    expect(insight.origin).toBe(isFact ? 'youtube' : 'arithmetic');
    expect(insight.inputs.length).toBeGreaterThan(0);
    for (const input of insight.inputs)
      expect(input).toMatch(/^(statistics|snippet|contentDetails|reports)\.[a-zA-Z]+$/);
    expect(insight.asOf).toBe(FETCHED_AT);
    expect(insight.sampleSize).toBeGreaterThan(0);
    expect(Number.isFinite(insight.value)).toBe(true);
  });

  it('is no grade: nothing here is called a score, a multiplier or a forecast', () => {
    expect(INSIGHT_NAMES.filter((name) => /score|outlier|multipl|forecast|predict|viral/.test(name))).toEqual([]);
  });
});

it.each([null, Number.NaN, Number.POSITIVE_INFINITY])('has no insight of %s', (value) => {
  expect(asCalculated('like-rate', value, { inputs: ['statistics.viewCount'], asOf: 0 })).toBeNull();
});

it('has no insight of what YouTube does not tell', () => {
  expect(asTold('likes', null, { inputs: ['statistics.likeCount'], asOf: 0 })).toBeNull();
  expect(asTold('likes', 0, { inputs: ['statistics.likeCount'], asOf: 0 })?.value).toBe(0);
});
