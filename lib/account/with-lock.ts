/** What runs or waits under a name in this context; for where the browser has no locks. */
const queues = new Map<string, Promise<unknown>>();

/** Runs `work` while nobody else in any of the extension's contexts runs under the same name. */
export async function withLock<T>(name: string, work: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks;
  if (locks) return locks.request(name, work);
  const before = queues.get(name) ?? Promise.resolve();
  const mine = before.then(work, work);
  queues.set(name, mine);
  try {
    return await mine;
  } finally {
    if (queues.get(name) === mine) queues.delete(name);
  }
}
