import type { VideoId } from '@/lib/video/video';
import type { AnalysisTools } from '../analysis-tools';
import { remember } from './index-memo';
import { onceAContext } from './once-a-context';

/** What a watch page that was opened said of its video, as far as suggestions need it. */
export interface SeenPage {
  id: VideoId;
  title: string;
  tags: readonly string[];
  channelId: string | null;
  channelName: string | null;
  publishedAt: number | null;
  viewCount: number | null;
  savedAt: number;
}

/** Every watch page that is kept, and what changes when there is a newer one. At most 500 rows of some kilobytes each. */
export const loadSeenPages = onceAContext(
  async (tools: AnalysisTools): Promise<{ pages: readonly SeenPage[]; freshness: string }> => {
    const freshness = String(await tools.database.analyses.orderBy('savedAt').lastKey());
    return { pages: await remember(tools, 'pages', freshness, () => readPages(tools)), freshness };
  },
);

async function readPages({ database }: AnalysisTools): Promise<SeenPage[]> {
  const rows = await database.analyses.toArray();
  return rows.flatMap((row) => {
    if (row.status !== 'ready' || row.reading.video.surface !== 'watch') return [];
    const { id, title, tags, channelId, channelName, publishedAt, viewCount } = row.reading.video;
    const { savedAt } = row;
    return [{ id, title: title ?? '', tags: tags ?? [], channelId, channelName, publishedAt, viewCount, savedAt }];
  });
}
