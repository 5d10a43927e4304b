import type { DraftField, DraftTexts } from '@/lib/draft/edit';
import { t } from '@/lib/words/words';
import { CopyButton } from '../ui/copy-button';
import { fieldWord } from './change-words';

/** A version's texts to read and to copy, where nothing can be written. */
export function VersionTexts({ texts, fields }: { texts: DraftTexts; fields: readonly DraftField[] }) {
  return (
    <dl className="space-y-3">
      {fields.map((field) => {
        const text = textOf(texts, field);
        if (text === null) return null;
        return (
          <div key={field}>
            <dt className="flex items-center justify-between gap-2 text-xs font-semibold text-ink-soft">
              {fieldWord(field)}
              {text !== '' && <CopyButton text={text} label={t('history.copy', [fieldWord(field)])} />}
            </dt>
            <dd dir="auto" className="break-words whitespace-pre-wrap">
              {text || <span className="text-ink-soft">{t('history.empty')}</span>}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** Tags as Studio's tag field takes them from the clipboard. */
export function textOf(texts: DraftTexts, field: DraftField): string | null {
  return field === 'tags' ? (texts.tags?.join(', ') ?? null) : texts[field];
}
