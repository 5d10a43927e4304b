import { ClipboardPaste } from 'lucide-react';
import type { DraftField } from '@/lib/draft/edit';
import { t } from '@/lib/words/words';
import { Button } from '../ui/button';
import { fieldWords } from './field-words';

interface PastedFieldProps {
  field: DraftField;
  pasted: string | string[];
  onRemove: () => void;
}

/** What is scored in place of a field that Limelight cannot see. */
export function PastedField({ field, pasted, onRemove }: PastedFieldProps) {
  return (
    <div className="flex gap-3 rounded-card border border-line bg-raised p-3">
      <ClipboardPaste aria-hidden className="mt-px size-4 shrink-0 text-ink-soft" />
      <div className="min-w-0 flex-1 space-y-1">
        <p className="text-ink-soft">{t('draft.pasted', [fieldWords(field)])}</p>
        <p dir="auto" className="line-clamp-4 break-words whitespace-pre-wrap">
          {typeof pasted === 'string' ? pasted : pasted.join(', ')}
        </p>
        <Button onClick={onRemove}>{t('draft.pasteRemove')}</Button>
      </div>
    </div>
  );
}
