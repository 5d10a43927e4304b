import type { DraftReply } from '@/lib/messages/to-background';
import type { ProblemCode } from '@/lib/problem/problem';
import { problemWords, t } from '@/lib/words/words';
import { Counters } from '../draft/counters';
import { FixOffer } from '../draft/fix-offer';
import { FieldNotices } from '../draft/field-notices';
import { LostText } from '../draft/lost-text';
import { SuggestedTags } from '../draft/suggested-tags';
import type { DraftCommands } from '../draft/use-draft-commands';
import { NextFix } from '../score/next-fix';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';

interface CardBodyProps {
  row: DraftReply['row'];
  commands: DraftCommands;
  /** Why what is shown is not the newest. */
  problem: ProblemCode | null;
  onRetry: (() => void) | undefined;
}

/** What to do about the draft, most pressing first. */
export function CardBody({ row, commands, problem, onRetry }: CardBodyProps) {
  const { scorecard, draft, fix, reading } = row;
  const applyFix = (): void => {
    if (fix) commands.apply(fix.edits, 'fix');
  };
  return (
    <>
      {problem && <AnalysisProblem problem={problem} onRetry={onRetry} />}
      <FieldNotices draft={draft} />
      {row.lostVersionId !== null && <LostText onDismiss={commands.dismissLost} isBusy={commands.isBusy} />}
      {scorecard.score === null ? (
        <p className="text-ink-soft">{t('score.notScored')}</p>
      ) : (
        <NextFix scorecard={scorecard}>
          <FixOffer
            scorecard={scorecard}
            fix={fix}
            onApply={applyFix}
            isBusy={commands.isBusy}
            language={reading.video.language}
          />
        </NextFix>
      )}
      <Counters row={row} />
      <SuggestedTags row={row} commands={commands} />
    </>
  );
}

interface AnalysisProblemProps {
  problem: ProblemCode;
  onRetry: (() => void) | undefined;
}

/** The draft could not be read or scored. */
export function AnalysisProblem({ problem, onRetry }: AnalysisProblemProps) {
  return (
    <Notice what={problemWords(problem, 'what')} way={problemWords(problem, 'way')}>
      {onRetry && <Button onClick={onRetry}>{t('overlay.retry')}</Button>}
    </Notice>
  );
}
