import type { Origin } from '@/lib/video/metric';
import { formatAge, formatExact } from '@/lib/words/format';
import { namedWords } from '@/lib/words/words';

interface OriginLabelProps {
  origin: Origin;
  /** Epoch ms; left out for what Limelight worked out itself. */
  asOf?: number;
}

/** Where a number comes from, and of when it is. */
export function OriginLabel({ origin, asOf }: OriginLabelProps) {
  return (
    <span
      className="text-xs whitespace-nowrap text-ink-soft"
      title={asOf === undefined ? undefined : formatExact(asOf)}
    >
      {namedWords('origin', origin)}
      {asOf !== undefined && `, ${formatAge(asOf, Date.now())}`}
    </span>
  );
}
