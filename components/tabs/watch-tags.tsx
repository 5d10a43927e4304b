import { countTagCharacters } from '@/lib/seo/text/count-tag-characters';
import type { ReadyRow } from '@/lib/storage/database';
import { t } from '@/lib/words/words';
import { useOpenDrafts } from '../page/use-open-drafts';
import { useTagLists } from '../page/use-tag-lists';
import { ComparedTags } from '../tag-editor/compared-tags';
import { TagLists } from '../tag-editor/tag-lists';
import { TagTools } from '../tag-editor/tag-tools';
import { TagBudget } from '../tags/tag-budget';
import { OriginLabel } from '../ui/origin-label';

interface WatchTagsProps {
  row: ReadyRow;
  onManageLists?: (() => void) | undefined;
}

/** The tags of a video that is watched: in order, to copy, to keep, and beside those of an open draft. */
export function WatchTags({ row: { reading, videoId }, onManageLists }: WatchTagsProps) {
  const lists = useTagLists();
  const drafts = useOpenDrafts().filter((draft) => draft.videoId !== videoId);
  const { tags } = reading.video;
  if (tags === null) return <p className="py-4 text-ink-soft">{t('tags.unknown')}</p>;
  if (tags.length === 0) return <p className="text-ink-soft">{t('tags.none')}</p>;
  return (
    <section aria-label={t('tags.name')} className="space-y-3">
      <div className="flex items-center justify-between gap-2">
        <h3 className="text-base font-semibold">{t('tags.count', tags.length, [tags.length])}</h3>
        <OriginLabel origin="page" asOf={reading.readAt} />
      </div>
      <TagBudget usedChars={countTagCharacters(tags)} />
      <div className="flex flex-wrap gap-2">
        <TagTools video={reading.video} tags={tags} />
      </div>
      <ComparedTags tags={tags} drafts={drafts} />
      <TagLists tags={tags} lists={lists} into={null} onManage={onManageLists} />
      <p className="text-xs text-ink-soft">{t('tags.minimalRole')}</p>
    </section>
  );
}
