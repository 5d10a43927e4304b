import { t } from '@/lib/words/words';
import { Switch } from '../ui/switch';
import type { SectionProps } from './section';
import { ThemeChoice } from './theme-choice';

/** How Limelight looks and where it shows itself. */
export function GeneralSection({ settings, save }: SectionProps) {
  return (
    <section className="space-y-1">
      <h2 className="text-lg font-semibold">{t('options.display')}</h2>
      <ThemeChoice theme={settings.theme} onChange={(theme) => save({ theme })} />
      <Switch
        label={t('options.badge')}
        hint={t('options.badgeHint')}
        isOn={settings.isBadgeShown}
        onChange={(isBadgeShown) => save({ isBadgeShown })}
      />
      <Switch
        label={t('options.overlay')}
        hint={t('options.overlayHint')}
        isOn={settings.isOverlayOn}
        onChange={(isOverlayOn) => save({ isOverlayOn })}
      />
    </section>
  );
}
