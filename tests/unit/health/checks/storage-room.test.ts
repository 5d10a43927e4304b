import { expect, it } from 'vitest';
import { LITTLE_ROOM_BYTES, NO_ROOM_BYTES, storageRoom } from '@/lib/health/checks/storage-room';
import { makeHealthTools, openDatabase } from '../../../support/make-health';

it.each([
  [LITTLE_ROOM_BYTES, 'healthy', 'enough'],
  [LITTLE_ROOM_BYTES - 1, 'warning', 'little'],
  [NO_ROOM_BYTES, 'warning', 'little'],
  [NO_ROOM_BYTES - 1, 'critical', 'full'],
  [-5_000_000, 'critical', 'full'],
])('%d bytes free are %s', async (freeBytes, status, finding) => {
  const usedBytes = 12_340_000;
  const estimateStorage = async () => ({ usedBytes, quotaBytes: usedBytes + freeBytes });
  const found = await storageRoom.run(makeHealthTools(openDatabase(), { estimateStorage }));
  const freeMb = Math.round(Math.max(0, freeBytes) / 1_000_000);
  expect(found).toEqual({ status, finding, facts: { freeMb, usedMb: 12.3 } });
});

it.each([null, { usedBytes: 0, quotaBytes: 0 }])('%j is a browser that does not tell', async (estimate) => {
  const found = await storageRoom.run(makeHealthTools(openDatabase(), { estimateStorage: async () => estimate }));
  expect(found).toEqual({ status: 'unknown', finding: 'notTold' });
});
