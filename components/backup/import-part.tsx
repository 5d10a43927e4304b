import type { ImportPlan } from '@/lib/backup/backup-file';
import { formatCount } from '@/lib/words/format';
import { problemWords, t } from '@/lib/words/words';
import { Notice } from '../ui/notice';
import { ImportPreview } from './import-preview';
import type { Import } from './use-import';

/** Where an import stands: worked out, done, or refused. */
export function ImportPart({ work: { state, apply, cancel } }: { work: Import }) {
  return (
    <>
      {state.kind === 'planned' && (
        <ImportPreview plan={state.plan} onApply={() => apply(state.text)} onCancel={cancel} />
      )}
      <p role="status" className="empty:hidden">
        {state.kind === 'working' && t('backup.reading')}
        {state.kind === 'done' && doneWords(state.plan)}
      </p>
      {state.kind === 'failed' && (
        <Notice what={problemWords(state.problem, 'what')} way={problemWords(state.problem, 'way')} />
      )}
    </>
  );
}

function doneWords({ tables }: ImportPlan): string {
  const sum = (name: 'added' | 'replaced'): string =>
    formatCount(tables.reduce((total, counts) => total + counts[name], 0));
  return t('backup.done', [sum('added'), sum('replaced')]);
}
