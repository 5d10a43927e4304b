import { useState } from 'react';
import { formatCount } from '@/lib/words/format';
import { t } from '@/lib/words/words';
import { TextField } from './text-field';

interface NumberFieldProps {
  label: string;
  value: number;
  min: number;
  max: number;
  fallback: number;
  onChange: (value: number) => void;
}

/** A whole number between two others; saved as soon as it is one. */
export function NumberField({ label, value, min, max, fallback, onChange }: NumberFieldProps) {
  // What was typed stays as it is: the saved number comes back a moment later, and would take keystrokes with it.
  const [typed, setTyped] = useState<string | null>(null);
  const [low, high] = [formatCount(min), formatCount(max)];
  const isWrong = typed !== null && parseWhole(typed, min, max) === null;
  const type = (text: string): void => {
    setTyped(text);
    const whole = parseWhole(text, min, max);
    if (whole !== null && whole !== value) onChange(whole);
  };
  return (
    <TextField
      label={label}
      value={typed ?? String(value)}
      onChange={type}
      hint={t('cache.limits', [low, high, formatCount(fallback)])}
      error={isWrong ? t('cache.limitsError', [low, high]) : null}
    />
  );
}

function parseWhole(text: string, min: number, max: number): number | null {
  const value = Number(text);
  return text.trim() !== '' && Number.isInteger(value) && value >= min && value <= max ? value : null;
}
