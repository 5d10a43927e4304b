import { RotateCcw } from 'lucide-react';
import { askBackground } from '@/lib/messages/to-background';
import type { RejectionRow } from '@/lib/storage/keyword-rows';
import { formatAge, formatCount, formatExact } from '@/lib/words/format';
import { problemWords, t } from '@/lib/words/words';
import { useRequest } from '../page/use-request';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';

interface RejectedTagsProps {
  /** Those of every video, the last one first. */
  rows: readonly RejectionRow[];
  now: number;
}

/** What the creator does not want suggested for any video, and the way back. */
export function RejectedTags({ rows, now }: RejectedTagsProps) {
  const { problem, run } = useRequest();
  const restore = (ids: readonly string[]): void =>
    run(Promise.all(ids.map((id) => askBackground('restoreTags', { id }))));
  return (
    <section className="space-y-2">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <h3 className="text-base font-semibold">{t('keywords.rejected')}</h3>
        {rows.length > 1 && (
          <Button look="quiet" onClick={() => restore(rows.map(({ id }) => id))}>
            {t('keywords.restoreAll', rows.length, [formatCount(rows.length)])}
          </Button>
        )}
      </div>
      <p className="max-w-prose text-ink-soft">{t('keywords.rejectedHint')}</p>
      {problem && <Notice what={problemWords(problem, 'what')} way={problemWords(problem, 'way')} />}
      {rows.length === 0 ? (
        <p>{t('keywords.rejectedNone')}</p>
      ) : (
        <ul
          aria-label={t('keywords.rejected')}
          className="max-h-80 divide-y divide-line overflow-y-auto border-y border-line"
        >
          {rows.map(({ id, tag, at }) => (
            <li key={id} className="flex items-center gap-3 py-1">
              <span className="min-w-0 flex-1">
                <span dir="auto" className="block w-fit max-w-full break-words">
                  {tag}
                </span>
              </span>
              <span className="text-xs whitespace-nowrap text-ink-soft" title={formatExact(at)}>
                {formatAge(at, now)}
              </span>
              <Button
                look="quiet"
                isIcon
                aria-label={t('keywords.restoreOne', [tag])}
                title={t('keywords.restoreOne', [tag])}
                onClick={() => restore([id])}
              >
                <RotateCcw aria-hidden className="size-3.5" />
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
