import { useState } from 'react';
import { formatCount } from '@/lib/words/format';
import { t } from '@/lib/words/words';
import { TextField } from '../ui/text-field';

interface LinesFieldProps {
  label: string;
  hint: string;
  lines: readonly string[];
  maxLines: number;
  maxChars: number;
  onChange: (lines: string[]) => void;
}

/** Words or phrases, one a line; saved when the field is left. */
export function LinesField({ label, hint, lines, maxLines, maxChars, onChange }: LinesFieldProps) {
  // What was typed stays as it is until it is saved: half a word would be taken out of everything.
  const [typed, setTyped] = useState<string | null>(null);
  const parsed = typed === null ? null : [...new Set(typed.split('\n').map((line) => line.trim()))].filter(Boolean);
  const isWrong = parsed !== null && (parsed.length > maxLines || parsed.some((line) => line.length > maxChars));
  const save = (): void => {
    if (!parsed || isWrong) return;
    if (parsed.join('\n') !== lines.join('\n')) onChange(parsed);
    setTyped(null);
  };
  return (
    <div className="max-w-prose">
      <TextField
        label={label}
        value={typed ?? lines.join('\n')}
        onChange={setTyped}
        onBlur={save}
        rows={4}
        hint={hint}
        error={isWrong ? t('ai.linesWrong', [formatCount(maxLines), formatCount(maxChars)]) : null}
      />
    </div>
  );
}
