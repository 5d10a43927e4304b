import { t } from '@/lib/words/words';

/** The card before the first answer, in the sizes of what will stand there. */
export function Bones() {
  return (
    <div className="p-3">
      <p role="status" className="sr-only">
        {t('overlay.reading')}
      </p>
      <div aria-hidden className="space-y-3">
        <div className="flex items-center gap-3">
          <div className="bone size-10 rounded-full" />
          <div className="flex-1 space-y-2">
            <div className="bone h-3.5 w-16" />
            <div className="bone h-3 w-28" />
          </div>
        </div>
        <div className="bone h-24" />
        <div className="bone h-3" />
        <div className="bone h-3 w-2/3" />
      </div>
    </div>
  );
}
