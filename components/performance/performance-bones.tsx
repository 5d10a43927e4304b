import { t } from '@/lib/words/words';

/** The layout that is coming, in grey; the words are for screen readers. */
export function PerformanceBones() {
  return (
    <div>
      <p role="status" className="sr-only">
        {t('performance.loading')}
      </p>
      <div aria-hidden className="space-y-2">
        <div className="bone h-28 rounded-card" />
        <div className="bone h-4 w-2/3" />
      </div>
    </div>
  );
}
