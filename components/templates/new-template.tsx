import { Plus } from 'lucide-react';
import { t } from '@/lib/words/words';
import { useKept } from '../page/use-kept';
import { Button } from '../ui/button';
import { useSwapFocus } from '../ui/use-swap-focus';
import { TemplateEditor } from './template-editor';
import { formOf, isTemplateForm, type TemplateKind } from './template-form';

/** The button that starts a template, or its form until it is saved. */
export function NewTemplate({ kind }: { kind: TemplateKind }) {
  const [form, setForm] = useKept(`template.new.${kind}`, isTemplateForm);
  const { opener, opened } = useSwapFocus<HTMLFormElement>(form !== null);
  if (!form)
    return (
      <Button ref={opener} onClick={() => setForm(formOf(null))}>
        <Plus aria-hidden className="size-3.5" />
        {kind === 'tags' ? t('templates.newTags') : t('templates.newBlock')}
      </Button>
    );
  return (
    <div className="w-full">
      <TemplateEditor
        kind={kind}
        template={null}
        form={form}
        onChange={setForm}
        onClose={() => setForm(null)}
        formRef={opened}
      />
    </div>
  );
}
