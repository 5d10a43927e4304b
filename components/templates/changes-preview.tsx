import { countTagCharacters } from '@/lib/seo/text/count-tag-characters';
import type { DraftChange, DraftEdit } from '@/lib/draft/edit';
import { TEMPLATE_LIMITS } from '@/lib/storage/template-limits';
import { formatCount } from '@/lib/words/format';
import { t } from '@/lib/words/words';
import { DiffView, TagDiff } from '../draft/diff-view';

interface ChangesPreviewProps {
  changes: readonly DraftChange[];
  edits: readonly DraftEdit[];
  language: string | null;
}

/** What would stand in Studio afterwards, field by field, and where it would go beyond what YouTube takes. */
export function ChangesPreview({ changes, edits, language }: ChangesPreviewProps) {
  return changes.map((change) => {
    const name = change.field === 'tags' ? t('templates.intoTags') : placeWords(edits);
    const over = overWords(change);
    return (
      <section key={change.field} aria-label={name} className="space-y-1">
        <h4 className="text-xs font-semibold text-ink-soft">{name}</h4>
        {change.field === 'tags' ? (
          <TagDiff before={change.before} after={change.after} />
        ) : (
          <DiffView before={change.before} after={change.after} language={language} />
        )}
        {over && <p className="text-xs text-warn">{over}</p>}
      </section>
    );
  });
}

function placeWords(edits: readonly DraftEdit[]): string {
  const places = new Set(edits.flatMap((edit) => ('insert' in edit ? [edit.at] : [])));
  if (places.size > 1) return t('templates.intoBoth');
  return places.has('start') ? t('templates.intoStart') : t('templates.intoEnd');
}

/** Studio would not save it. It can still be inserted: the creator may shorten something else. */
function overWords(change: DraftChange): string | null {
  const isTags = change.field === 'tags';
  const used = isTags ? countTagCharacters(change.after) : change.after.length;
  const max = isTags ? TEMPLATE_LIMITS.tagChars : TEMPLATE_LIMITS.textChars;
  return used > max ? t('templates.over', [formatCount(used), formatCount(max)]) : null;
}
