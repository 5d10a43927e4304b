import type { youtube_v3 } from 'googleapis/build/src/apis/youtube/v3';
import * as z from 'zod';
import type { CaptionFacts } from '@/lib/video/facts';
import type { VideoId } from '@/lib/video/video';
import type { Asker, Call } from './ask-youtube';
import { dataCall } from './data-call';
import { mapUsable } from './parse-answer';
import { parseInstant } from './parse-time';
import { capped, flag, listOf, part, typedAs } from './wire-schema';
import type { AskContext } from './youtube-client';

const Caption = typedAs<youtube_v3.Schema$Caption>()(
  z.object({
    id: z.string().min(1).max(200),
    snippet: part({
      lastUpdated: capped(40),
      trackKind: capped(20),
      language: capped(35),
      name: capped(500),
      isDraft: flag,
    }),
  }),
);

export const CaptionList = typedAs<youtube_v3.Schema$CaptionListResponse>()(
  z.object({ kind: z.literal('youtube#captionListResponse'), items: listOf(Caption) }),
);

/** Asked with scope `write`: YouTube lists captions to nobody with less (docs/captions/list#auth). */
export const captionsCall = (videoId: VideoId): Call<z.output<typeof CaptionList>> => ({
  ...dataCall('captions', CaptionList, 'captions', { part: 'snippet', videoId }),
  cost: { bucket: 'units', units: 50 },
  scope: 'write',
});

export async function fetchCaptions({ ask }: Asker, videoId: VideoId, context: AskContext): Promise<CaptionFacts[]> {
  return mapUsable((await ask(captionsCall(videoId), context)).items, toCaptionFacts);
}

/** Written "ASR" in the reference and "asr" in answers. */
const KINDS: Record<string, CaptionFacts['kind']> = { asr: 'automatic', standard: 'standard', forced: 'forced' };

export function toCaptionFacts({ id, snippet }: z.output<typeof Caption>): CaptionFacts | null {
  const kind = KINDS[snippet?.trackKind?.toLowerCase() ?? 'standard'];
  const updatedAt = parseInstant(snippet?.lastUpdated);
  if (!snippet?.language || updatedAt === null || kind === undefined) return null;
  return {
    id,
    language: snippet.language,
    name: snippet.name ?? '',
    kind,
    isDraft: snippet.isDraft ?? false,
    updatedAt,
  };
}
