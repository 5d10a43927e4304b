const LOCK = 'limelight.jobs';

/**
 * Waits until no other background of this browser runs jobs: for a moment, during an update, there can be two.
 *
 * @returns lets the next one.
 */
export function holdLock(locks: Pick<LockManager, 'request'>): Promise<() => void> {
  return new Promise((resolve, reject) => {
    locks.request(LOCK, () => new Promise<void>((release) => resolve(release))).catch(reject);
  });
}
