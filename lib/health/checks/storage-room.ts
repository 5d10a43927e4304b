import { defineHealthCheck } from '../health-check';

const FINDINGS = ['enough', 'little', 'full', 'notTold'] as const;

const MB = 1_000_000;
/** The cache may take 50 MB by default; with less than that left it begins to push out what is still good. */
export const LITTLE_ROOM_BYTES = 100 * MB;
/** Hardly a day's backup fits. */
export const NO_ROOM_BYTES = 10 * MB;

/** Whether the browser still has room for Limelight's data. */
export const storageRoom = defineHealthCheck({
  id: 'storage-room',
  findings: FINDINGS,
  async run({ estimateStorage }) {
    const estimate = await estimateStorage();
    if (!estimate || estimate.quotaBytes === 0) return { status: 'unknown', finding: 'notTold' };
    const freeBytes = Math.max(0, estimate.quotaBytes - estimate.usedBytes);
    const facts = { freeMb: Math.round(freeBytes / MB), usedMb: Math.round((estimate.usedBytes / MB) * 10) / 10 };
    if (freeBytes < NO_ROOM_BYTES) return { status: 'critical', finding: 'full', facts };
    if (freeBytes < LITTLE_ROOM_BYTES) return { status: 'warning', finding: 'little', facts };
    return { status: 'healthy', finding: 'enough', facts };
  },
});
