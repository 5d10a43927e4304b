import type { KeywordEvidence, SourceId } from '@/lib/keywords/evidence';
import { tagKey } from '@/lib/keywords/tag-key';
import { problemCodeOf, type ProblemCode } from '@/lib/problem/problem';
import type { SourceState } from '@/lib/storage/keyword-rows';
import { loadRejectedKeys } from '@/lib/storage/rejections';
import { storageProblem } from '@/lib/storage/room';
import { loadSourceProblems } from '@/lib/storage/source-health';
import type { AnalysisTools } from './analysis-tools';
import { TAG_PROVIDERS } from './tag-sources/index';
import { lacking } from './tag-sources/source-reading';
import type { ProviderContext, SourceReading, TagProvider } from './tag-sources/tag-provider';

interface Collected {
  evidence: KeywordEvidence;
  /** In the order of the providers. */
  sources: SourceState[];
}

/**
 * What every source knows about a video now, from what is kept and without a request. It never throws: a source that fails
 * is one that says so, and the others go on. Asked for every change of a draft.
 */
export async function collectEvidence(
  tools: AnalysisTools,
  context: ProviderContext,
  providers: readonly TagProvider[] = TAG_PROVIDERS,
): Promise<Collected> {
  const { database } = tools;
  const [readings, rejected, problems] = await Promise.all([
    Promise.all(providers.map((provider) => readSource(provider, tools, context))),
    orElse(() => loadRejectedKeys(database, context.video.id), new Set<string>()),
    orElse(() => loadSourceProblems(database), new Map<SourceId, ProblemCode>()),
  ]);
  const parts = readings.map(({ evidence }) => evidence);
  return {
    evidence: {
      library: parts.find(({ library }) => library)?.library ?? null,
      opened: parts.find(({ opened }) => opened)?.opened ?? null,
      phrases: parts.flatMap(({ phrases = [] }) => phrases),
      subscriberCount: parts.find(({ subscriberCount = null }) => subscriberCount !== null)?.subscriberCount ?? null,
      rejected,
      blocked: new Set(context.settings.keywords.blocked.map(tagKey)),
    },
    sources: readings.map((reading) => stateOf(reading, problems.get(reading.id) ?? null)),
  };
}

type NamedReading = SourceReading & Pick<TagProvider, 'id'>;

async function readSource(
  provider: TagProvider,
  tools: AnalysisTools,
  context: ProviderContext,
): Promise<NamedReading> {
  const { id } = provider;
  if (context.settings.keywords.offSources.includes(id)) return { id, ...lacking('off') };
  try {
    return { id, ...(await provider.load(tools, context)) };
  } catch (error) {
    return { id, ...lacking('failed'), problem: tellOf(error) };
  }
}

/** What could not be fetched the last time matters where nothing is kept; where something is, it says why it is old. */
function stateOf({ id, status, count, asOf, problem }: NamedReading, last: ProblemCode | null): SourceState {
  if (status === 'empty' && last !== null) return { id, status: 'failed', count, asOf, problem: last };
  return { id, status, count, asOf, problem: problem ?? (status === 'used' ? last : null) };
}

async function orElse<T>(work: () => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await work();
  } catch (error) {
    tellOf(error);
    return otherwise;
  }
}

/** What is expected stands in the row, and would come with every keystroke. */
function tellOf(error: unknown): ProblemCode {
  const code = problemCodeOf(storageProblem(error));
  if (code === null) console.warn('Limelight could not read all it knows for tags:', error);
  return code ?? 'unexpected';
}
