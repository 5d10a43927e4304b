import { problemWords, t } from '@/lib/words/words';
import type { WritingChoices } from '@/lib/writing/choices';
import { OptionsButton } from '../chat/options-button';
import { useAnswerer } from '../chat/use-answerer';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import type { WritingKind } from './kinds';
import type { Writing } from './use-writing';

/** Problems whose way out is in Options. */
const IN_OPTIONS = ['key-missing', 'key-invalid', 'budget-reached', 'model-quota-spent', 'model-unavailable'];

interface WritingActionsProps {
  kind: WritingKind;
  writing: Writing;
  isRunning: boolean;
  /** `null` while something is missing. */
  choices: WritingChoices | null;
}

/** Asking, stopping, and why nothing came of it. */
export function WritingActions({ kind, writing, isRunning, choices }: WritingActionsProps) {
  const answerer = useAnswerer();
  const { ready, open } = writing;
  const problem = writing.problem ?? (open?.state === 'failed' ? (open.problem ?? 'unexpected') : null);
  if (kind.needsModel === true && answerer === 'offline') {
    return (
      <div className="space-y-2">
        <p className="text-ink-soft">{t('write.needsModel')}</p>
        <OptionsButton />
      </div>
    );
  }
  const canAsk = choices !== null && !isRunning;
  return (
    <>
      <div className="flex flex-wrap items-center gap-2">
        <Button look="primary" aria-disabled={!canAsk} onClick={() => canAsk && writing.ask(choices, ready !== null)}>
          {isRunning ? t('write.writing') : ready ? t('write.again') : t('write.write')}
        </Button>
        {isRunning && <Button onClick={writing.stop}>{t('write.stop')}</Button>}
        {answerer === 'offline' && <span className="text-xs text-ink-soft">{t('write.byLimelight')}</span>}
        <span role="status" className="sr-only">
          {isRunning ? t('write.writing') : ready ? t('write.done') : ''}
        </span>
      </div>
      {problem && !isRunning && (
        <Notice what={problemWords(problem, 'what')} way={problemWords(problem, 'way')}>
          {IN_OPTIONS.includes(problem) && <OptionsButton />}
        </Notice>
      )}
    </>
  );
}
