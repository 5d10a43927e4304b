import type { Band, Dimension } from '@/lib/keywords/suggestion';
import { t } from '@/lib/words/words';

const NAMES: Record<Dimension, () => string> = {
  relevance: () => t('suggest.relevance'),
  demand: () => t('suggest.demand'),
  chance: () => t('suggest.chance'),
};

const LEVELS: Record<Band, { words: () => string; bars: number }> = {
  low: { words: () => t('suggest.low'), bars: 1 },
  medium: { words: () => t('suggest.medium'), bars: 2 },
  high: { words: () => t('suggest.high'), bars: 3 },
};

const HEIGHTS = ['h-1', 'h-2', 'h-3'];

export function dimensionWords(dimension: Dimension): string {
  return NAMES[dimension]();
}

export function bandWords(band: Band): string {
  return LEVELS[band].words();
}

/** "Demand ▂▅ medium": a band in bars and in words, never in colour alone. */
export function BandMeter({ name, band }: { name: string; band: Band }) {
  return (
    <span className="inline-flex items-baseline gap-1 whitespace-nowrap">
      {name}
      <BandBars band={band} />
      <span className="font-medium text-ink">{bandWords(band)}</span>
    </span>
  );
}

function BandBars({ band }: { band: Band }) {
  return (
    <span aria-hidden className="inline-flex items-end gap-px">
      {HEIGHTS.map((height, index) => (
        <span
          key={height}
          className={`w-1 rounded-[1px] ${height} ${index < LEVELS[band].bars ? 'bg-accent' : 'bg-track'}`}
        />
      ))}
    </span>
  );
}
