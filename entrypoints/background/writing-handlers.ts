import type { AiTools } from '@/lib/analysis/ai-tools';
import { createWriter } from '@/lib/analysis/writing/create-writer';
import { Problem } from '@/lib/problem/problem';
import type { LimelightDatabase } from '@/lib/storage/database';
import { saveTranscript } from '@/lib/storage/transcripts';
import { endLostWritings } from '@/lib/storage/writings';
import { UNNAMED_VIDEO } from '@/lib/video/studio-url';
import type { VideoId } from '@/lib/video/video';
import type { Handlers } from './answer-all';
import { parseRequest } from './parse-request';
import { refreshDraft } from './studio-tabs';
import { TranscriptRequest, WishRequest, WritingIdRequest, WritingIdsRequest } from './writing-requests';

export type WritingMessage = 'saveTranscript' | 'write' | 'previewWriting' | 'stopWriting' | 'deleteWritings';

/** What writing help asks. Made once for each start of the background, which ends what the last one left behind. */
export function createWritingHandlers(tools: AiTools): Pick<Handlers, WritingMessage> {
  const { database, now, log } = tools;
  const writer = createWriter(tools);
  const isTidy = endLostWritings(database, now()).catch((error: unknown) => {
    log.warn('writing.notTidied', { why: String(error) });
  });
  return {
    async saveTranscript(data) {
      const { videoId, text } = parseRequest(TranscriptRequest, data);
      // The next upload would find it.
      if (videoId === UNNAMED_VIDEO) throw new Problem('page-not-read');
      await saveTranscript(database, { videoId, text }, now());
    },
    async write(data) {
      const wish = parseRequest(WishRequest, data);
      await isTidy;
      const { id } = await writer.write(wish);
      // The model's tags are one of the sources of the draft's suggestions.
      if (wish.feature === 'tags') await refreshDraftsOf(database, wish.videoId);
      return { id };
    },
    previewWriting: async (data) => writer.preview(parseRequest(WishRequest, data)),
    async stopWriting(data) {
      writer.stop(parseRequest(WritingIdRequest, data).id);
    },
    async deleteWritings(data) {
      const { id } = parseRequest(WritingIdsRequest, data);
      await writer.forget(id);
    },
  };
}

async function refreshDraftsOf(database: LimelightDatabase, videoId: VideoId): Promise<void> {
  const tabIds = await database.drafts.where({ videoId }).primaryKeys();
  await Promise.all(tabIds.map(refreshDraft));
}
