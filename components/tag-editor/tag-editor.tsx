import { ArrowDownWideNarrow } from 'lucide-react';
import { useMemo } from 'react';
import { countTagCharacters } from '@/lib/seo/text/count-tag-characters';
import type { DraftRow } from '@/lib/storage/draft-rows';
import { t } from '@/lib/words/words';
import { CommandProblem } from '../draft/command-problem';
import type { DraftCommands } from '../draft/use-draft-commands';
import { writableTexts } from '../draft/writable-texts';
import type { TagLists as Lists } from '../page/use-tag-lists';
import { TagBudget } from '../tags/tag-budget';
import { TagList } from '../tags/tag-list';
import { Button } from '../ui/button';
import { OriginLabel } from '../ui/origin-label';
import { describeTags } from './describe-tags';
import { draftSource } from './draft-source';
import { moveTag } from './move-tag';
import { QuickRemovals } from './quick-removals';
import { removeTags } from './remove-tags';
import { SortableTags } from './sortable-tags';
import { TagLists } from './tag-lists';
import { TagTools } from './tag-tools';
import { useWishedTags } from './use-wished-tags';

interface TagEditorProps {
  draft: DraftRow;
  commands: DraftCommands;
  lists: Lists;
  onManageLists?: (() => void) | undefined;
}

/** The tags a draft has: what each costs and what speaks against it, in an order the creator can change. */
export function TagEditor({ draft, commands, lists, onManageLists }: TagEditorProps) {
  const { video, readAt } = draft.reading;
  const known = video.tags ?? [];
  const isWritable = writableTexts(draft).tags !== null;
  return (
    <section aria-label={t('tags.name')} className="space-y-3">
      <div className="flex items-center justify-between gap-2">
        <h3 className="text-base font-semibold">
          {known.length > 0 ? t('tags.count', known.length, [known.length]) : t('tags.name')}
        </h3>
        {video.tags && <OriginLabel origin="page" asOf={readAt} />}
      </div>
      {video.tags?.length === 0 && <p className="text-ink-soft">{t('tags.draftNone')}</p>}
      {video.tags === null && <p className="text-ink-soft">{t('tags.unknown')}</p>}
      {known.length > 0 && <OwnTags draft={draft} tags={known} commands={commands} isWritable={isWritable} />}
      <CommandProblem problem={commands.problem} />
      <TagLists tags={known} lists={lists} into={{ draft, commands }} onManage={onManageLists} />
      {known.length > 0 && <p className="text-xs text-ink-soft">{t('tags.minimalRole')}</p>}
    </section>
  );
}

interface OwnTagsProps {
  draft: DraftRow;
  tags: readonly string[];
  commands: DraftCommands;
  /** False where the creator pasted them: nothing can be written there. */
  isWritable: boolean;
}

function OwnTags({ draft, tags: known, commands, isWritable }: OwnTagsProps) {
  const { tags, order } = useWishedTags(known, commands);
  const { video } = draft.reading;
  const described = useMemo(() => describeTags(draftSource(draft), tags, draft.habitualTags), [draft, tags]);
  const isSorted = described.sorted.every((tag, index) => tag === tags[index]);
  const remove = (places: ReadonlySet<number>): void => {
    if (!commands.isBusy) commands.apply([removeTags(tags, places)], 'remove');
  };
  return (
    <>
      <TagBudget usedChars={countTagCharacters(tags)} />
      <div className="flex flex-wrap gap-2">
        <TagTools
          video={video}
          tags={tags}
          notes={described.notes.map(({ words }) => words)}
          suggestions={draft.suggestedTags}
        />
        {isWritable && tags.length > 1 && (
          <Button
            aria-disabled={commands.isBusy || isSorted}
            onClick={() => isSorted || order(described.sorted, 'order')}
          >
            <ArrowDownWideNarrow aria-hidden className="size-3.5" />
            {isSorted ? t('tagEditor.sorted') : t('tagEditor.sort')}
          </Button>
        )}
        {isWritable && <QuickRemovals described={described} isBusy={commands.isBusy} onRemove={remove} />}
      </div>
      {isWritable ? (
        <SortableTags
          tags={tags}
          notes={described.notes}
          isDisabled={commands.isBusy}
          onMove={(from, to) => order(moveTag(tags, from, to), 'order')}
          onRemove={(index) => remove(new Set([index]))}
        />
      ) : (
        <>
          <p className="text-xs text-ink-soft">{t('tagEditor.readOnly')}</p>
          <TagList tags={tags} canCopyOne />
        </>
      )}
    </>
  );
}
