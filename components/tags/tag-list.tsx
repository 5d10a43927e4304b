import type { ReactNode } from 'react';
import { t } from '@/lib/words/words';
import { CopyButton } from '../ui/copy-button';

interface TagListProps {
  tags: readonly string[];
  /** A copy button for each. */
  canCopyOne?: boolean;
  /** What else can be done with each: pictures only, because the item's text is the tag. */
  renderAction?: (tag: string) => ReactNode;
}

/** The video's own tags, in its order, letter for letter. */
export function TagList({ tags, canCopyOne = false, renderAction }: TagListProps) {
  return (
    <ul aria-label={t('tags.name')} className={canCopyOne ? 'divide-y divide-line' : 'flex flex-wrap gap-1'}>
      {tags.map((tag, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: tags may repeat and never move; their place is their identity
        <Tag key={index} tag={tag} canCopy={canCopyOne}>
          {renderAction?.(tag)}
        </Tag>
      ))}
    </ul>
  );
}

function Tag({ tag, canCopy, children }: { tag: string; canCopy: boolean; children: ReactNode }) {
  if (!canCopy) {
    return (
      <li dir="auto" className="max-w-full rounded-control border border-line bg-raised px-2 py-0.5 break-words">
        {tag}
      </li>
    );
  }
  return (
    <li className="flex flex-wrap items-center justify-end gap-x-1 py-1">
      <span className="min-w-0 flex-1 basis-32">
        <span dir="auto" className="block w-fit max-w-full break-words">
          {tag}
        </span>
      </span>
      <CopyButton text={tag} label={t('tags.copyOne', [tag])} />
      {children}
    </li>
  );
}
