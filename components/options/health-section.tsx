import { t } from '@/lib/words/words';
import type { SectionProps } from './section';

export function HealthSection(_props: SectionProps) {
  return <h2 className="text-lg font-semibold">{t('options.health')}</h2>;
}
