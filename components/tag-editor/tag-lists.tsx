import { Bookmark } from 'lucide-react';
import { useState } from 'react';
import type { DraftRow } from '@/lib/storage/draft-rows';
import { t } from '@/lib/words/words';
import type { DraftCommands } from '../draft/use-draft-commands';
import type { TagLists as Lists } from '../page/use-tag-lists';
import { Button } from '../ui/button';
import { Fold } from '../ui/fold';
import { useSwapFocus } from '../ui/use-swap-focus';
import { SaveList } from './save-list';
import { TagListItem } from './tag-list-item';

interface TagListsProps {
  /** What can be saved as a list. */
  tags: readonly string[];
  lists: Lists;
  /** Where lists are put in; `null` on watch pages. */
  into: { draft: DraftRow; commands: DraftCommands } | null;
  /** Opens the tab where lists are changed; left out where there is none. */
  onManage?: (() => void) | undefined;
}

/** Sets of tags to use again: these tags as a new one, and what the saved ones would add. */
export function TagLists({ tags, lists: { lists, variables }, into, onManage }: TagListsProps) {
  const [isSaving, setIsSaving] = useState(false);
  const { opener, opened } = useSwapFocus<HTMLFormElement>(isSaving);
  return (
    <div className="space-y-2">
      {into && lists.length > 0 && (
        <Fold title={t('tagEditor.lists', lists.length, [lists.length])}>
          <ul aria-label={t('tagEditor.listsName')} className="divide-y divide-line">
            {lists.map((list) => (
              <TagListItem key={list.id} list={list} variables={variables} {...into} />
            ))}
          </ul>
          {onManage && (
            <Button look="quiet" onClick={onManage}>
              {t('tagEditor.manageLists')}
            </Button>
          )}
        </Fold>
      )}
      {tags.length > 0 &&
        (isSaving ? (
          <SaveList tags={tags} onClose={() => setIsSaving(false)} formRef={opened} />
        ) : (
          <Button ref={opener} onClick={() => setIsSaving(true)}>
            <Bookmark aria-hidden className="size-3.5" />
            {t('tagEditor.saveList')}
          </Button>
        ))}
    </div>
  );
}
