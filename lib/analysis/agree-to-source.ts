import { AUTOCOMPLETE_KIND, COMPETITION_KIND } from '@/lib/keywords/kept-answers';
import type { SourceId } from '@/lib/keywords/evidence';
import { forgetAnswersOfKind } from '@/lib/storage/answers';
import type { LimelightDatabase } from '@/lib/storage/database';
import { forgetSuggestions } from '@/lib/storage/drafts';
import { purgeRanks } from '@/lib/storage/retention';
import { withRoom } from '@/lib/storage/room';
import { loadSettings } from '@/lib/storage/settings';
import type { ApiTools } from './api-tools';

export type AgreedSource = 'autocomplete' | 'derived';

interface Agreement {
  name: 'autocompleteAgreedAt' | 'derivedAgreedAt';
  /** Of the answers that it allows. */
  kind: string;
  /** Which are asked or used only with it. */
  sources: SourceId[];
  /** Deletes what else came of it. Within a transaction over `explorations`, `ranks` and `settings`. */
  forget: (database: LimelightDatabase, now: number) => Promise<unknown>;
}

const AGREEMENTS: Record<AgreedSource, Agreement> = {
  autocomplete: {
    ...{ name: 'autocompleteAgreedAt', kind: AUTOCOMPLETE_KIND, sources: ['autocomplete'] },
    // The history stays, for the creator typed the phrases; what was asked for them goes.
    forget: ({ explorations }) => explorations.toCollection().modify({ queries: [], completionProblem: null }),
  },
  derived: {
    ...{ name: 'derivedAgreedAt', kind: COMPETITION_KIND, sources: ['search', 'opened'] },
    async forget(database, now) {
      await database.explorations.toCollection().modify({ hasSearch: false, searchProblem: null });
      // Places in search that are not older than API data may be were counted from it all the same: they stay.
      await purgeRanks(database, now);
    },
  },
};

/**
 * Records that the creator agreed to a source of its own kind, or took it back: then what came from it is deleted, in memory
 * too. Gate and rows are one transaction: a background that dies has done both or neither. Throws `storage-full` or
 * `storage-unavailable`.
 */
export async function agreeToSource(
  { database, cache, now }: Pick<ApiTools, 'database' | 'cache' | 'now'>,
  what: AgreedSource,
  isAgreed: boolean,
): Promise<void> {
  const { name, kind, sources, forget } = AGREEMENTS[what];
  const { settings, explorations, ranks, sourceHealth, answers, cacheCounts, drafts } = database;
  const write = async (): Promise<void> => {
    const known = await loadSettings(database);
    const agreedAt = isAgreed ? (known.keywords[name] ?? now()) : null;
    await settings.put({ key: 'settings', value: { ...known, keywords: { ...known.keywords, [name]: agreedAt } } });
    // Also that it was not agreed to, which is no longer so.
    await sourceHealth.bulkDelete(sources);
    if (isAgreed) return;
    await forgetAnswersOfKind(database, now(), kind);
    await forgetSuggestions(database);
    await forget(database, now());
  };
  const tables = [settings, explorations, ranks, sourceHealth, answers, cacheCounts, drafts];
  await withRoom(database, () => database.transaction('rw', tables, write));
  // What was on its way meanwhile, and what memory holds.
  if (!isAgreed) await cache.forgetKind({ name: kind });
}
