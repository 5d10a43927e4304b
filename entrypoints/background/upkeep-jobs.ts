import type { Accounts } from '@/lib/account/create-accounts';
import { scheduleRanks } from '@/lib/analysis/track-phrases';
import { keepDailyBackup } from '@/lib/backup/keep-daily-backup';
import type { JobHandler } from '@/lib/jobs/job';
import { DAILY_MS, HOURLY_MS, saveSchedule } from '@/lib/jobs/schedules';
import type { LimelightDatabase } from '@/lib/storage/database';
import { purgeOldRows } from '@/lib/storage/retention';

interface UpkeepTools {
  database: LimelightDatabase;
  now: () => number;
  accounts: Accounts;
}

/** What Limelight does for itself, now and then. Doing it twice does no harm. */
export function createUpkeepJobs({ database, now, accounts }: UpkeepTools): JobHandler[] {
  const once = (kind: JobHandler['kind'], work: () => Promise<unknown>): JobHandler => ({
    kind,
    batchSize: 1,
    async run(items) {
      await work();
      return { outcomes: items.map(({ index }) => ({ index, state: 'done' })) };
    },
  });
  return [
    once('tidy-up', async () => {
      await purgeOldRows(database, now());
      await accounts.verifyAll();
    }),
    once('back-up', () => keepDailyBackup(database, now())),
  ];
}

/** Can be asked at every start: a schedule that is there keeps its time. What is old is purged at the start anyway. */
export async function scheduleUpkeep({ database, now }: Pick<UpkeepTools, 'database' | 'now'>): Promise<void> {
  const daily = { payload: null, subject: '', everyMs: DAILY_MS, isOn: true };
  await saveSchedule(database, { ...daily, id: 'tidy-up', kind: 'tidy-up', firstAt: now() + DAILY_MS }, now());
  await saveSchedule(database, { ...daily, id: 'back-up', kind: 'back-up', firstAt: now() + HOURLY_MS }, now());
  await scheduleRanks(database, now());
}
