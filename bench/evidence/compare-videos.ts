import { estimateMean } from './bootstrap.ts';
import { correlateRanks } from './correlate-ranks.ts';
import { countPairs, DOUBLE } from './count-pairs.ts';
import type { VideoEvidence, VideoFinding } from './evidence.ts';
import type { Channel } from './load-channels.ts';
import { type Rating, rateVideo } from './rate-video.ts';
import { removeTrend } from './remove-trend.ts';
import { withHolm } from './with-holm.ts';

/** Channels with fewer videos than this say nothing by themselves. */
const MIN_VIDEOS = 20;

interface RatedChannel {
  ratings: Rating[];
  /** Views as a logarithm, without the trend where there are dates. */
  outcomes: number[];
}

/** Do videos that are rated better have more views than others of the same channel? Channels are never pooled. */
export function compareVideos(set: VideoEvidence['set'], channels: readonly Channel[]): VideoEvidence {
  const hasTrend = set !== 'undated';
  const rated = channels.filter(({ uploads }) => uploads.length >= MIN_VIDEOS).map((one) => rateChannel(one, hasTrend));
  const ids = new Set(rated.flatMap(({ ratings }) => ratings.flatMap(({ checks }) => [...checks.keys()])));
  const whole = [
    ...findingsOf('score', rated, ({ score }) => score, true),
    ...(['title', 'description', 'structure', 'tags'] as const).flatMap((group) =>
      findingsOf(`${group} group`, rated, ({ groups }) => groups.get(group) ?? null, true),
    ),
  ];
  const checks = [...ids].flatMap((id) => findingsOf(id, rated, (rating) => rating.checks.get(id) ?? null, false));
  return {
    set,
    outcome: hasTrend ? 'log10 views minus the median of the 21 uploads around' : 'log10 views, age unknown',
    channels: rated.length,
    videos: rated.reduce((sum, { outcomes }) => sum + outcomes.length, 0),
    whole,
    checks: withHolm(checks),
  };
}

function rateChannel({ uploads }: Channel, hasTrend: boolean): RatedChannel {
  const logs = uploads.map(({ views }) => Math.log10(Math.max(1, views)));
  return { ratings: uploads.map(rateVideo), outcomes: hasTrend ? removeTrend(logs) : logs };
}

/** One finding, or none where no channel has 20 judged videos that differ. */
function findingsOf(
  id: string,
  channels: readonly RatedChannel[],
  rate: (rating: Rating) => number | null,
  countsTies: boolean,
): VideoFinding[] {
  const rhos: number[] = [];
  const shares: number[] = [];
  let items = 0;
  for (const { ratings, outcomes } of channels) {
    const judged = ratings.flatMap((rating, at) => {
      const value = rate(rating);
      return value === null ? [] : [{ value, outcome: outcomes[at] ?? 0 }];
    });
    const values = judged.map(({ value }) => Math.round(value * 1e9) / 1e9);
    const views = judged.map(({ outcome }) => outcome);
    const rho = judged.length < MIN_VIDEOS ? null : correlateRanks(values, views);
    if (rho === null) continue;
    rhos.push(rho);
    items += judged.length;
    const { top, bottom } = countPairs(values, views, { minGap: DOUBLE, countsTies });
    if (bottom > 0) shares.push(top / bottom);
  }
  const estimate = estimateMean(rhos, 0);
  return estimate ? [{ id, clusters: rhos.length, items, estimate, pairs: estimateMean(shares, 0.5) }] : [];
}
