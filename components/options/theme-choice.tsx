import type { Settings } from '@/lib/storage/settings';
import { t } from '@/lib/words/words';
import { Segments } from '../ui/segments';

interface ThemeChoiceProps {
  theme: Settings['theme'];
  onChange: (theme: Settings['theme']) => void;
}

export function ThemeChoice({ theme, onChange }: ThemeChoiceProps) {
  const option = (value: Settings['theme'], label: string) => ({
    label,
    isOn: theme === value,
    choose: () => onChange(value),
  });
  return (
    <div className="flex items-center justify-between gap-4 py-2">
      <span className="text-base">{t('options.theme')}</span>
      <Segments
        label={t('options.theme')}
        options={[
          option('system', t('options.themeSystem')),
          option('light', t('options.themeLight')),
          option('dark', t('options.themeDark')),
        ]}
      />
    </div>
  );
}
