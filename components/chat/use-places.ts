import { useMemo } from 'react';
import type { ReadyRow } from '@/lib/storage/database';
import type { LinkPlaces } from './answer-spans';

/** @param isHere whether the conversation is about the video of the row. */
export function usePlaces({ scorecard, reading }: ReadyRow, isHere: boolean): LinkPlaces {
  // A draft's row is another with every word that is typed; its checks are not.
  const ids = isHere ? scorecard.results.map(({ id }) => id).join() : '';
  const durationSeconds = isHere ? reading.video.durationSeconds : null;
  return useMemo(
    () => ({ checkIds: ids.split(',').filter((id) => id !== ''), durationSeconds }),
    [ids, durationSeconds],
  );
}
