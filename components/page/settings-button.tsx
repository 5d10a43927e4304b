import { Settings } from 'lucide-react';
import { browser } from 'wxt/browser';
import { t } from '@/lib/words/words';
import { Button } from '../ui/button';

export function SettingsButton() {
  return (
    <Button
      look="quiet"
      isIcon
      aria-label={t('page.settings')}
      title={t('page.settings')}
      onClick={() => void browser.runtime.openOptionsPage()}
    >
      <Settings aria-hidden className="size-4" />
    </Button>
  );
}
