import * as z from 'zod';
import type { ApiTools } from '@/lib/analysis/api-tools';
import { fetchCaptions } from '@/lib/analysis/fetch-captions';
import { fetchChannel } from '@/lib/analysis/fetch-channel';
import { fetchFacts } from '@/lib/analysis/fetch-facts';
import { fetchReport } from '@/lib/analysis/fetch-report';
import { forecastLibrary, refreshLibrary } from '@/lib/analysis/refresh-library';
import { UNNAMED_VIDEO } from '@/lib/video/studio-url';
import type { VideoId } from '@/lib/video/video';
import { parseVideoId } from '@/lib/video/video-url';
import type { Handlers } from './answer-all';
import { parseRequest } from './parse-request';

type FactsMessage =
  'fetchFacts' | 'fetchChannel' | 'fetchCaptions' | 'fetchReport' | 'forecastLibrary' | 'refreshLibrary';

/** The id that Limelight gives an upload without one is no video YouTube could be asked about. */
const VideoIdSchema = z.custom<VideoId>((value) => parseVideoId(value) !== null && value !== UNNAMED_VIDEO);

/** "UC" and 22 characters of base64url, as in every address of a channel. */
const ChannelIdSchema = z.string().regex(/^UC[\w-]{22}$/);

const FactsRequest = z.object({ videoId: VideoIdSchema, isForced: z.boolean().optional() });
const ChannelRequest = z.object({ channelId: ChannelIdSchema, isForced: z.boolean().optional() });
const CaptionsRequest = z.object({ videoId: VideoIdSchema });
const ReportRequest = z.object({ videoId: VideoIdSchema, isForced: z.boolean().optional() });
const LibraryRequest = z.object({ channelId: ChannelIdSchema });

/** What panels ask about videos and channels: the answers are rows that they follow. */
export function createFactsHandlers(tools: ApiTools): Pick<Handlers, FactsMessage> {
  return {
    async fetchFacts(data) {
      const { videoId, isForced } = parseRequest(FactsRequest, data);
      return fetchFacts(tools, videoId, { isForced });
    },
    async fetchChannel(data) {
      const { channelId, isForced } = parseRequest(ChannelRequest, data);
      return fetchChannel(tools, channelId, { isForced });
    },
    async fetchCaptions(data) {
      return fetchCaptions(tools, parseRequest(CaptionsRequest, data).videoId);
    },
    async fetchReport(data) {
      const { videoId, isForced } = parseRequest(ReportRequest, data);
      return fetchReport(tools, videoId, { isForced });
    },
    async forecastLibrary(data) {
      return forecastLibrary(tools, parseRequest(LibraryRequest, data).channelId);
    },
    async refreshLibrary(data) {
      return refreshLibrary(tools, parseRequest(LibraryRequest, data).channelId);
    },
  };
}
