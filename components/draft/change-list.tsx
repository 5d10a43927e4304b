import type { DraftChange } from '@/lib/draft/edit';
import { namedWords } from '@/lib/words/words';
import { DiffView, TagDiff } from './diff-view';

/** What edits come to, field by field, before they are made. */
export function ChangeList({ changes, language }: { changes: readonly DraftChange[]; language: string | null }) {
  return (
    <div className="space-y-2">
      {changes.map((change) => (
        <div key={change.field}>
          <p className="text-xs font-semibold text-ink-soft">{namedWords('group', change.field)}</p>
          {change.field === 'tags' ? (
            <TagDiff before={change.before} after={change.after} />
          ) : (
            <DiffView before={change.before} after={change.after} language={language} contextChars={40} />
          )}
        </div>
      ))}
    </div>
  );
}
