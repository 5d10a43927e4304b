import type { Insight } from '@/lib/insights/insight';
import { OriginLabel } from '../ui/origin-label';
import { insightWords } from './insight-words';
import { t } from '@/lib/words/words';

export interface Tile {
  label: string;
  /** `null` for what YouTube hides, or what cannot be worked out. */
  insight: Insight | null;
  /** Shown in the place of `null`. */
  otherwise?: string;
}

/** Three numbers side by side, and under them where they come from. */
export function Tiles({ tiles, asOf }: { tiles: readonly Tile[]; asOf: number }) {
  const origin = tiles.find(({ insight }) => insight)?.insight?.origin;
  return (
    <div className="space-y-1">
      <dl className="grid grid-cols-3 gap-px overflow-hidden rounded-card border border-line bg-line">
        {tiles.map(({ label, insight, otherwise = t('performance.hidden') }) => (
          <div key={label} className="flex min-w-0 flex-col justify-between gap-1 bg-raised p-2">
            <dt className="text-xs text-ink-soft" title={insight?.inputs.join(', ')}>
              {label}
            </dt>
            {insight ? (
              <dd className="text-lg leading-tight font-semibold break-words tabular">{insightWords(insight)}</dd>
            ) : (
              <dd className="text-ink-soft">{otherwise}</dd>
            )}
          </div>
        ))}
      </dl>
      {origin && <OriginLabel origin={origin} asOf={asOf} />}
    </div>
  );
}
