import { useLiveQuery } from 'dexie-react-hooks';
import type { SampleRow } from '@/lib/storage/api-rows';
import { database } from '@/lib/storage/database';
import { loadSamples } from '@/lib/storage/samples';
import type { VideoId } from '@/lib/video/video';
import { orElseWithoutDatabase } from './or-else-without-database';
import type { ApiAccess } from './use-api-access';

/** What was seen of a video's counts, by anybody or by the account in use. */
export function useSamples(videoId: VideoId, { owners, signature }: ApiAccess): SampleRow[] {
  const samples = useLiveQuery(
    () => orElseWithoutDatabase([], () => loadSamples(database, videoId)),
    [videoId, signature],
  );
  return (samples ?? []).filter((sample) => sample.videoId === videoId && owners.includes(sample.owner));
}
