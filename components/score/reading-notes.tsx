import { Info } from 'lucide-react';
import type { PageReading } from '@/lib/video/reading';
import { problemWords, t } from '@/lib/words/words';
import { Notice } from '../ui/notice';

/** Says where a reading falls short: a video that does not play here, or a page that showed only a part. */
export function ReadingNotes({ reading: { barrier, isPartial } }: { reading: PageReading }) {
  if (barrier) return <Notice what={problemWords(barrier, 'what')} way={t('page.barrierWay')} />;
  if (!isPartial) return null;
  return (
    <p role="status" className="flex gap-2 rounded-card border border-line bg-raised p-3 text-ink-soft">
      <Info aria-hidden className="mt-0.5 size-4 shrink-0" />
      {t('page.partial')}
    </p>
  );
}
