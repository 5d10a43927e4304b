import { useState } from 'react';
import type { DraftRow } from '@/lib/storage/draft-rows';
import type { TemplateShelf } from '@/lib/storage/template-file';
import { t } from '@/lib/words/words';
import { Button } from '../ui/button';
import { NewTemplate } from './new-template';
import { TemplateItem } from './template-item';

interface TemplateListProps {
  shelf: TemplateShelf;
  /** `null` where nothing can be inserted. */
  draft: DraftRow | null;
}

const PAGE_SIZE = 50;

/** The creator's templates, to insert and to change. */
export function TemplateList({ shelf, draft }: TemplateListProps) {
  const [limit, setLimit] = useState(PAGE_SIZE);
  const { templates, variables } = shelf;
  return (
    <section className="space-y-2">
      <h3 className="text-base font-semibold">{t('templates.heading')}</h3>
      {templates.length === 0 && <p className="text-ink-soft">{t('templates.none')}</p>}
      {templates.length > 0 && (
        <ul aria-label={t('templates.heading')} className="divide-y divide-line">
          {templates.slice(0, limit).map((template) => (
            <TemplateItem key={template.id} template={template} variables={variables} draft={draft} />
          ))}
        </ul>
      )}
      {limit < templates.length && (
        <Button className="w-full" onClick={() => setLimit(limit + PAGE_SIZE)}>
          {t('templates.more')}
        </Button>
      )}
      <div className="flex flex-wrap gap-2">
        <NewTemplate kind="description" />
        <NewTemplate kind="tags" />
      </div>
    </section>
  );
}
