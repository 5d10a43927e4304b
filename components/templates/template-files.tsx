import { Download, Upload } from 'lucide-react';
import { type ChangeEvent, useState } from 'react';
import { askBackground } from '@/lib/messages/to-background';
import { Problem } from '@/lib/problem/problem';
import type { TemplateShelf } from '@/lib/storage/template-file';
import { TEMPLATE_LIMITS } from '@/lib/storage/template-limits';
import { t } from '@/lib/words/words';
import { CommandProblem } from '../draft/command-problem';
import { useRequest } from '../page/use-request';
import { Button } from '../ui/button';
import { exportTemplates } from './export-templates';

/** Templates as a file: for another browser, another person, or to keep. */
export function TemplateFiles({ shelf }: { shelf: TemplateShelf }) {
  const [added, setAdded] = useState<{ templates: number; presets: number } | null>(null);
  const { problem, run } = useRequest();
  const isEmpty = shelf.templates.length + shelf.presets.length + shelf.variables.length === 0;
  const choose = (event: ChangeEvent<HTMLInputElement>): void => {
    const file = event.target.files?.[0];
    // So that choosing the same file again, once it is mended, is a change too.
    event.target.value = '';
    setAdded(null);
    if (file) run(importFile(file).then(setAdded));
  };
  return (
    <section className="space-y-2">
      <h3 className="text-base font-semibold">{t('templates.file')}</h3>
      <p className="text-xs text-ink-soft">{t('templates.fileHint')}</p>
      <div className="flex flex-wrap gap-2">
        <Button disabled={isEmpty} onClick={() => exportTemplates(shelf)}>
          <Download aria-hidden className="size-3.5" />
          {t('templates.export')}
        </Button>
        <label className="inline-flex min-h-8 cursor-pointer items-center gap-2 rounded-control border border-line bg-raised px-3 py-1 text-sm font-medium hover:bg-hover has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus">
          <Upload aria-hidden className="size-3.5" />
          {t('templates.import')}
          <input type="file" accept=".json,application/json" className="sr-only" onChange={choose} />
        </label>
      </div>
      <p role="status" className="empty:hidden">
        {added && !problem && importedWords(added)}
      </p>
      <CommandProblem problem={problem} />
    </section>
  );
}

async function importFile(file: File): Promise<{ templates: number; presets: number }> {
  // UTF-8 has at most three bytes for what JavaScript counts as one.
  if (file.size > TEMPLATE_LIMITS.fileChars * 3) throw new Problem('import-invalid');
  return askBackground('importTemplates', { text: await file.text() });
}

function importedWords({ templates, presets }: { templates: number; presets: number }): string {
  return `${t('templates.importedTemplates', templates, [templates])} ${t('templates.importedPresets', presets, [presets])}`;
}
