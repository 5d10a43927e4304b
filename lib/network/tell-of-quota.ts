import type { LimelightDatabase } from '@/lib/storage/database';
import type { NewEvent } from '@/lib/storage/events';
import { quotaIdOfClient } from '@/lib/storage/quota-id';
import type { QuotaCost } from './network';
import type { QuotaNotice } from './quota-ledger';

/** Tells that a key's or sign-in's quota is low or gone, under the name the creator knows it by. */
export async function tellOfQuota(
  tools: { database: LimelightDatabase; notify: (event: NewEvent) => Promise<void> },
  { quotaId, bucket }: QuotaCost,
  notice: NonNullable<QuotaNotice>,
): Promise<void> {
  const subject = await findName(tools.database, quotaId);
  await tools.notify({ kind: notice, subject, about: `${quotaId}|${bucket}` });
}

async function findName(database: LimelightDatabase, quotaId: string): Promise<string> {
  const key = await database.apiKeys.get(quotaId);
  if (key) return key.label;
  const account = await database.accounts.filter(({ clientId }) => quotaIdOfClient(clientId) === quotaId).first();
  return account?.title ?? quotaId;
}
