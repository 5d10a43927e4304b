import type { VideoId } from '@/lib/video/video';
import type { AnalysisTools } from '../analysis-tools';
import { remember } from './index-memo';
import { onceAContext } from './once-a-context';
import type { ProviderContext } from './tag-provider';

interface EditedTexts {
  title: string | null;
  tags: string[] | null;
}

interface EditedVideos {
  /** The last texts of each, the ones edited last first. */
  texts: ReadonlyMap<VideoId, EditedTexts>;
  /** Changes when another video than the draft was edited. */
  freshness: string;
}

/** Every video that was edited in Studio on this computer. Studio shows nobody else's. */
export const loadEditedVideos = onceAContext(
  async (tools: AnalysisTools, { video }: ProviderContext): Promise<EditedVideos> => {
    const newest = await tools.database.versions.orderBy(':id').last();
    // Typing makes versions of the draft itself, which is not among the others.
    const freshness = newest?.videoId === video.id ? 'own' : String(newest?.id);
    return { texts: await remember(tools, 'edited', freshness, () => readEdited(tools)), freshness };
  },
);

async function readEdited({ database }: AnalysisTools): Promise<Map<VideoId, EditedTexts>> {
  const { versions } = database;
  return database.transaction('r', versions, async () => {
    const ids = (await versions.orderBy('videoId').uniqueKeys()) as VideoId[];
    const rows = await Promise.all(ids.map((videoId) => versions.where({ videoId }).last()));
    const last = rows.flatMap((row) => row ?? []).toSorted((one, other) => other.id - one.id);
    return new Map(last.map(({ videoId, title, tags }) => [videoId, { title, tags }]));
  });
}
