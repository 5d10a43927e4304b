import { useId, useState } from 'react';
import type { Check } from '@/lib/seo/check';
import { checkWords, t } from '@/lib/words/words';
import { Switch } from '../ui/switch';

interface CheckSettingProps {
  check: Check;
  isOn: boolean;
  /** What the creator changed; empty under the defaults. */
  thresholds: Record<string, number>;
  onSwitch: (isOn: boolean) => void;
  onThresholds: (thresholds: Record<string, number>) => void;
}

export function CheckSetting({ check, isOn, thresholds, onSwitch, onThresholds }: CheckSettingProps) {
  const change = (name: string, value: number | null): void => {
    const { [name]: _, ...others } = thresholds;
    onThresholds(value === null || value === check.thresholds[name] ? others : { ...others, [name]: value });
  };
  return (
    <li className="py-1">
      <Switch label={checkWords(check.id, 'good')} hint={checkWords(check.id, 'why')} isOn={isOn} onChange={onSwitch} />
      {isOn && Object.keys(check.thresholds).length > 0 && (
        <div className="flex flex-wrap gap-x-6 gap-y-2 pb-2">
          {Object.entries(check.thresholds).map(([name, fallback]) => (
            <ThresholdField
              key={name}
              name={name}
              value={thresholds[name] ?? fallback}
              fallback={fallback}
              onChange={(value) => change(name, value)}
            />
          ))}
        </div>
      )}
    </li>
  );
}

interface ThresholdFieldProps {
  name: string;
  value: number;
  fallback: number;
  /** `null` goes back to the default. */
  onChange: (value: number | null) => void;
}

function ThresholdField({ name, value, fallback, onChange }: ThresholdFieldProps) {
  const id = useId();
  const [text, setText] = useState(String(value));
  const commit = (): void => {
    const number = Number(text);
    const isUsable = text.trim() !== '' && Number.isFinite(number) && number >= 0;
    if (!isUsable) setText(String(fallback));
    onChange(isUsable ? number : null);
  };
  return (
    <div className="flex items-center gap-2 text-xs">
      <label htmlFor={id} className="text-ink-soft">
        {thresholdLabel(name)}
      </label>
      <input
        id={id}
        inputMode="decimal"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => event.key === 'Enter' && commit()}
        className="min-h-7 w-20 rounded-control border border-line-strong bg-raised px-2 text-right text-sm tabular"
      />
      {value !== fallback && <span className="text-ink-soft">{t('options.defaultIs', [fallback])}</span>}
    </div>
  );
}

/** "maxGraphemes" → "max graphemes": the names carry their unit. */
function thresholdLabel(name: string): string {
  return name.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
}
