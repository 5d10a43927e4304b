import type { Competition } from '@/lib/keywords/evidence';
import { formatCount } from '@/lib/words/format';
import { formatShort, formatSpan } from '@/lib/words/format-measure';
import { problemWords, t } from '@/lib/words/words';
import { OriginLabel } from '../ui/origin-label';
import { ExploreEstimate } from './explore-estimate';
import { ExploreHits } from './explore-hits';
import type { ExploreSetup } from './explore-setup';
import type { ShownExploration } from './use-exploration';

interface ExploreCompetitionProps {
  shown: ShownExploration;
  state: ExploreSetup['competition'];
}

/** How hard it is to be found for the phrase, with the numbers it was estimated from and the results themselves. */
export function ExploreCompetition({ shown, state }: ExploreCompetitionProps) {
  const { competition, searchProblem, row, result } = shown;
  if (!competition) {
    // What would have to be set up first is said once, beside the form.
    if (state !== 'on') return null;
    const why = searchProblem
      ? t('explore.notSearched', [problemWords(searchProblem, 'what')])
      : row.hasSearch
        ? t('explore.searching')
        : t('explore.noSearch');
    return (
      <ExploreEstimate title={t('explore.competitionName')} band={null}>
        <p className="text-ink-soft">{why}</p>
      </ExploreEstimate>
    );
  }
  const { value, fetchedAt } = competition;
  return (
    <ExploreEstimate title={t('explore.competitionName')} band={result.competition.band}>
      {value.hits.length === 0 ? <p>{t('explore.nothingFound')}</p> : <Inputs competition={value.competition} />}
      <OriginLabel origin="arithmetic" asOf={fetchedAt} />
      {value.hits.length > 0 && <ExploreHits hits={value.hits} asOf={fetchedAt} />}
    </ExploreEstimate>
  );
}

const DAY_HOURS = 24;

function Inputs({ competition }: { competition: Competition }) {
  const { results, totalResults, exactTitles, medianViews, medianAgeDays, medianSubscribers } = competition;
  const inputs: [term: string, value: string | null][] = [
    [t('explore.looked'), formatCount(results)],
    [t('explore.inAll'), totalResults === null ? null : formatShort(totalResults)],
    [t('explore.exactTitles'), formatCount(exactTitles)],
    [t('explore.medianViews'), medianViews === null ? null : formatShort(medianViews)],
    [t('explore.medianAge'), medianAgeDays === null ? null : formatSpan(medianAgeDays * DAY_HOURS)],
    [t('explore.medianSubscribers'), medianSubscribers === null ? null : formatShort(medianSubscribers)],
  ];
  return (
    <dl className="grid grid-cols-[1fr_auto] gap-x-3 gap-y-0.5">
      {inputs.map(([term, value]) => (
        <div key={term} className="col-span-2 grid grid-cols-subgrid">
          <dt className="text-ink-soft">{term}</dt>
          <dd className="text-end tabular">{value ?? t('explore.notTold')}</dd>
        </div>
      ))}
    </dl>
  );
}
