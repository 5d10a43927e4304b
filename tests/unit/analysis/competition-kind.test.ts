import { expect, it } from 'vitest';
import { COMPETITION } from '@/lib/analysis/competition-kind';
import { measureCompetition } from '@/lib/keywords/measure-competition';
import { makeFound } from '../../support/make-found';

const report = measureCompetition(makeFound([{ views: 3, subscribers: 4 }, {}], 1_000), 1_000);

it('comes back as it was kept, fresh for a week', () => {
  expect(COMPETITION.parse(structuredClone(report))).toEqual(report);
  expect([COMPETITION.name, COMPETITION.ttlMs]).toEqual(['competition', 7 * 86_400_000]);
});

it.each([
  ['without its hits', { ...report, hits: undefined }],
  ['without a number', { ...report, competition: { ...report.competition, medianAgeDays: undefined } }],
  ['with more hits than are kept', { ...report, hits: Array.from({ length: 51 }, () => report.hits[0]) }],
  ['of nothing', null],
])('%s is a miss', (_, value) => {
  expect(COMPETITION.parse(value)).toBeNull();
});
