import type { JobForecast } from '@/lib/jobs/job';
import { forecastQuota } from '@/lib/network/quota';
import { Problem } from '@/lib/problem/problem';
import { loadAccount } from '@/lib/storage/accounts';
import { loadActiveApiKey } from '@/lib/storage/api-keys';
import { quotaIdOfClient } from '@/lib/storage/quota-id';
import type { ChannelFacts } from '@/lib/video/facts';
import type { ApiTools } from './api-tools';
import { type Asker, chooseAskerForChannel } from './choose-asker';
import { askChannel } from './fetch-channel';
import { channelItem } from './jobs/channel-items';

const PAGE_SIZE = 50;

/** A page of the list and its videos are one unit each, and the channel itself is one. */
export function countUnits(uploads: number): number {
  return Math.ceil(uploads / PAGE_SIZE) * 2 + 1;
}

/** The channel, the pages of its list, and the videos: what the job's progress is told against. */
function countItems(uploads: number): number {
  return 1 + Math.ceil(uploads / PAGE_SIZE) + uploads;
}

/** What bringing every upload up to date would cost. One unit, unless the channel is known. Throws as `fetchChannel`. */
export async function forecastLibrary(tools: ApiTools, channelId: string): Promise<JobForecast> {
  const asker = await chooseAskerForChannel(tools, channelId);
  const { value } = await askChannel(tools, asker, channelId);
  return forecast(tools, asker, value);
}

/**
 * Queues bringing every upload up to date, once however often it is asked for. Throws `quota-exceeded` when it does not
 * fit into what is left today, and what `forecastLibrary` throws.
 */
export async function refreshLibrary(tools: ApiTools, channelId: string): Promise<{ jobId: string }> {
  const asker = await chooseAskerForChannel(tools, channelId);
  const { value: channel } = await askChannel(tools, asker, channelId);
  const { fits, units } = await forecast(tools, asker, channel);
  if (!fits) throw new Problem('quota-exceeded');
  const jobId = await tools.queue({
    kind: 'refresh-channel',
    payload: { channelId, maxPages: null },
    subject: channel.title,
    priority: 10,
    dedupeKey: `library:${channelId}`,
    itemKeys: [channelItem(channelId)],
    expectedItems: countItems(channel.videoCount ?? 0),
    forecastUnits: units,
  });
  return { jobId };
}

async function forecast(tools: ApiTools, asker: Asker, { videoCount }: ChannelFacts): Promise<JobForecast> {
  const { database, now } = tools;
  const items = videoCount ?? 0;
  const units = countUnits(items);
  const cost = { quotaId: await loadQuotaId(tools, asker), bucket: 'units', units } as const;
  const { left, resetAt, fits } = await forecastQuota(database, cost, now());
  return { units, unitsLeft: left, items, resetAt, fits };
}

/** Whose quota it takes: a key's, or that of the project an account was signed in with. Throws `key-missing`. */
async function loadQuotaId({ database }: ApiTools, { accountId }: Asker): Promise<string> {
  const account = accountId === undefined ? null : await loadAccount(database, accountId);
  if (account) return quotaIdOfClient(account.clientId);
  const key = await loadActiveApiKey(database, 'youtube');
  if (!key) throw new Problem('key-missing');
  return key.id;
}
