/** All bits differ. */
export const MAX_HASH_DISTANCE = 64;

/**
 * Up to here two pictures look much alike. Of 30,000 pairs of unrelated pictures one in 1,400 was as near; copies of
 * another size, brightness or quality stayed below 8 with few exceptions, the same picture with other lettering often.
 */
export const ALIKE_DISTANCE = 16;

/** In how many of their 64 bits two picture hashes of 16 hexadecimal digits differ. */
export function hashDistance(one: string, other: string): number {
  let distance = 0;
  for (let at = 0; at < 16; at += 8) {
    let different = Number.parseInt(one.slice(at, at + 8), 16) ^ Number.parseInt(other.slice(at, at + 8), 16);
    for (; different !== 0; different &= different - 1) distance++;
  }
  return distance;
}
