import { API_LIMITS } from '@/lib/storage/api-limits';
import { DEFAULT_SETTINGS, type ApiSettings } from '@/lib/storage/settings';
import { t } from '@/lib/words/words';
import { NumberField } from '../ui/number-field';

const FIELDS = [
  { name: 'factsTtlHours', label: () => t('cache.factsTtl') },
  { name: 'analysisTtlDays', label: () => t('cache.analysisTtl') },
  { name: 'maxCacheMb', label: () => t('cache.maxSize') },
] as const;

interface CacheLimitsProps {
  api: ApiSettings;
  onChange: (change: Partial<ApiSettings>) => void;
}

/** How long answers count as fresh, and how much room they may take. */
export function CacheLimits({ api, onChange }: CacheLimitsProps) {
  return (
    <div className="grid grid-cols-[repeat(auto-fit,minmax(11rem,1fr))] gap-4">
      {FIELDS.map(({ name, label }) => (
        <NumberField
          key={name}
          label={label()}
          value={api[name]}
          {...API_LIMITS[name]}
          fallback={DEFAULT_SETTINGS.api[name]}
          onChange={(value) => onChange({ [name]: value })}
        />
      ))}
    </div>
  );
}
