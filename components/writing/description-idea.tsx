import type { DescriptionResult } from '@/lib/writing/results';
import { t } from '@/lib/words/words';
import { ApplyText } from './apply-text';
import { ReasonLine } from './reason-line';
import type { ResultProps } from './result-props';

/** A description as it would stand in Studio; the creator's own links are in it word for word. */
export function DescriptionIdea({
  value: { opening, body, hashtags, text, reason, confidence },
  draft,
}: ResultProps<DescriptionResult>) {
  return (
    <div className="space-y-2">
      <section className="space-y-1 rounded-control border border-line p-3">
        <h4 className="text-xs font-semibold text-ink-soft">{t('write.opening')}</h4>
        <p dir="auto" className="font-medium break-words whitespace-pre-wrap">
          {opening}
        </p>
        <h4 className="pt-1 text-xs font-semibold text-ink-soft">{t('write.body')}</h4>
        <p dir="auto" className="break-words whitespace-pre-wrap">
          {body}
        </p>
        {hashtags.length > 0 && <p className="break-words text-ink-soft">{hashtags.join(' ')}</p>}
      </section>
      <ReasonLine reason={reason} confidence={confidence} />
      <ApplyText draft={draft} edits={[{ field: 'description', text }]} text={text} name={t('write.descriptionName')} />
    </div>
  );
}
