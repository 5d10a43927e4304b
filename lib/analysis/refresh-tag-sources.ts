import { problemCodeOf } from '@/lib/problem/problem';
import type { DraftRow } from '@/lib/storage/draft-rows';
import type { SourceStatus } from '@/lib/storage/keyword-rows';
import { storageProblem } from '@/lib/storage/room';
import { loadSettings } from '@/lib/storage/settings';
import { saveSourceHealth } from '@/lib/storage/source-health';
import type { ApiTools } from './api-tools';
import { contextOf } from './suggest-for-draft';
import { TAG_PROVIDERS } from './tag-sources/index';
import type { ProviderContext, TagProvider } from './tag-sources/tag-provider';

interface RefreshChoice {
  /** The creator pressed "Refresh". */
  isForced: boolean;
  /** Called after each source that was asked: what it brought can be shown while the others are still on their way. */
  onAsked: () => Promise<void>;
}

/** Nothing could be fetched by these: the creator has something to do first. */
const OUT_OF_REACH: readonly SourceStatus[] = [
  ...(['off', 'needs-agreement', 'needs-key', 'needs-sign-in', 'needs-scope', 'needs-model'] as const),
];

/**
 * Has every source that is switched on fetch what is missing or old for a draft. It throws nothing for a source that fails:
 * that stands in its row, and the next one is asked all the same.
 */
export async function refreshTagSources(
  tools: ApiTools,
  row: DraftRow,
  choice: RefreshChoice,
  providers: readonly TagProvider[] = TAG_PROVIDERS,
): Promise<void> {
  const focus = row.scorecard.focus?.isChosen ? row.scorecard.focus.text : null;
  const settings = await loadSettings(tools.database);
  const context = contextOf(row.reading.video, { focus, settings, detected: row.detected });
  await Promise.all(providers.map((provider) => refreshSource(tools, provider, context, choice)));
}

async function refreshSource(
  tools: ApiTools,
  provider: TagProvider,
  context: ProviderContext,
  { isForced, onAsked }: RefreshChoice,
): Promise<void> {
  const problem = await ask(tools, provider, context, isForced).catch((error: unknown) => {
    const code = problemCodeOf(storageProblem(error));
    if (code === null) tools.log.error('source.crashed', { source: provider.id, why: String(error) });
    return code ?? 'unexpected';
  });
  if (problem === 'not-asked') return;
  // That the creator took their leave back meanwhile says nothing of the source.
  if (problem !== 'terms-not-agreed') await saveSourceHealth(tools.database, provider.id, problem, tools.now());
  await onAsked();
}

async function ask(
  tools: ApiTools,
  provider: TagProvider,
  context: ProviderContext,
  isForced: boolean,
): Promise<null | 'not-asked'> {
  if (!provider.refresh || context.settings.keywords.offSources.includes(provider.id)) return 'not-asked';
  const { status } = await provider.load(tools, context);
  if (OUT_OF_REACH.includes(status)) return 'not-asked';
  await provider.refresh(tools, context, { isForced });
  return null;
}
