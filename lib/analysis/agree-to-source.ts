import { AUTOCOMPLETE_KIND, COMPETITION_KIND } from '@/lib/keywords/kept-answers';
import { RETENTION_MS } from '@/lib/storage/keep-times';
import { withRoom } from '@/lib/storage/room';
import { loadSettings } from '@/lib/storage/settings';
import { deleteSourceHealth } from '@/lib/storage/source-health';
import type { ApiTools } from './api-tools';

export type AgreedSource = 'autocomplete' | 'derived';

/**
 * Records that the creator agreed to a source of its own kind, or took it back: then what came from it is deleted, in memory
 * too. First the gate, so that nothing new is asked meanwhile. Throws `storage-full` or `storage-unavailable`.
 */
export async function agreeToSource(
  tools: Pick<ApiTools, 'database' | 'cache' | 'now'>,
  what: AgreedSource,
  isAgreed: boolean,
): Promise<void> {
  const { database, now } = tools;
  const name = what === 'autocomplete' ? 'autocompleteAgreedAt' : 'derivedAgreedAt';
  await withRoom(database, () =>
    database.transaction('rw', database.settings, async () => {
      const settings = await loadSettings(database);
      const agreedAt = isAgreed ? (settings.keywords[name] ?? now()) : null;
      const value = { ...settings, keywords: { ...settings.keywords, [name]: agreedAt } };
      await database.settings.put({ key: 'settings', value });
    }),
  );
  if (isAgreed) return;
  if (what === 'autocomplete') await forgetCompletions(tools);
  else await forgetDerived(tools);
}

/** The history of explorations stays, for the creator typed the phrases; what was asked for them goes. */
async function forgetCompletions({ database, cache }: Pick<ApiTools, 'database' | 'cache'>): Promise<void> {
  await cache.forgetKind({ name: AUTOCOMPLETE_KIND });
  await database.explorations.toCollection().modify({ queries: [], completionProblem: null });
  await deleteSourceHealth(database, 'autocomplete');
}

/** Places in search that are as old as API data may be were counted from it all the same: they only lose their history. */
async function forgetDerived({ database, cache, now }: Pick<ApiTools, 'database' | 'cache' | 'now'>): Promise<void> {
  await cache.forgetKind({ name: COMPETITION_KIND });
  await database.explorations.toCollection().modify({ hasSearch: false, searchProblem: null });
  await database.ranks
    .where('at')
    .below(now() - RETENTION_MS)
    .delete();
  await Promise.all([deleteSourceHealth(database, 'search'), deleteSourceHealth(database, 'opened')]);
}
