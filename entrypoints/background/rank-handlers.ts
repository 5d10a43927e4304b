import * as z from 'zod';
import type { ApiTools } from '@/lib/analysis/api-tools';
import { checkRanks, trackPhrase, untrackPhrase } from '@/lib/analysis/track-phrases';
import { MAX_PHRASE_CHARS } from '@/lib/storage/focus-phrases';
import { UNNAMED_VIDEO } from '@/lib/video/studio-url';
import type { VideoId } from '@/lib/video/video';
import { parseVideoId } from '@/lib/video/video-url';
import type { Handlers } from './answer-all';
import { parseRequest } from './parse-request';

type RankMessage = 'trackPhrase' | 'untrackPhrase' | 'checkRanks';

/** An upload that has no id yet stands nowhere. */
const VideoIdSchema = z.custom<VideoId>((value) => parseVideoId(value) !== null && value !== UNNAMED_VIDEO);

/** As YouTube is to be asked: one line, something in it. */
const PhraseSchema = z
  .string()
  .max(MAX_PHRASE_CHARS * 4)
  .transform((text) => text.trim().replace(/\s+/gu, ' '))
  .refine((text) => text !== '' && [...text].length <= MAX_PHRASE_CHARS);

const TrackRequest: z.ZodType<{ videoId: VideoId; videoTitle: string; phrase: string; language: string }> = z.object({
  videoId: VideoIdSchema,
  videoTitle: z.string().max(1_000),
  phrase: PhraseSchema,
  /** ISO 639-1, as `relevanceLanguage` takes it; empty for none. */
  language: z.string().regex(/^(?:[a-z]{2})?$/),
});
const UntrackRequest = z.object({ id: z.string().min(1).max(1_000) });
const CheckRequest = z.object({ videoId: VideoIdSchema });

/** What panels ask about places in search: the answers are rows that they follow. */
export function createRankHandlers(tools: ApiTools): Pick<Handlers, RankMessage> {
  return {
    async trackPhrase(data) {
      await trackPhrase(tools, parseRequest(TrackRequest, data));
    },
    async untrackPhrase(data) {
      await untrackPhrase(tools, parseRequest(UntrackRequest, data).id);
    },
    async checkRanks(data) {
      await checkRanks(tools, parseRequest(CheckRequest, data).videoId);
    },
  };
}
