import type { ReactNode } from 'react';
import type { Band } from '@/lib/keywords/suggestion';
import { t } from '@/lib/words/words';
import { OriginLabel } from '../ui/origin-label';
import { BandMeter } from './band-meter';

interface ExploreEstimateProps {
  title: string;
  /** `null` where nothing is known: no evidence is not "low". */
  band: Band | null;
  /** What it rests on, each with where it comes from. */
  children: ReactNode;
}

/** One band, said to be Limelight's own, and under it what it was made of. */
export function ExploreEstimate({ title, band, children }: ExploreEstimateProps) {
  return (
    <section aria-label={title} className="min-w-0 space-y-1 rounded-card border border-line bg-raised p-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <h4 className="text-base font-semibold">
          {band ? <BandMeter name={title} band={band} /> : `${title}: ${t('explore.unknown')}`}
        </h4>
        {band && <OriginLabel origin="derived" />}
      </div>
      {children}
    </section>
  );
}
