import { useState } from 'react';
import { AI_LIMITS } from '@/lib/storage/ai-limits';
import type { AiSettings } from '@/lib/storage/settings';
import { formatCount } from '@/lib/words/format';
import { namedWords, t } from '@/lib/words/words';
import { TONE_IDS } from '@/lib/writing/tones';
import { Switch } from '../ui/switch';
import { TextField } from '../ui/text-field';
import { SelectField } from './select-field';

interface TonePartProps {
  settings: AiSettings;
  onChange: (change: Partial<AiSettings>) => void;
}

/** How texts are to sound. */
export function TonePart({ settings, onChange }: TonePartProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const maxChars = AI_LIMITS.toneNoteChars.max;
  const isLong = typed !== null && typed.length > maxChars;
  const save = (): void => {
    if (typed === null || isLong) return;
    if (typed !== settings.toneNote) onChange({ toneNote: typed });
    setTyped(null);
  };
  return (
    <section className="space-y-3">
      <div className="space-y-1">
        <h3 className="text-base font-semibold">{t('ai.tone')}</h3>
        <p className="max-w-prose text-ink-soft">{t('ai.toneLead')}</p>
      </div>
      <SelectField
        label={t('ai.tonePreset')}
        value={settings.tone}
        options={TONE_IDS.map((id) => ({ value: id, label: namedWords('tone', id) }))}
        onChange={(tone) => onChange({ tone })}
      />
      <div className="max-w-prose">
        <TextField
          label={t('ai.toneNote')}
          hint={t('ai.toneNoteHint')}
          value={typed ?? settings.toneNote}
          onChange={setTyped}
          onBlur={save}
          rows={3}
          error={isLong ? t('ai.toneNoteLong', [formatCount(maxChars)]) : null}
        />
      </div>
      <Switch
        label={t('ai.toneLearned')}
        hint={t('ai.toneLearnedHint')}
        isOn={settings.isToneLearned}
        onChange={(isToneLearned) => onChange({ isToneLearned })}
      />
    </section>
  );
}
