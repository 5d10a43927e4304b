import type { KeywordEvidence, SourceId } from '@/lib/keywords/evidence';
import type { ProblemCode } from '@/lib/problem/problem';
import type { SourceStatus } from '@/lib/storage/keyword-rows';
import type { Settings } from '@/lib/storage/settings';
import type { Video } from '@/lib/video/video';
import type { AnalysisTools } from '../analysis-tools';
import type { ApiTools } from '../api-tools';

/** Whose data a source is made of, as product.md sorts them: what is allowed without asking depends on it. */
type SourceTier = 'local' | 'youtube' | 'derived' | 'unofficial' | 'ai';

/** The video that suggestions are for, and what the creator chose. */
export interface ProviderContext {
  video: Video;
  /** The phrase the creator chose; `null` for none. */
  focus: string | null;
  settings: Settings;
}

/** What a source knows now, from what is kept. */
export interface SourceReading {
  status: SourceStatus;
  /** Of what could be used for this video. */
  count: number;
  /** Of its oldest part, epoch ms; `null` where age means nothing. */
  asOf: number | null;
  problem: ProblemCode | null;
  evidence: Partial<Pick<KeywordEvidence, 'library' | 'opened' | 'phrases' | 'subscriberCount'>>;
}

/** One source of suggestions. A further one is one such object and a line in index.ts. */
export interface TagProvider {
  id: SourceId;
  tier: SourceTier;
  /** From what is kept, without a request; asked for every change of a draft, so it has to be quick. */
  load(tools: AnalysisTools, context: ProviderContext): Promise<SourceReading>;
  /** Fetches what is missing or old. Left out where there is nothing to fetch. Throws the client's problems. */
  refresh?(tools: ApiTools, context: ProviderContext, choice: { isForced: boolean }): Promise<void>;
}
