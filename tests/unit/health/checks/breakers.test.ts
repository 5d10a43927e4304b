import { beforeEach, expect, it } from 'vitest';
import { breakers } from '@/lib/health/checks/breakers';
import type { BreakerRow } from '@/lib/storage/api-rows';
import type { LimelightDatabase } from '@/lib/storage/database';
import { makeHealthTools, NOW, openDatabase } from '../../../support/make-health';

let database: LimelightDatabase;
const save = (change: Partial<BreakerRow>) =>
  database.breakers.put({
    ...{ service: 'youtube-data', state: 'open', failuresInARow: 5, openings: 1, retryAt: NOW + 1, changedAt: NOW },
    ...change,
  });
const find = () => breakers.run(makeHealthTools(database));

beforeEach(() => {
  database = openDatabase();
});

it('is content when nothing rests', async () => {
  await save({ state: 'closed', retryAt: null });
  await save({ service: 'gemini', retryAt: NOW });
  expect(await find()).toEqual({ status: 'healthy', finding: 'closed' });
});

it('names what rests, and until when', async () => {
  await save({ retryAt: NOW + 9 });
  await save({ service: 'youtube-analytics', retryAt: NOW + 5 });
  const facts = { services: 'YouTube Analytics API, YouTube Data API', retryAt: NOW + 5 };
  expect(await find()).toEqual({ status: 'warning', finding: 'resting', facts });
});
