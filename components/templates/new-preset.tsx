import { Plus } from 'lucide-react';
import type { TemplateRow } from '@/lib/storage/draft-rows';
import { t } from '@/lib/words/words';
import { useKept } from '../page/use-kept';
import { Button } from '../ui/button';
import { useSwapFocus } from '../ui/use-swap-focus';
import { PresetEditor } from './preset-editor';
import { isPresetForm, presetFormOf } from './preset-form';

/** The button that starts a preset, or its form until it is saved. */
export function NewPreset({ templates }: { templates: readonly TemplateRow[] }) {
  const [form, setForm] = useKept('preset.new', isPresetForm);
  const { opener, opened } = useSwapFocus<HTMLFormElement>(form !== null);
  if (!form)
    return (
      <Button ref={opener} onClick={() => setForm(presetFormOf(null))}>
        <Plus aria-hidden className="size-3.5" />
        {t('templates.newPreset')}
      </Button>
    );
  return (
    <PresetEditor
      preset={null}
      templates={templates}
      form={form}
      onChange={setForm}
      onClose={() => setForm(null)}
      formRef={opened}
    />
  );
}
