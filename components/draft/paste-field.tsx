import { useState, type FormEvent } from 'react';
import type { DraftField } from '@/lib/draft/edit';
import { t } from '@/lib/words/words';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';

const LABEL: Record<DraftField, () => string> = {
  title: () => t('draft.pasteTitle'),
  description: () => t('draft.pasteDescription'),
  tags: () => t('draft.pasteTags'),
};

/** Manual mode: the text of a field that Limelight cannot read. Nothing is written to Studio. */
export function PasteField({ field, onPaste }: { field: DraftField; onPaste: (text: string) => void }) {
  const [text, setText] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onPaste(text);
  };
  return (
    <form onSubmit={submit} className="space-y-2">
      <TextField
        label={LABEL[field]()}
        value={text}
        onChange={setText}
        hint={field === 'tags' ? t('draft.pasteTagsHint') : undefined}
        rows={field === 'title' ? 2 : 4}
      />
      <Button type="submit" disabled={text.trim() === ''}>
        {t('draft.pasteUse')}
      </Button>
    </form>
  );
}
