import { type BenchVideo, TOP } from './bench-video.ts';
import type { LibraryIndex } from '../../lib/keywords/library-index.ts';

export type Engine = typeof import('./engine.ts');

/** Of the draft what is told beside title and description. */
interface Told {
  channelName?: boolean;
  transcript?: boolean;
  library?: LibraryIndex | null;
}

/** Asks as the extension does, for a draft without tags. The language is not told: the engine has to find it. */
export function askEngine(engine: Engine, video: BenchVideo, told: Told): string[] {
  const { title, description, channel, transcript } = video;
  const source = {
    ...{ title, description, tags: [], language: null, focus: null },
    channelName: told.channelName ? channel : null,
    transcript: told.transcript ? transcript : null,
  };
  const evidence = {
    ...{ library: told.library ?? null, opened: null, phrases: [], subscriberCount: null },
    ...{ rejected: new Set<string>(), blocked: new Set<string>() },
  };
  return engine
    .suggestTags(source, evidence)
    .slice(0, TOP)
    .map(({ tag }) => tag);
}
