import { browser } from 'wxt/browser';
import { type DataKind, dataSentTo } from './data-sent';

interface HostAccess {
  origins: string[];
  data_collection?: DataKind[];
}

/**
 * What the browser is asked for, or about, so that these addresses may be used. Firefox asks for the data that is sent in
 * the same question, and lets people take that back alone; then the address may not be used any more.
 */
export function accessTo(origins: readonly string[], isFirefox: boolean = import.meta.env.FIREFOX): HostAccess {
  return { origins: [...origins], ...(isFirefox && { data_collection: dataSentTo(origins) }) };
}

/** Gives addresses back to the browser, and with them the data that no other allowed address is sent. */
export async function giveHostsBack(
  origins: readonly string[],
  isFirefox: boolean = import.meta.env.FIREFOX,
): Promise<void> {
  const access: HostAccess = { origins: [...origins] };
  if (isFirefox) {
    const { origins: allowed = [] } = await browser.permissions.getAll();
    const stillSent = dataSentTo(allowed.filter((origin) => !origins.includes(origin)));
    access.data_collection = dataSentTo(origins).filter((kind) => !stillSent.includes(kind));
  }
  await browser.permissions.remove(access);
}
