import { Download } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { countTagCharacters } from '@/lib/seo/text/count-tag-characters';
import type { DraftRow } from '@/lib/storage/draft-rows';
import type { PageReading } from '@/lib/video/reading';
import { t } from '@/lib/words/words';
import { exportTags } from '../tags/export-tags';
import { TagBudget } from '../tags/tag-budget';
import { TagList } from '../tags/tag-list';
import { Button } from '../ui/button';
import { CopyButton } from '../ui/copy-button';
import { OriginLabel } from '../ui/origin-label';
import type { TabProps } from './tab';

const DraftTags = lazy(async () => ({ default: (await import('../page/draft-tags')).DraftTags }));

/** Tags to add to a draft, and the video's own: in order, counted as YouTube counts them, to copy and to export. */
export function TagsTab({ row: { reading }, draft }: TabProps) {
  return (
    <div className="space-y-6">
      {draft && (
        <Suspense fallback={<div aria-hidden className="bone h-40" />}>
          <DraftTags draft={draft} />
        </Suspense>
      )}
      <OwnTags reading={reading} draft={draft} />
    </div>
  );
}

function OwnTags({ reading, draft }: { reading: PageReading; draft: DraftRow | null }) {
  const { tags } = reading.video;
  if (tags === null) return !draft && <p className="py-4 text-ink-soft">{t('tags.unknown')}</p>;
  if (tags.length === 0) return <p className="text-ink-soft">{draft ? t('tags.draftNone') : t('tags.none')}</p>;
  return (
    <section className="space-y-3">
      <div className="flex items-center justify-between gap-2">
        <h3 className="text-base font-semibold">{t('tags.count', tags.length, [tags.length])}</h3>
        <OriginLabel origin="page" asOf={reading.readAt} />
      </div>
      {!draft && <TagBudget usedChars={countTagCharacters(tags)} />}
      <div className="flex gap-2">
        <CopyButton text={tags.join(', ')} label={t('tags.copyAll')}>
          {t('tags.copyAll')}
        </CopyButton>
        <Button onClick={() => void exportTags(reading.video)}>
          <Download aria-hidden className="size-3.5" />
          {t('tags.export')}
        </Button>
      </div>
      <TagList tags={tags} canCopyOne />
      <p className="text-xs text-ink-soft">{t('tags.minimalRole')}</p>
    </section>
  );
}
