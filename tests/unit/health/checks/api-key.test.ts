import { beforeEach, expect, it, vi } from 'vitest';
import { apiKey } from '@/lib/health/checks/api-key';
import { Problem, type ProblemCode } from '@/lib/problem/problem';
import type { ApiKeyRow } from '@/lib/storage/api-rows';
import type { LimelightDatabase } from '@/lib/storage/database';
import { makeHealthTools, NOW, openDatabase } from '../../../support/make-health';

let database: LimelightDatabase;
const saveKey = (change: Partial<ApiKeyRow> = {}) =>
  database.apiKeys.put({
    ...{ id: 'key-1', service: 'youtube', label: 'Mine', last4: 'abcd', isActive: true },
    ...{ savedAt: NOW, checkedAt: NOW - 1_000, problem: null },
    ...change,
  });

beforeEach(() => {
  database = openDatabase();
});

it('has nothing to judge without an active key', async () => {
  await saveKey({ isActive: false });
  await saveKey({ id: 'key-2', service: 'gemini' });
  expect(await apiKey.run(makeHealthTools(database))).toEqual({ status: 'unknown', finding: 'none' });
});

const OUTCOMES: [ProblemCode | null, string, string][] = [
  [null, 'healthy', 'works'],
  ['quota-exceeded', 'warning', 'spent'],
  ['offline', 'warning', 'unreachable'],
  ['service-paused', 'warning', 'unreachable'],
  ['permission-missing', 'warning', 'unreachable'],
  ['key-invalid', 'critical', 'refused'],
  ['key-restricted', 'critical', 'refused'],
  ['api-not-enabled', 'critical', 'refused'],
  ['secret-lost', 'critical', 'refused'],
];

it.each(OUTCOMES)('tells the last check: %s is %s', async (problem, status, finding) => {
  await saveKey({ problem });
  const wanted = { status, finding, facts: { checkedAt: NOW - 1_000 } };
  expect(await apiKey.run(makeHealthTools(database))).toEqual(problem ? { ...wanted, problem } : wanted);
});

it('says that a key was never tried', async () => {
  await saveKey({ checkedAt: null });
  expect(await apiKey.run(makeHealthTools(database))).toEqual({ status: 'unknown', finding: 'untried' });
});

it.each(OUTCOMES)('tries the key where that was asked for: %s is %s', async (problem, status, finding) => {
  await saveKey({ checkedAt: null });
  const checkKey = vi.fn(async () => {
    if (problem) throw new Problem(problem);
  });
  const found = await apiKey.run(makeHealthTools(database, { checkKey }));
  expect(found).toMatchObject({ status, finding, facts: { checkedAt: NOW } });
  expect(checkKey.mock.calls).toEqual([['key-1']]);
});

it('leaves a bug a bug', async () => {
  await saveKey();
  const checkKey = async () => Promise.reject(new TypeError('no'));
  await expect(apiKey.run(makeHealthTools(database, { checkKey }))).rejects.toThrow(TypeError);
});
