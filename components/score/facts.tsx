import type { DraftFacts } from '@/lib/storage/draft-rows';
import type { PageReading } from '@/lib/video/reading';
import { t } from '@/lib/words/words';
import { OriginLabel } from '../ui/origin-label';
import { factsOf } from './facts-of';

interface FactsProps {
  reading: PageReading;
  /** What Studio says beside; `null` on watch pages. */
  draft: DraftFacts | null;
}

/** What the page says, apart from the score: no points, and never blended with it. */
export function Facts({ reading, draft }: FactsProps) {
  const facts = factsOf(reading, draft);
  return (
    <section aria-label={t('facts.name')}>
      <div className="mb-2 flex items-baseline justify-between gap-2">
        <h3 className="text-base font-semibold">{t('facts.name')}</h3>
        <OriginLabel origin="page" asOf={reading.readAt} />
      </div>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        {facts.map(({ label, value, title }) => (
          <div key={label} className="col-span-2 grid grid-cols-subgrid">
            <dt className="text-ink-soft">{label}</dt>
            <dd dir="auto" title={title} className="min-w-0 text-right break-words tabular">
              {value}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
