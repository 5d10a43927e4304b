import { median } from 'simple-statistics';

/** Ten uploads before, the upload, ten after. */
const NEIGHBOURS = 21;

/**
 * Each number minus the median of the 21 around it, itself among them: what is left when a channel's growth and the age of its videos
 * are taken out. At both ends the window stays whole and stops sliding; fewer than 21 numbers share one median.
 * @param values in the order of upload
 */
export function removeTrend(values: readonly number[], neighbours = NEIGHBOURS): number[] {
  const lastStart = Math.max(0, values.length - neighbours);
  return values.map((value, at) => {
    const start = Math.min(Math.max(0, at - Math.floor(neighbours / 2)), lastStart);
    return value - median(values.slice(start, start + neighbours));
  });
}
