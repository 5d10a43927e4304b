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
      {tags.map((tag, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: tags may repeat and never move; their place is their identity
        <Tag key={index} tag={tag} canCopy={canCopyOne} />
      ))}
    </ul>
  );
}

function Tag({ tag, canCopy }: { tag: string; canCopy: boolean }) {
  if (!canCopy) {
    return (
      <li dir="auto" className="max-w-full rounded-control border border-line bg-raised px-2 py-0.5 break-words">
        {tag}
      </li>
    );
  }
  return (
    <li className="flex items-center gap-2 py-0.5">
      <span dir="auto" className="min-w-0 flex-1 break-words">
        {tag}
      </span>
      <CopyButton text={tag} label={t('tags.copyOne', [tag])} />
    </li>
  );
}
