import type { youtube_v3 } from 'googleapis/build/src/apis/youtube/v3';
import * as z from 'zod';
import { Problem } from '@/lib/problem/problem';
import type { VideoFacts } from '@/lib/video/facts';
import type { Asker, Call } from './ask-youtube';
import { dataCall } from './data-call';
import { toVideoFacts, VideoItem } from './videos';
import { typedAs } from './wire-schema';
import type { AskContext, VideoUpdate } from './youtube-client';

const { id, snippet } = VideoItem.shape;

export const UpdatedVideo = typedAs<youtube_v3.Schema$Video>()(
  z.object({ kind: z.literal('youtube#video'), id, snippet }),
);

/**
 * Part `snippet` and nothing else: `part` names what is answered and also what is replaced, so a second part would be
 * wiped (docs/videos/update).
 */
export const updateVideoCall = (video: VideoUpdate): Call<z.output<typeof UpdatedVideo>> => {
  const { videoId, title, description, tags, categoryId, defaultLanguage, defaultAudioLanguage } = video;
  const resource: youtube_v3.Schema$Video = {
    id: videoId,
    snippet: {
      title,
      description,
      tags,
      categoryId,
      ...(defaultLanguage === null ? {} : { defaultLanguage }),
      ...(defaultAudioLanguage ? { defaultAudioLanguage } : {}),
    },
  };
  return {
    ...dataCall('videos', UpdatedVideo, 'update-video', { part: 'snippet' }),
    body: JSON.stringify(resource),
    cost: { bucket: 'units', units: 50 },
    scope: 'write',
  };
};

/** The texts as YouTube took them; what is not in part `snippet`, such as counts, is `null`. */
export async function updateVideo({ ask }: Asker, video: VideoUpdate, context: AskContext): Promise<VideoFacts> {
  const facts = toVideoFacts(await ask(updateVideoCall(video), context));
  if (!facts) throw new Problem('answer-invalid');
  return facts;
}
