import { scoreVideo } from '@/lib/seo/score-video';
import type { ReadyRow } from '@/lib/storage/database';
import type { PageReading } from '@/lib/video/reading';
import type { Video } from '@/lib/video/video';
import { makeVideo } from './make-video';

/** A page that told everything, unless the test says otherwise. */
function makeReading(video: Partial<Video> = {}, reading: Partial<PageReading> = {}): PageReading {
  return { video: makeVideo(video), readAt: Date.now(), source: 'player', isPartial: false, barrier: null, ...reading };
}

/** A saved analysis, really scored. */
export function makeRow(video: Partial<Video> = {}, reading: Partial<PageReading> = {}): ReadyRow {
  const read = makeReading(video, reading);
  return {
    videoId: read.video.id,
    savedAt: Date.now(),
    status: 'ready',
    reading: read,
    scorecard: scoreVideo(read.video),
  };
}
