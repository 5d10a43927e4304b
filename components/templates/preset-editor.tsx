import { type FormEvent, type RefObject, useState } from 'react';
import { askBackground } from '@/lib/messages/to-background';
import type { Preset, TemplateRow } from '@/lib/storage/draft-rows';
import { t } from '@/lib/words/words';
import { CommandProblem } from '../draft/command-problem';
import { useRequest } from '../page/use-request';
import { Switch } from '../ui/switch';
import { TextField } from '../ui/text-field';
import { FormActions } from './form-actions';
import { checkPreset, presetFormOf, type PresetForm } from './preset-form';
import { errorWords } from './template-errors';
import { TemplatePicker } from './template-picker';

interface PresetEditorProps {
  /** `null` for a new one. */
  preset: Preset | null;
  templates: readonly TemplateRow[];
  form: PresetForm;
  onChange: (form: PresetForm) => void;
  /** Saved, or given up. */
  onClose: () => void;
  formRef: RefObject<HTMLFormElement | null>;
}

/** Makes or changes a preset: its name, its templates in their order, and whether new uploads are offered it. */
export function PresetEditor({ preset, templates, form, onChange, onClose, formRef }: PresetEditorProps) {
  const [isTried, setIsTried] = useState(false);
  const { problem, run } = useRequest();
  // A template may have been deleted while the form stood open.
  const known = { ...form, templateIds: form.templateIds.filter((id) => templates.some((one) => one.id === id)) };
  const errors = checkPreset(known);
  const title = preset ? t('templates.editing', [preset.name]) : t('templates.newPreset');
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setIsTried(true);
    const field = errors.name && event.currentTarget.elements.namedItem('name');
    if (field instanceof HTMLElement) field.focus();
    if (errors.name || errors.templates) return;
    const name = form.name.trim();
    run(askBackground('savePreset', { ...known, name, id: preset?.id ?? crypto.randomUUID() }).then(onClose));
  };
  return (
    <form
      ref={formRef}
      tabIndex={-1}
      aria-label={title}
      onSubmit={submit}
      className="space-y-3 rounded-card border border-line bg-raised p-3"
    >
      <h4 className="text-base font-semibold break-words">{title}</h4>
      <TextField
        name="name"
        label={t('templates.name')}
        value={form.name}
        onChange={(name) => onChange({ ...form, name })}
        error={isTried ? errorWords(errors.name) : null}
      />
      <TemplatePicker
        templates={templates}
        chosenIds={known.templateIds}
        onChange={(templateIds) => onChange({ ...form, templateIds })}
        error={isTried ? errorWords(errors.templates) : null}
      />
      <Switch
        label={t('templates.forUploads')}
        hint={t('templates.forUploadsHint')}
        isOn={form.isUploadDefault}
        onChange={(isUploadDefault) => onChange({ ...form, isUploadDefault })}
      />
      <CommandProblem problem={problem} />
      <FormActions isDirty={JSON.stringify(form) !== JSON.stringify(presetFormOf(preset))} onCancel={onClose} />
    </form>
  );
}
