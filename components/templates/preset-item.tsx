import { askBackground } from '@/lib/messages/to-background';
import type { DraftRow, PresetRow } from '@/lib/storage/draft-rows';
import type { TemplateShelf } from '@/lib/storage/template-file';
import { t } from '@/lib/words/words';
import { useKept } from '../page/use-kept';
import { chosenTemplates } from './chosen-templates';
import { InsertPreview } from './insert-preview';
import { PresetEditor } from './preset-editor';
import { isPresetForm, presetFormOf } from './preset-form';
import { ShelfItem } from './shelf-item';

interface PresetItemProps {
  preset: PresetRow;
  shelf: TemplateShelf;
  /** `null` where nothing can be inserted. */
  draft: DraftRow | null;
}

export function PresetItem({ preset, shelf, draft }: PresetItemProps) {
  const { id, name } = preset;
  const [form, setForm] = useKept(`preset.${id}`, isPresetForm);
  const chosen = chosenTemplates(preset, shelf.templates);
  const isUsable = draft !== null && chosen.length > 0;
  return (
    <ShelfItem
      name={name}
      chip={preset.isUploadDefault ? t('templates.uploadChip') : null}
      content={chosen.length === 0 ? t('templates.presetEmpty') : chosen.map((template) => template.name).join(' · ')}
      use={isUsable ? { word: t('templates.apply'), label: t('templates.applyOne', [name]) } : null}
      deleteAsk={t('templates.deletePresetAsk', [name])}
      isEdited={form !== null}
      onEdit={() => setForm(presetFormOf(preset))}
      onDelete={() => askBackground('deletePreset', { id })}
      renderForm={(formRef) =>
        form && (
          <PresetEditor
            preset={preset}
            templates={shelf.templates}
            form={form}
            onChange={setForm}
            onClose={() => setForm(null)}
            formRef={formRef}
          />
        )
      }
      renderPreview={(close) =>
        draft && (
          <InsertPreview
            templates={chosen}
            reason="preset"
            draft={draft}
            variables={shelf.variables}
            keptKey={id}
            onClose={close}
          />
        )
      }
    />
  );
}
