import type { SuggestionReason } from '@/lib/keywords/suggestion';
import { formatAge, formatExact } from '@/lib/words/format';
import { reasonWords, t } from '@/lib/words/words';
import { ExploreEstimate } from './explore-estimate';
import type { OwnData } from './load-own-data';
import type { ShownExploration } from './use-exploration';

/** How far there is evidence that people search for the phrase. Nobody outside YouTube knows how often. */
export function ExploreDemand({ shown: { result, completions, own } }: { shown: ShownExploration }) {
  const { band, reasons } = result.demand;
  const oldestAt = Math.min(...completions.map(({ fetchedAt }) => fetchedAt));
  return (
    <ExploreEstimate title={t('suggest.demand')} band={band}>
      {reasons.length > 0 ? (
        <ul className="space-y-1">
          {reasons.map((reason) => (
            <li key={reason.name}>
              {reasonWords(reason)}
              <Source reason={reason} own={own} completionsAt={oldestAt} />
            </li>
          ))}
        </ul>
      ) : (
        <p className="text-ink-soft">{t('explore.demandUnknown')}</p>
      )}
    </ExploreEstimate>
  );
}

interface SourceProps {
  reason: SuggestionReason;
  own: OwnData;
  completionsAt: number;
}

function Source({ reason: { name }, own, completionsAt }: SourceProps) {
  const at = name === 'searchTerm' ? own.termsAt : name === 'didWell' ? own.libraryAt : completionsAt;
  if (at === null || !Number.isFinite(at)) return null;
  const ago = formatAge(at, Date.now());
  return (
    <span className="text-xs whitespace-nowrap text-ink-soft" title={formatExact(at)}>
      {' · '}
      {sourceWords(name, ago)}
    </span>
  );
}

function sourceWords(name: SuggestionReason['name'], ago: string): string {
  if (name === 'searchTerm') return t('explore.fromAnalytics', [ago]);
  return name === 'didWell' ? t('explore.fromLibrary', [ago]) : t('explore.fromAutocomplete', [ago]);
}
