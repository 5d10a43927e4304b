import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { type Exploration, explorePhrase } from '@/lib/keywords/explore-phrase';
import type { VideoId } from '@/lib/video/video';
import { orElseWithoutDatabase } from '../page/or-else-without-database';
import type { ApiAccess } from '../page/use-api-access';
import { type KeptExploration, loadExploration } from './load-exploration';
import { loadOwnData, type OwnData } from './load-own-data';

export interface ShownExploration extends KeptExploration {
  result: Exploration;
  own: OwnData;
}

const NO_DATA: OwnData = {
  ...{ library: [], libraryAt: null, subscriberCount: null, terms: [], earlierTerms: null, termsAt: null },
};

/** The creator's own channel, as far as it is kept; `undefined` while it is being read. */
export function useOwnData(videoId: VideoId, isOwn: boolean, access: ApiAccess): OwnData | undefined {
  return useLiveQuery(
    () => orElseWithoutDatabase(NO_DATA, () => loadOwnData(videoId, isOwn, access)),
    [videoId, isOwn, access.signature],
  );
}

/** One exploration as it stands, more with each answer that comes; `null` for none, `undefined` while it is being read. */
export function useExploration(
  id: string | null,
  own: OwnData | undefined,
  access: ApiAccess,
): ShownExploration | null | undefined {
  const kept = useLiveQuery(
    () => orElseWithoutDatabase(null, async () => (id === null ? null : loadExploration(id, access.owners))),
    [id, access.signature],
  );
  return useMemo(() => {
    // The answer about another one is still there for a moment.
    if (!kept || kept.row.id !== id) return id === null || kept === null ? null : undefined;
    return own && { ...kept, own, result: explore(kept, own) };
  }, [id, kept, own]);
}

function explore({ row, completions, competition }: KeptExploration, own: OwnData): Exploration {
  return explorePhrase({
    phrase: row.phrase,
    language: row.language,
    completions: completions.map(({ value }) => value),
    competition: competition?.value.competition ?? null,
    ...{ subscriberCount: own.subscriberCount, terms: own.terms, earlierTerms: own.earlierTerms },
    library: own.library,
  });
}
