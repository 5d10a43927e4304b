import { t } from '@/lib/words/words';
import { CopyButton } from '../ui/copy-button';

interface TagListProps {
  tags: readonly string[];
  /** A copy button for each. */
  canCopyOne?: boolean;
}

/** The video's own tags, in its order, letter for letter. */
export function TagList({ tags, canCopyOne = false }: TagListProps) {
  return (
    <ul aria-label={t('tags.name')} className={canCopyOne ? 'divide-y divide-line' : 'flex flex-wrap gap-1'}>
      {tags.map((tag, index) =>
        canCopyOne ? (
          // Tags may repeat, and their order is the list's: the index is part of what a tag is.
          <li key={`${index} ${tag}`} className="flex items-center gap-2 py-0.5">
            <span dir="auto" className="min-w-0 flex-1 break-words">
              {tag}
            </span>
            <CopyButton text={tag} label={t('tags.copyOne', [tag])} />
          </li>
        ) : (
          <li
            key={`${index} ${tag}`}
            dir="auto"
            className="max-w-full rounded-control border border-line bg-raised px-2 py-0.5 break-words"
          >
            {tag}
          </li>
        ),
      )}
    </ul>
  );
}
