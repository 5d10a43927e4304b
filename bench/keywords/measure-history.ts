import { askEngine, type Engine } from './ask-engine.ts';
import { suggestChannelTags } from './baselines/channel-tags.ts';
import type { BenchVideo } from './bench-video.ts';
import { collectAnswers, type Comparison, compareOver, roundTo4, type System } from './compare-systems.ts';
import { measureNewAndRight } from './measure-answers.ts';
import type { DataSets } from './read-data-sets.ts';
import type { LibraryIndex } from '../../lib/keywords/library-index.ts';

/** A channel's index is made anew after so many more uploads; it never holds anything later than the draft. */
const UPLOADS_BETWEEN_INDEXES = 10;

export const WITH_HISTORY = "Limelight, with the channel's earlier videos";
export const CHANNEL_TAGS = "the channel's ten most used earlier tags";

export interface HistoryResults {
  overall: Comparison;
  byLanguage: Comparison[];
  /** Share of ten suggestions that are right and that no earlier video of the channel has. */
  newAndRight: Record<string, number>;
  /** Of each suggestion with history, the index being there: by the clock, and of the processor alone. */
  millis: number[];
  processorMillis: number[];
  suggestions: string[][];
}

/** Drafts of channels with earlier videos: what the library adds. */
export function measureHistory(
  engine: Engine,
  { uploadsByChannel }: DataSets,
  sample: readonly BenchVideo[],
): HistoryResults {
  const earlierById = new Map<string, readonly BenchVideo[]>();
  for (const video of sample) {
    const uploads = uploadsByChannel.get(video.channel) ?? [];
    const earlier = uploads.filter(({ publishedAt }) => publishedAt < video.publishedAt);
    if (earlier.length > 0 && video.dataSet === 'channels') earlierById.set(video.id, earlier);
  }
  const videos = sample.filter(({ id, dataSet }) => dataSet === 'channels' && earlierById.has(id));
  const indexOf = createIndexes(engine, earlierById);
  const millis: number[] = [];
  const processorMillis: number[] = [];
  const suggestions: string[][] = [];
  const askTimed = (video: BenchVideo) => {
    const library = indexOf(video);
    const usedBefore = process.cpuUsage();
    const startedAt = performance.now();
    const tags = askEngine(engine, video, { channelName: true, library });
    millis.push(performance.now() - startedAt);
    const { user, system } = process.cpuUsage(usedBefore);
    processorMillis.push((user + system) / 1_000);
    suggestions.push(tags);
    return tags;
  };
  const systems: System[] = [
    { name: WITH_HISTORY, suggest: remember(askTimed) },
    { name: 'Limelight, text alone', suggest: remember((video) => askEngine(engine, video, {})) },
    { name: CHANNEL_TAGS, suggest: (video) => suggestChannelTags(earlierById.get(video.id) ?? []) },
  ];
  const answers = collectAnswers(systems, videos);
  const newAndRight = systems.map(({ name, suggest }) => [name, measureNew(videos, earlierById, suggest)] as const);
  const languages = [...new Set(videos.map(({ language }) => language))].toSorted();
  return {
    overall: compareOver('channels', answers, videos, () => true),
    byLanguage: languages
      .map((name) => compareOver(name, answers, videos, ({ language }) => language === name))
      .filter(({ videos: count }) => count >= 100),
    newAndRight: Object.fromEntries(newAndRight),
    millis,
    processorMillis,
    suggestions,
  };
}

/** Videos come in order of publishing, channel by channel, so the latest index of a channel is all that is kept. */
function createIndexes(
  engine: Engine,
  earlierById: ReadonlyMap<string, readonly BenchVideo[]>,
): (video: BenchVideo) => LibraryIndex {
  const latestByChannel = new Map<string, { size: number; index: LibraryIndex }>();
  return ({ id, channel }) => {
    const earlier = earlierById.get(id) ?? [];
    const latest = latestByChannel.get(channel);
    const isNear = latest && latest.size >= UPLOADS_BETWEEN_INDEXES && latest.size <= earlier.length;
    if (isNear && earlier.length - latest.size < UPLOADS_BETWEEN_INDEXES) return latest.index;
    const known = earlier.map(({ id: of, title, tags, publishedAt }) => ({
      ...{ id: of, title, tags, publishedAt },
      // The data has the views of a later day, which nobody knew then.
      viewCount: null,
    }));
    const index = engine.indexLibrary(known);
    latestByChannel.set(channel, { size: earlier.length, index });
    return index;
  };
}

function remember(suggest: (video: BenchVideo) => string[]): (video: BenchVideo) => string[] {
  const known = new Map<string, string[]>();
  return (video) => {
    const answer = known.get(video.id) ?? suggest(video);
    known.set(video.id, answer);
    return answer;
  };
}

function measureNew(
  videos: readonly BenchVideo[],
  earlierById: ReadonlyMap<string, readonly BenchVideo[]>,
  suggest: System['suggest'],
): number {
  const shares = videos.map((video) => {
    const used = new Set((earlierById.get(video.id) ?? []).flatMap(({ truth }) => [...truth]));
    return measureNewAndRight(video, suggest(video), used);
  });
  return roundTo4(shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length));
}
