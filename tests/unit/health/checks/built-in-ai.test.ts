import { expect, it } from 'vitest';
import { builtInAi } from '@/lib/health/checks/built-in-ai';
import { makeHealthTools, openDatabase } from '../../../support/make-health';

it.each([
  [null, 'unknown', 'absent'],
  ['available', 'healthy', 'ready'],
  ['downloadable', 'unknown', 'downloadable'],
  ['downloading', 'unknown', 'downloading'],
  ['unavailable', 'unknown', 'unavailable'],
] as const)('%s is %s', async (availability, status, finding) => {
  const tools = makeHealthTools(openDatabase(), { loadBuiltInAi: async () => availability });
  expect(await builtInAi.run(tools)).toEqual({ status, finding });
});
