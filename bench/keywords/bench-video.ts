export type DataSet = 'channels' | 'trending' | 'transcripts';

/** A published video whose tags are hidden from what is measured. */
export interface BenchVideo {
  id: string;
  dataSet: DataSet;
  channel: string;
  /** Epoch ms. */
  publishedAt: number;
  title: string;
  description: string;
  transcript: string | null;
  tags: readonly string[];
  /** `tags` as they are compared, each once. */
  truth: ReadonlySet<string>;
  /** As `detectLanguage` tells it. */
  language: string;
}

/** At most ten tags, best first. */
export type Suggest = (video: BenchVideo) => readonly string[];

export const TOP = 10;
