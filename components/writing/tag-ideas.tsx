import { fitTags } from '@/lib/draft/plan-changes';
import type { TagsResult } from '@/lib/writing/results';
import { formatShare } from '@/lib/words/format';
import { t } from '@/lib/words/words';
import { ApplyText } from './apply-text';
import type { ResultProps } from './result-props';

/** Tags of the model's; they also stand among the suggested tags of the Tags tab, ranked with the others. */
export function TagIdeas({ value: { tags }, draft, video }: ResultProps<TagsResult>) {
  const existing = video?.tags ?? [];
  const fitting = fitTags(
    existing,
    tags.map(({ tag }) => tag),
  );
  return (
    <div className="space-y-3">
      <ul aria-label={t('write.tagIdeas')} className="flex flex-wrap gap-1">
        {tags.map(({ tag, reason, confidence }) => (
          <li
            key={tag}
            dir="auto"
            title={[reason, confidence === null ? '' : t('write.confidence', [formatShare(confidence)])]
              .filter(Boolean)
              .join(' · ')}
            className="max-w-full rounded-control border border-line px-1.5 py-0.5 break-words"
          >
            {tag}
          </li>
        ))}
      </ul>
      <p className="text-xs text-ink-soft">{t('write.tagsAlso')}</p>
      <ApplyText
        draft={draft}
        edits={[{ field: 'tags', add: fitting }]}
        text={tags.map(({ tag }) => tag).join(', ')}
        name={t('write.tagsName')}
      />
    </div>
  );
}
