import { useId } from 'react';
import { formatRegion, sortWords } from '@/lib/words/format';
import { t } from '@/lib/words/words';
import { SEARCH_REGIONS } from './search-regions';

interface RegionFieldProps {
  /** ISO 3166-1 alpha-2; empty for no country. */
  region: string;
  onChange: (region: string) => void;
}

/** Whose search is looked at: completions and results differ from country to country. */
export function RegionField({ region, onChange }: RegionFieldProps) {
  const id = useId();
  // One that was saved elsewhere, or that YouTube gave up meanwhile, is still shown as what it is.
  const codes = region === '' || SEARCH_REGIONS.includes(region) ? SEARCH_REGIONS : [...SEARCH_REGIONS, region];
  const regions = sortWords(codes.map((code) => ({ code, words: formatRegion(code) })));
  return (
    <div className="max-w-80 space-y-1">
      <label htmlFor={id} className="block text-xs font-semibold text-ink-soft">
        {t('keywords.region')}
      </label>
      <select
        id={id}
        value={region}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
        className="block min-h-8 w-full rounded-control border border-line-strong bg-raised px-2 py-1"
      >
        <option value="">{t('keywords.regionNone')}</option>
        {regions.map(({ code, words }) => (
          <option key={code} value={code}>
            {words}
          </option>
        ))}
      </select>
      <p id={`${id}-hint`} className="text-xs text-ink-soft">
        {t('keywords.regionHint')}
      </p>
    </div>
  );
}
