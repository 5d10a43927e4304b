import * as z from 'zod';
import { t } from '@/lib/words/words';
import { loadOwnVideos, type OwnVideos } from '../lookup/own-videos';
import { type FoundVideo, searchVideos } from '../lookup/search-videos';
import { tellDay, tellNumber, tellTag, tellVideo, toDay } from '../receipts/tell';
import { defineTool, type NewReceipt, type ToolAnswer, type ToolContext } from './tool';

const MAX_VIDEOS = 10;
const MAX_TAGS = 8;

export const searchLibrary = defineTool({
  name: 'search_library',
  description:
    'Finds the creator’s own videos about something, among those Limelight has kept: titles, views, dates and tags. Their other videos may exist without being kept.',
  input: z.object({
    query: z.string().trim().min(1).max(200).describe('Words of the subject, in the language of the titles'),
    max: z.int().min(1).max(MAX_VIDEOS).optional().describe('How many at most; 10 unless told'),
  }),
  run: search,
});

async function search(
  { query, max = MAX_VIDEOS }: { query: string; max?: number | undefined },
  context: ToolContext,
): Promise<ToolAnswer> {
  const own = await loadOwnVideos(context);
  const language = context.row?.reading.video.language || context.draft?.detected?.code || null;
  const found = own.library ? searchVideos(own.library, query, language, max) : [];
  const count = own.library?.videos.length ?? 0;
  return {
    value: {
      query,
      videos: found.map(({ video, hasAllWords }) => ({
        videoId: video.id,
        title: video.title,
        views: video.viewCount,
        publishedOn: toDay(video.publishedAt),
        tags: video.tags.slice(0, MAX_TAGS),
        hasAllWords,
      })),
      searchedVideos: count,
      ...(count === 0 && { why: `None of the creator’s videos are kept (${own.status}).` }),
    },
    receipts: [
      ...tellNumber(t('chatAnswer.searchedLabel'), count || null, { origin: 'local', asOf: context.now }),
      ...tellNumber(t('chatAnswer.foundLabel'), found.length || null, { origin: 'local', asOf: context.now }),
      ...found.flatMap((one) => tellFound(one, own)),
    ],
  };
}

function tellFound({ video }: FoundVideo, own: OwnVideos): NewReceipt[] {
  const told = own.tellOf(video);
  return [
    ...tellVideo(t('chatAnswer.ownVideoLabel'), video.title, video.id, told),
    ...tellNumber(t('facts.views'), video.viewCount, told),
    ...tellDay(t('facts.published'), video.publishedAt, told),
    ...video.tags.slice(0, MAX_TAGS).flatMap((tag) => tellTag(t('chatAnswer.ownTagLabel'), tag, told)),
  ];
}
