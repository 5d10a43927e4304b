import { askBackground } from '@/lib/messages/to-background';
import type { Settings } from '@/lib/storage/settings';
import { problemWords, t } from '@/lib/words/words';
import type { PageStart } from '../page/start-page';
import { useRequest } from '../page/use-request';
import { useSettings } from '../page/use-settings';
import { Notice } from '../ui/notice';
import { Switch } from '../ui/switch';
import { CheckSettings } from './check-settings';
import { DeleteData } from './delete-data';
import { ThemeChoice } from './theme-choice';

/** Everything that can be set, saved as it is changed. */
export function Options({ start }: { start: PageStart }) {
  const settings = useSettings(start.settings);
  const { problem, run } = useRequest();
  const save = (change: Partial<Settings>): void => run(askBackground('saveSettings', { ...settings, ...change }));
  return (
    <main className="mx-auto max-w-3xl space-y-8 px-4 py-8">
      <header className="flex items-center gap-3">
        <img src="/icons/48.png" alt="" width={40} height={40} />
        <div>
          <h1 className="text-xl font-semibold">{t('options.title')}</h1>
          <p className="text-ink-soft">{t('options.subtitle')}</p>
        </div>
      </header>
      {problem && <Notice what={problemWords(problem, 'what')} way={problemWords(problem, 'way')} />}
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
      <CheckSettings rubric={settings.rubric} onChange={(rubric) => save({ rubric })} />
      <DeleteData />
    </main>
  );
}
