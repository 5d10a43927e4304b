import { Settings2 } from 'lucide-react';
import { t } from '@/lib/words/words';
import { openOptions } from '../page/open-options';
import { Button } from '../ui/button';

/** The way to where keys, models, budget and what may be sent are chosen. */
export function OptionsButton() {
  return (
    <Button onClick={() => openOptions('ai')}>
      <Settings2 aria-hidden className="size-3.5" />
      {t('chat.openOptions')}
    </Button>
  );
}
