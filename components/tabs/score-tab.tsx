import { useState } from 'react';
import { askBackground } from '@/lib/messages/to-background';
import type { CheckResult } from '@/lib/seo/scorecard';
import { problemWords, t } from '@/lib/words/words';
import { DraftFix } from '../page/draft-parts';
import { LazyApiCounts } from '../page/lazy-api-counts';
import { useRequest } from '../page/use-request';
import { CheckList } from '../score/check-list';
import { Facts } from '../score/facts';
import { FocusPhraseField } from '../score/focus-phrase-field';
import { NextFix } from '../score/next-fix';
import { openChecks, sortedChecks } from '../score/check-order';
import { wantedCheck } from '../score/wanted-check';
import { WhatItIs } from '../score/what-it-is';
import { Notice } from '../ui/notice';
import { OriginLabel } from '../ui/origin-label';
import { Segments } from '../ui/segments';
import type { TabProps } from './tab';

/** The score, taken apart: the next fix, every check with its reasons, and the facts beside it. */
export function ScoreTab({ row: { reading, scorecard }, draft }: TabProps) {
  const [isAll, setIsAll] = useState(() => isPassed(wantedCheck(), scorecard.results));
  const { problem, run } = useRequest();
  const open = openChecks(scorecard.results);
  const saveFocus = (phrase: string): void =>
    run(askBackground('saveFocusPhrase', { videoId: reading.video.id, phrase }));
  return (
    <div className="space-y-4">
      {scorecard.score !== null && (draft ? <DraftFix draft={draft} /> : <NextFix scorecard={scorecard} />)}
      {/* Another video brings another phrase: the key starts the field anew. */}
      <FocusPhraseField key={reading.video.id} focus={scorecard.focus} onSave={saveFocus} />
      {problem && <Notice what={problemWords(problem, 'what')} way={problemWords(problem, 'way')} />}
      <section aria-label={t('score.breakdown')}>
        <div className="flex items-center justify-between gap-2">
          <Segments
            label={t('score.whichChecks')}
            options={[
              { label: t('score.toImprove', [open.length]), isOn: !isAll, choose: () => setIsAll(false) },
              { label: t('score.all', [scorecard.results.length]), isOn: isAll, choose: () => setIsAll(true) },
            ]}
          />
          <OriginLabel origin="local" />
        </div>
        {!isAll && open.length === 0 ? (
          <p className="py-3 text-ink-soft">{t('score.nothingOpen')}</p>
        ) : (
          <CheckList results={isAll ? sortedChecks(scorecard.results) : open} groups={scorecard.groups} />
        )}
        <WhatItIs />
      </section>
      <Facts reading={reading} draft={draft?.draft ?? null} />
      <LazyApiCounts videoId={reading.video.id} />
    </div>
  );
}

/** Another tab leads to a check that is not among the open ones. */
function isPassed(wanted: string | null, results: readonly CheckResult[]): boolean {
  return results.some(({ id }) => id === wanted) && !openChecks(results).some(({ id }) => id === wanted);
}
