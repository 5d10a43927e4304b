import { useLiveQuery } from 'dexie-react-hooks';
import { useRef, useState } from 'react';
import { isOver } from '@/lib/jobs/queue';
import { askBackground, type ExplorationRequest } from '@/lib/messages/to-background';
import { database } from '@/lib/storage/database';
import type { ExplorationRow } from '@/lib/storage/keyword-rows';
import { problemWords, t } from '@/lib/words/words';
import { useWork } from '../account/use-work';
import { orElseWithoutDatabase } from '../page/or-else-without-database';
import { Notice } from '../ui/notice';
import { chooseOpen, type ExplorerProps, languageOf, offeredPhrases } from './explore-choices';
import { ExploreForm } from './explore-form';
import { ExploreHistory } from './explore-history';
import { ExploreInvitation } from './explore-invitation';
import { ExploreResults } from './explore-results';
import { useExploration, useOwnData } from './use-exploration';
import { useExplorationForecast } from './use-exploration-forecast';
import { type ExploreContext, useExploreSetup } from './use-explore-setup';
import { usePhraseAdding } from './use-phrase-adding';

/** Looks into a phrase: what people search for around it, and who is found. Answers are rows, shown as they come. */
export function Explorer(props: ExplorerProps) {
  const context = useExploreSetup();
  const rows = useLiveQuery(
    () => orElseWithoutDatabase([], () => database.explorations.orderBy('at').reverse().toArray()),
    [],
  );
  if (!context || !rows) return <div aria-hidden className="bone h-60" />;
  return <Exploring key={props.row.videoId} {...props} context={context} rows={rows} />;
}

interface ExploringProps extends ExplorerProps {
  context: ExploreContext;
  rows: ExplorationRow[];
}

function Exploring({ row, draft, context, rows }: ExploringProps) {
  const { setup, access } = context;
  const field = useRef<HTMLInputElement>(null);
  const [choice, setChoice] = useState<ExplorationRequest>(() => ({
    ...{ phrase: '', language: languageOf(row, draft), isDeep: false, hasSearch: false },
  }));
  const [openId, setOpenId] = useState(() => chooseOpen(rows, Date.now()));
  const [wantedId, setWantedId] = useState<string | null>(null);
  const { isBusy, problem, run } = useWork();
  const own = useOwnData(row.videoId, draft !== null, access);
  const shown = useExploration(openId, own, access);
  const adding = usePhraseAdding(draft);
  // A switch that is not shown is not on.
  const request: ExplorationRequest = {
    ...choice,
    isDeep: choice.isDeep && setup.autocomplete === 'on',
    hasSearch: choice.hasSearch && setup.competition === 'on',
  };
  const job = shown?.job ?? null;
  const stamp = `${setup.autocomplete}|${setup.competition}|${job?.id}|${job !== null && isOver(job)}`;
  const asked = { ...request, phrase: request.phrase.trim() };
  const forecast = useExplorationForecast(asked.phrase === '' ? null : asked, stamp);
  const show = (id: string): void => {
    setOpenId(id);
    setWantedId(id);
  };
  const start = async (wanted: ExplorationRequest): Promise<void> => {
    const { id } = await askBackground('explorePhrase', wanted);
    show(id);
  };
  const exploreNext = (phrase: string): void => {
    // Whatever is looked into next, a search is spent only by somebody who chose to.
    setChoice({ ...choice, phrase, hasSearch: false });
    run(start({ ...asked, phrase, hasSearch: false }));
  };
  const open = ({ id, phrase, language }: ExplorationRow): void => {
    show(id);
    setChoice({ ...choice, phrase, language });
  };
  return (
    <div className="space-y-4">
      <p className="text-ink-soft">{t('explore.lead')}</p>
      <ExploreForm
        request={request}
        onChange={(part) => setChoice({ ...choice, ...part })}
        offers={offeredPhrases(row, draft)}
        {...{ setup, forecast, isBusy }}
        onStart={() => run(start(asked))}
        fieldRef={field}
      />
      {problem && <Notice what={problemWords(problem, 'what')} way={problemWords(problem, 'way')} />}
      <ExploreInvitation setup={setup} />
      {shown && (
        <ExploreResults
          key={shown.row.id}
          {...{ shown, row, context, adding }}
          onExplore={exploreNext}
          isWanted={shown.row.id === wantedId}
        />
      )}
      <ExploreHistory rows={rows} openId={openId} onOpen={open} />
    </div>
  );
}
