import { useLiveQuery } from 'dexie-react-hooks';
import { BackupPart } from '../backup/backup-part';
import { loadCacheStatistics } from '@/lib/storage/cache-counts';
import { database } from '@/lib/storage/database';
import type { ApiSettings } from '@/lib/storage/settings';
import { problemWords, t } from '@/lib/words/words';
import { CacheLimits } from '../backup/cache-limits';
import { CachePart } from '../backup/cache-part';
import { useNow } from '../history/use-now';
import { Notice } from '../ui/notice';
import { Switch } from '../ui/switch';
import { DeleteData } from './delete-data';
import { loadSafely } from './load-safely';
import type { SectionProps } from './section';

/** What is kept in this browser, for how long, and how to take it along, bring it back, or be rid of it. */
export function DataSection({ settings: { api }, save }: SectionProps) {
  const now = useNow();
  const maxBytes = api.maxCacheMb * 1_000_000;
  const loaded = useLiveQuery(() => loadSafely(() => loadKept(maxBytes)), [maxBytes]);
  const change = (part: Partial<ApiSettings>): void => save({ api: { ...api, ...part } });
  return (
    <div className="space-y-8">
      {loaded?.problem && (
        <Notice what={problemWords(loaded.problem, 'what')} way={problemWords(loaded.problem, 'way')} />
      )}
      <section className="space-y-3">
        <h2 className="text-lg font-semibold">{t('cache.title')}</h2>
        <p className="text-ink-soft">{t('cache.hint')}</p>
        {!loaded && <div aria-hidden className="bone h-20" />}
        {loaded?.value && <CachePart statistics={loaded.value.statistics} now={now} />}
        <CacheLimits api={api} onChange={change} />
      </section>
      <section className="space-y-3">
        <h2 className="text-lg font-semibold">{t('backup.title')}</h2>
        <p className="text-ink-soft">{t('backup.hint')}</p>
        <Switch
          label={t('backup.daily')}
          hint={t('backup.dailyHint')}
          isOn={api.isDailyBackupOn}
          onChange={(isDailyBackupOn) => change({ isDailyBackupOn })}
        />
        {loaded?.value && <BackupPart days={loaded.value.days} />}
      </section>
      <DeleteData />
    </div>
  );
}

/** Of the backups only their days: the texts may be megabytes each. */
async function loadKept(maxBytes: number) {
  const [statistics, days] = await Promise.all([
    loadCacheStatistics(database, maxBytes, Date.now()),
    database.backups.toCollection().primaryKeys(),
  ]);
  return { statistics, days: days.toReversed() };
}
