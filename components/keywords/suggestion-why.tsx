import { ChevronDown } from 'lucide-react';
import type { Band, Dimension, SuggestionReason, TagSuggestion } from '@/lib/keywords/suggestion';
import { formatList } from '@/lib/words/format';
import { reasonWords, t } from '@/lib/words/words';
import { BandMeter, bandWords, dimensionWords } from './band-meter';
import { sourceWords } from './source-words';

const DIMENSIONS: readonly Dimension[] = ['relevance', 'demand', 'chance'];

/** The bands, and folded away what each rests on. */
export function SuggestionWhy({ suggestion: { tag, bands, reasons, sources } }: { suggestion: TagSuggestion }) {
  const shown = DIMENSIONS.flatMap((of) => {
    const band: Band | null = bands[of];
    return band === null ? [] : [{ of, band }];
  });
  return (
    <details className="group text-xs text-ink-soft">
      <summary
        aria-label={t('suggest.whyOf', [
          tag,
          shown.map(({ of, band }) => `${dimensionWords(of)} ${bandWords(band)}`).join(', '),
        ])}
        className="flex min-h-6 list-none items-start justify-between gap-2 pt-0.5 hover:text-ink [&::-webkit-details-marker]:hidden"
      >
        <span className="flex min-w-0 flex-wrap gap-x-3">
          {shown.map(({ of, band }) => (
            <BandMeter key={of} name={dimensionWords(of)} band={band} />
          ))}
        </span>
        <span className="inline-flex shrink-0 items-center gap-0.5">
          {t('suggest.why')}
          <ChevronDown aria-hidden className="size-3.5 transition-transform group-open:rotate-180" />
        </span>
      </summary>
      <dl className="grid grid-cols-[auto_1fr] gap-x-2 gap-y-0.5 pt-0.5 pb-1">
        {DIMENSIONS.map((of) => (
          <Reasons key={of} of={of} reasons={reasons.filter((reason) => reason.of === of)} />
        ))}
        <dt>{t('suggest.sources')}</dt>
        <dd className="text-ink">{formatList(sources.map((id) => sourceWords(id).name()))}</dd>
      </dl>
    </details>
  );
}

function Reasons({ of, reasons }: { of: Dimension; reasons: readonly SuggestionReason[] }) {
  const words = reasons.map(reasonWords).filter(Boolean);
  return (
    <>
      <dt>{dimensionWords(of)}</dt>
      <dd className={`min-w-0 break-words ${words.length > 0 ? 'text-ink' : ''}`}>
        {words.length > 0 ? words.join(' · ') : t('suggest.noEvidence')}
      </dd>
    </>
  );
}
