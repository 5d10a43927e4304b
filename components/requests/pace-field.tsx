import { useState } from 'react';
import { formatCount } from '@/lib/words/format';
import { t } from '@/lib/words/words';
import { TextField } from '../ui/text-field';

interface PaceFieldProps {
  perMinute: number;
  min: number;
  max: number;
  fallback: number;
  onChange: (perMinute: number) => void;
}

/** How many requests may leave in a minute; saved as soon as it is a number that can be used. */
export function PaceField({ perMinute, min, max, fallback, onChange }: PaceFieldProps) {
  // What was typed stays as it is: the saved number comes back a moment later, and would take keystrokes with it.
  const [typed, setTyped] = useState<string | null>(null);
  const [low, high] = [formatCount(min), formatCount(max)];
  const isWrong = typed !== null && parsePace(typed, min, max) === null;
  const type = (text: string): void => {
    setTyped(text);
    const value = parsePace(text, min, max);
    if (value !== null && value !== perMinute) onChange(value);
  };
  return (
    <div className="max-w-80">
      <TextField
        label={t('requests.pace')}
        value={typed ?? String(perMinute)}
        onChange={type}
        hint={t('requests.paceHint', [low, high, formatCount(fallback)])}
        error={isWrong ? t('requests.paceError', [low, high]) : null}
      />
    </div>
  );
}

function parsePace(text: string, min: number, max: number): number | null {
  const value = Number(text);
  return text.trim() !== '' && Number.isInteger(value) && value >= min && value <= max ? value : null;
}
