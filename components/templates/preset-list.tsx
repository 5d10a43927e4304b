import { useState } from 'react';
import type { DraftRow } from '@/lib/storage/draft-rows';
import type { TemplateShelf } from '@/lib/storage/template-file';
import { t } from '@/lib/words/words';
import { Button } from '../ui/button';
import { NewPreset } from './new-preset';
import { PresetItem } from './preset-item';

interface PresetListProps {
  shelf: TemplateShelf;
  /** `null` where nothing can be inserted. */
  draft: DraftRow | null;
}

const PAGE_SIZE = 50;

/** Templates that the creator applies together. */
export function PresetList({ shelf, draft }: PresetListProps) {
  const [limit, setLimit] = useState(PAGE_SIZE);
  const { presets, templates } = shelf;
  return (
    <section className="space-y-2">
      <h3 className="text-base font-semibold">{t('templates.presets')}</h3>
      {presets.length === 0 && <p className="text-ink-soft">{t('templates.noPresets')}</p>}
      {presets.length > 0 && (
        <ul aria-label={t('templates.presets')} className="divide-y divide-line">
          {presets.slice(0, limit).map((preset) => (
            <PresetItem key={preset.id} preset={preset} shelf={shelf} draft={draft} />
          ))}
        </ul>
      )}
      {limit < presets.length && (
        <Button className="w-full" onClick={() => setLimit(limit + PAGE_SIZE)}>
          {t('templates.more')}
        </Button>
      )}
      {templates.length > 0 && <NewPreset templates={templates} />}
    </section>
  );
}
