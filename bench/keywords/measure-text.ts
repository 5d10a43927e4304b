import { askEngine, type Engine } from './ask-engine.ts';
import { suggestRake } from './baselines/rake.ts';
import { createTagPrior } from './baselines/tag-prior.ts';
import { suggestTextRank } from './baselines/text-rank.ts';
import { createTfIdf } from './baselines/tf-idf.ts';
import { suggestTitleGrams } from './baselines/title-grams.ts';
import { suggestYake } from './baselines/yake.ts';
import type { BenchVideo } from './bench-video.ts';
import { collectAnswers, type Comparison, compareOver, type System } from './compare-systems.ts';

const MIN_VIDEOS_OF_LANGUAGE = 100;

export const OURS = 'Limelight, text alone';
/** Baselines that learn from no tags. */
export const UNTRAINED = ['title uni+bigrams', 'TF-IDF', 'RAKE', 'YAKE', 'TextRank'];

/** Trained on the tags of the other channels. */
export const TAG_PRIOR = 'tag prior (trained)';

export interface TextResults {
  overall: Comparison;
  byDataSet: Comparison[];
  /** Of each language with at least 100 videos. */
  byLanguage: Comparison[];
  /** The same videos with and without what was spoken. */
  transcripts: Comparison;
}

/** Tags from title and description alone, ours and those of published methods. */
export function measureText(engine: Engine, sample: readonly BenchVideo[]): TextResults {
  const videos = sample.filter(({ dataSet }) => dataSet !== 'transcripts');
  const systems: System[] = [
    { name: OURS, suggest: (video) => askEngine(engine, video, {}) },
    { name: "the same, with the channel's name", suggest: (video) => askEngine(engine, video, { channelName: true }) },
    { name: 'title uni+bigrams', suggest: suggestTitleGrams },
    { name: 'TF-IDF', suggest: createTfIdf(videos) },
    { name: 'RAKE', suggest: suggestRake },
    { name: 'YAKE', suggest: suggestYake },
    { name: 'TextRank', suggest: suggestTextRank },
    { name: TAG_PRIOR, suggest: createTagPrior(videos) },
  ];
  const answers = collectAnswers(systems, videos);
  const languages = [...new Set(videos.map(({ language }) => language))].toSorted();
  return {
    overall: compareOver('all', answers, videos, () => true),
    byDataSet: ['channels', 'trending'].map((name) =>
      compareOver(name, answers, videos, ({ dataSet }) => dataSet === name),
    ),
    byLanguage: languages
      .map((name) => compareOver(name, answers, videos, ({ language }) => language === name))
      .filter(({ name, videos: count }) => count >= MIN_VIDEOS_OF_LANGUAGE && name !== 'und'),
    transcripts: measureTranscripts(engine, sample),
  };
}

function measureTranscripts(engine: Engine, sample: readonly BenchVideo[]): Comparison {
  const videos = sample.filter(({ dataSet }) => dataSet === 'transcripts');
  const systems: System[] = [
    { name: OURS, suggest: (video) => askEngine(engine, video, {}) },
    { name: 'the same, with the transcript', suggest: (video) => askEngine(engine, video, { transcript: true }) },
    { name: 'title uni+bigrams', suggest: suggestTitleGrams },
  ];
  return compareOver('transcripts', collectAnswers(systems, videos), videos, () => true);
}
