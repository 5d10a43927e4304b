import * as z from 'zod';
import { giveHostsBack } from '@/lib/account/host-access';
import { agreeToSource } from '@/lib/analysis/agree-to-source';
import type { ApiTools } from '@/lib/analysis/api-tools';
import { refreshTagSources } from '@/lib/analysis/refresh-tag-sources';
import type { Sender } from '@/lib/messages/policy';
import { Problem } from '@/lib/problem/problem';
import type { LimelightDatabase } from '@/lib/storage/database';
import { loadDraft } from '@/lib/storage/drafts';
import { addRejection, deleteRejections } from '@/lib/storage/rejections';
import type { VideoId } from '@/lib/video/video';
import { parseVideoId } from '@/lib/video/video-url';
import type { Handlers } from './answer-all';
import { parseRequest } from './parse-request';
import { isStudio, refreshDraft, refreshDrafts, tabOf } from './studio-tabs';

type KeywordMessage = 'rejectTag' | 'restoreTags' | 'refreshTagSources' | 'agreeToSource';

/** YouTube's search box; asked for by the click that switches it on, given back here. */
const AUTOCOMPLETE_HOST = 'https://suggestqueries-clients6.youtube.com/*';

/** Longer than any tag YouTube takes. */
const MAX_TAG_CHARS = 500;

/** With the video's id; a letter and its dots may be told apart in a key. */
const MAX_ID_CHARS = MAX_TAG_CHARS * 3 + 20;

const VideoIdSchema = z.custom<VideoId>((value) => parseVideoId(value) !== null);
const RejectRequest = z.object({
  videoId: VideoIdSchema,
  tag: z.string().max(MAX_TAG_CHARS).regex(/\S/),
  isEverywhere: z.boolean().exactOptional(),
});
const RestoreRequest = z.object({
  id: z.string().max(MAX_ID_CHARS).exactOptional(),
  videoId: VideoIdSchema.exactOptional(),
});
const RefreshRequest = z.object({ tabId: z.int().nonnegative(), isForced: z.boolean().exactOptional() });
const AgreeRequest = z.object({ what: z.enum(['autocomplete', 'derived']), isAgreed: z.boolean() });

/** What panels and the overlay ask about suggestions of tags and where they come from. */
export function createKeywordHandlers(tools: ApiTools): Pick<Handlers, KeywordMessage> {
  const { database, now } = tools;
  return {
    async rejectTag(data, sender) {
      const { videoId, tag, isEverywhere = false } = parseRequest(RejectRequest, data);
      await requireOwnDraft(database, sender, videoId);
      await addRejection(database, { tag, videoId: isEverywhere ? null : videoId }, now());
      await (isEverywhere ? refreshDrafts() : refreshDraftsOf(database, videoId));
    },
    async restoreTags(data) {
      await deleteRejections(database, parseRequest(RestoreRequest, data));
      await refreshDrafts();
    },
    async refreshTagSources(data) {
      const { tabId, isForced = false } = parseRequest(RefreshRequest, data);
      const row = await loadDraft(database, tabId);
      if (row) await refreshTagSources(tools, row, { isForced, onAsked: () => refreshDraft(tabId) });
    },
    async agreeToSource(data) {
      const { what, isAgreed } = parseRequest(AgreeRequest, data);
      await agreeToSource(tools, what, isAgreed);
      if (what === 'autocomplete' && !isAgreed) await giveHostsBack([AUTOCOMPLETE_HOST]);
      await refreshDrafts();
    },
  };
}

/** A script in Studio speaks for the video in its own tab only. Throws `message-refused`. */
async function requireOwnDraft(database: LimelightDatabase, sender: Sender, videoId: VideoId): Promise<void> {
  if (!isStudio(sender)) return;
  const draft = await loadDraft(database, tabOf(sender));
  if (draft?.videoId !== videoId) throw new Problem('message-refused');
}

async function refreshDraftsOf(database: LimelightDatabase, videoId: VideoId): Promise<void> {
  const tabIds = await database.drafts.where({ videoId }).primaryKeys();
  await Promise.all(tabIds.map(refreshDraft));
}
