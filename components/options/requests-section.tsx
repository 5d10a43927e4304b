import { t } from '@/lib/words/words';
import type { SectionProps } from './section';

export function RequestsSection(_props: SectionProps) {
  return <h2 className="text-lg font-semibold">{t('options.requests')}</h2>;
}
