import { ExternalLink, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { measureRanks } from '@/lib/insights/measure-ranks';
import type { RankRow, TrackedPhraseRow } from '@/lib/storage/keyword-rows';
import { problemWords, t } from '@/lib/words/words';
import { ConfirmButton } from '../ui/confirm-button';
import { Segments } from '../ui/segments';
import { ownProblem } from './phrase-problems';
import { PlaceNow } from './place-now';
import { type HistoryView, RankHistory } from './rank-history';
import { askedAsWords } from './rank-words';

interface PhraseItemProps {
  row: TrackedPhraseRow;
  /** In any order. */
  looks: readonly RankRow[];
  isOpenAtFirst: boolean;
  onStop: () => void;
}

/** One phrase: where the video stands for it, and how that went. */
export function PhraseItem({ row, looks, isOpenAtFirst, onStop }: PhraseItemProps) {
  const [view, setView] = useState<HistoryView>(isOpenAtFirst ? 'chart' : 'closed');
  const series = measureRanks(looks);
  const own = ownProblem(row);
  return (
    <li className="space-y-1 rounded-card border border-line bg-raised p-3">
      <div className="-mt-1 -mr-1 flex flex-wrap items-start justify-between">
        <h4 className="min-w-0 flex-1 py-1.5 font-medium">
          <span dir="auto" className="block w-fit max-w-full break-words">
            {row.phrase}
          </span>
        </h4>
        <SearchLink phrase={row.phrase} />
        <ConfirmButton
          isIcon
          look="quiet"
          label={t('ranks.stop', [row.phrase])}
          question={t('ranks.stopQuestion')}
          yes={t('ranks.stopYes')}
          no={t('ranks.stopNo')}
          onConfirm={onStop}
        >
          <Trash2 aria-hidden className="size-3.5" />
        </ConfirmButton>
      </div>
      <PlaceNow series={series} askedAs={askedAsWords(row)} />
      {own && <p className="text-xs text-warn">{problemOf(own)}</p>}
      {series.latest && (
        <>
          <RankHistory phrase={row.phrase} series={series} view={view} />
          <div className="flex justify-end pt-1">
            <Segments label={t('ranks.view', [row.phrase])} options={viewsOf(view, setView)} />
          </div>
        </>
      )}
    </li>
  );
}

function viewsOf(view: HistoryView, setView: (view: HistoryView) => void) {
  const show = (one: HistoryView, label: string) => ({ label, isOn: view === one, choose: () => setView(one) });
  return [show('chart', t('ranks.asChart')), show('table', t('ranks.asTable')), show('closed', t('ranks.asNothing'))];
}

/** Where the order comes from, for whoever wants to look: YouTube's policy asks for a way to its source (III.F.2). */
function SearchLink({ phrase }: { phrase: string }) {
  const label = t('ranks.search', [phrase]);
  return (
    <a
      href={`https://www.youtube.com/results?search_query=${encodeURIComponent(phrase)}`}
      target="_blank"
      rel="noreferrer"
      aria-label={label}
      title={label}
      className="inline-flex size-8 shrink-0 items-center justify-center rounded-control text-ink-soft hover:bg-hover hover:text-ink"
    >
      <ExternalLink aria-hidden className="size-3.5" />
    </a>
  );
}

/** Which day's searches were used up is not known here: what is true of any day is said. */
function problemOf(problem: NonNullable<ReturnType<typeof ownProblem>>): string {
  if (problem === 'quota-exceeded') return t('ranks.noQuota');
  return t('ranks.failed', [problemWords(problem, 'what')]);
}
