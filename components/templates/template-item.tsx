import { askBackground } from '@/lib/messages/to-background';
import type { DraftRow, TemplateRow, VariableRow } from '@/lib/storage/draft-rows';
import { t } from '@/lib/words/words';
import { useKept } from '../page/use-kept';
import { InsertPreview } from './insert-preview';
import { ShelfItem } from './shelf-item';
import { TemplateEditor } from './template-editor';
import { formOf, isTemplateForm } from './template-form';

interface TemplateItemProps {
  template: TemplateRow;
  variables: readonly VariableRow[];
  /** `null` where nothing can be inserted. */
  draft: DraftRow | null;
}

export function TemplateItem({ template, variables, draft }: TemplateItemProps) {
  const { id, name, kind } = template;
  const [form, setForm] = useKept(`template.${id}`, isTemplateForm);
  return (
    <ShelfItem
      name={name}
      chip={kind === 'tags' ? t('templates.kindTags') : t('templates.kindBlock')}
      content={kind === 'tags' ? template.tags.join(', ') : template.text.trim().replace(/\s+/g, ' ')}
      use={draft && { word: t('templates.insert'), label: t('templates.insertOne', [name]) }}
      deleteAsk={t('templates.deleteAsk', [name])}
      isEdited={form !== null}
      onEdit={() => setForm(formOf(template))}
      onDelete={() => askBackground('deleteTemplate', { id })}
      renderForm={(formRef) =>
        form && (
          <TemplateEditor
            kind={kind}
            template={template}
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
            templates={[template]}
            reason="template"
            draft={draft}
            variables={variables}
            keptKey={id}
            onClose={close}
          />
        )
      }
    />
  );
}
