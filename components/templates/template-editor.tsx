import { type FormEvent, type RefObject, useState } from 'react';
import { KNOWN_VARIABLES } from '@/lib/draft/fill-template';
import { askBackground } from '@/lib/messages/to-background';
import { countTagCharacters } from '@/lib/seo/text/count-tag-characters';
import type { Template } from '@/lib/storage/draft-rows';
import { TEMPLATE_LIMITS } from '@/lib/storage/template-limits';
import { formatCount } from '@/lib/words/format';
import { t } from '@/lib/words/words';
import { CommandProblem } from '../draft/command-problem';
import { useRequest } from '../page/use-request';
import { Segments } from '../ui/segments';
import { TextField } from '../ui/text-field';
import { FormActions } from './form-actions';
import { parseTags } from './parse-tags';
import { errorWords } from './template-errors';
import { checkForm, formOf, templateOf, type TemplateForm, type TemplateKind } from './template-form';

interface TemplateEditorProps {
  kind: TemplateKind;
  /** `null` for a new one. */
  template: Template | null;
  form: TemplateForm;
  onChange: (form: TemplateForm) => void;
  /** Saved, or given up. */
  onClose: () => void;
  formRef: RefObject<HTMLFormElement | null>;
}

/** Makes or changes a template. What is wrong is told once "Save" was tried. */
export function TemplateEditor({ kind, template, form, onChange, onClose, formRef }: TemplateEditorProps) {
  const [isTried, setIsTried] = useState(false);
  const { problem, run } = useRequest();
  const errors = checkForm(form, kind);
  const title = template ? t('templates.editing', [template.name]) : newWords(kind);
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setIsTried(true);
    const wrong = errors.name ? 'name' : errors.body ? 'body' : null;
    const field = wrong && event.currentTarget.elements.namedItem(wrong);
    if (field instanceof HTMLElement) field.focus();
    if (!wrong)
      run(askBackground('saveTemplate', templateOf(form, kind, template?.id ?? crypto.randomUUID())).then(onClose));
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
      <TextField
        name="body"
        rows={kind === 'tags' ? 4 : 8}
        label={kind === 'tags' ? t('templates.tagsLabel') : t('templates.text')}
        value={form.body}
        onChange={(body) => onChange({ ...form, body })}
        hint={`${countWords(form.body, kind)} · ${variableWords()}`}
        error={isTried ? errorWords(errors.body) : null}
      />
      {kind === 'description' && (
        <div className="space-y-1">
          <p aria-hidden className="text-xs font-semibold text-ink-soft">
            {t('templates.where')}
          </p>
          <div className="flex">
            <Segments
              label={t('templates.where')}
              options={(['start', 'end'] as const).map((at) => ({
                label: at === 'start' ? t('templates.atStart') : t('templates.atEnd'),
                isOn: form.at === at,
                choose: () => onChange({ ...form, at }),
              }))}
            />
          </div>
        </div>
      )}
      <CommandProblem problem={problem} />
      <FormActions isDirty={!isSameForm(form, formOf(template))} onCancel={onClose} />
    </form>
  );
}

function newWords(kind: TemplateKind): string {
  return kind === 'tags' ? t('templates.newTags') : t('templates.newBlock');
}

function countWords(body: string, kind: TemplateKind): string {
  if (kind === 'description')
    return t('templates.chars', [formatCount(body.length), formatCount(TEMPLATE_LIMITS.textChars)]);
  return t('tags.used', [formatCount(countTagCharacters(parseTags(body))), formatCount(TEMPLATE_LIMITS.tagChars)]);
}

/** Named as they are written: messages would take braces for places of their own. */
function variableWords(): string {
  return t('templates.variablesHint', [KNOWN_VARIABLES.map((name) => `{${name}}`).join(', '), '{sponsor}', '{{']);
}

function isSameForm(first: TemplateForm, second: TemplateForm): boolean {
  return first.name === second.name && first.body === second.body && first.at === second.at;
}
