import { Plus } from 'lucide-react';
import { useState } from 'react';
import { SHIPPED_TEMPLATES } from '@/lib/draft/shipped-templates';
import { askBackground } from '@/lib/messages/to-background';
import type { Template, TemplateRow } from '@/lib/storage/draft-rows';
import { t } from '@/lib/words/words';
import { CommandProblem } from '../draft/command-problem';
import { useRequest } from '../page/use-request';
import { Button } from '../ui/button';
import { Chip } from '../ui/chip';

/** Templates to start from, each until it was added. Open while the creator has none. */
export function StarterSet({ templates }: { templates: readonly TemplateRow[] }) {
  // Decided once: adding one template is no reason to close the list of the others.
  const [isOpenFirst] = useState(templates.length === 0);
  const { problem, run } = useRequest();
  const others = SHIPPED_TEMPLATES.filter((shipped) => !templates.some(({ id }) => id === shipped.id));
  const add = (chosen: readonly Template[]): void =>
    run(Promise.all(chosen.map((template) => askBackground('saveTemplate', template))));
  if (others.length === 0) return null;
  return (
    <details open={isOpenFirst} className="group rounded-card border border-line p-3">
      <summary className="font-medium">{t('templates.starter', others.length, [others.length])}</summary>
      <div className="space-y-2 pt-2">
        <Button onClick={() => add(others)}>
          <Plus aria-hidden className="size-3.5" />
          {t('templates.starterAll')}
        </Button>
        <ul aria-label={t('templates.starterName')} className="divide-y divide-line">
          {others.map((template) => (
            <li key={template.id} className="flex items-center gap-2 py-2">
              <div className="min-w-0 flex-1 space-y-0.5">
                <p className="flex flex-wrap items-center gap-2 font-medium">
                  {template.name}
                  <Chip>{template.kind === 'tags' ? t('templates.kindTags') : t('templates.kindBlock')}</Chip>
                </p>
                <p className="line-clamp-3 text-xs whitespace-pre-line text-ink-soft">
                  {template.kind === 'tags' ? template.tags.join(', ') : template.text}
                </p>
              </div>
              <Button aria-label={t('templates.starterAdd', [template.name])} onClick={() => add([template])}>
                {t('templates.add')}
              </Button>
            </li>
          ))}
        </ul>
      </div>
      <CommandProblem problem={problem} />
    </details>
  );
}
