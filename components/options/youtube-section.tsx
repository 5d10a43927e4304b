import { t } from '@/lib/words/words';
import type { SectionProps } from './section';

export function YoutubeSection(_props: SectionProps) {
  return <h2 className="text-lg font-semibold">{t('options.youtube')}</h2>;
}
