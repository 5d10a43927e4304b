import { Upload } from 'lucide-react';
import { useState } from 'react';
import type { DraftRow, PresetRow } from '@/lib/storage/draft-rows';
import type { TemplateShelf } from '@/lib/storage/template-file';
import { t } from '@/lib/words/words';
import { Button } from '../ui/button';
import { useSwapFocus } from '../ui/use-swap-focus';
import { chosenTemplates } from './chosen-templates';
import { InsertPreview } from './insert-preview';

interface UploadOfferProps {
  preset: PresetRow;
  shelf: TemplateShelf;
  draft: DraftRow;
}

/** A new upload has no description yet: the creator's own preset for it, one click away and never unasked. */
export function UploadOffer({ preset, shelf, draft }: UploadOfferProps) {
  const [isOpen, setIsOpen] = useState(false);
  const { opener } = useSwapFocus(isOpen);
  return (
    <section
      aria-label={t('templates.offer', [preset.name])}
      className="space-y-2 rounded-card border border-line bg-accent-wash p-3"
    >
      <div className="flex flex-wrap items-center gap-2">
        <Upload aria-hidden className="size-4 shrink-0 text-accent" />
        <h3 className="min-w-0 flex-1 basis-40 font-medium break-words">{t('templates.offer', [preset.name])}</h3>
        <Button ref={opener} aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {t('templates.preview')}
        </Button>
      </div>
      {isOpen && (
        <InsertPreview
          templates={chosenTemplates(preset, shelf.templates)}
          reason="preset"
          draft={draft}
          variables={shelf.variables}
          keptKey={preset.id}
          onClose={() => setIsOpen(false)}
        />
      )}
    </section>
  );
}
