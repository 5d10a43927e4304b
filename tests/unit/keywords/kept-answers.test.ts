import { describe, expect, it } from 'vitest';
import { isCompetitionReport, isCompletions, phraseId } from '@/lib/keywords/kept-answers';
import { measureCompetition } from '@/lib/keywords/measure-competition';
import { makeFound } from '../../support/make-found';

it('a phrase is one whatever its case and outer space, in a language and a country', () => {
  const place = { language: 'en', region: 'US' };
  expect(phraseId(place, '  Rye   Bread ')).toBe('en|US|rye bread');
  expect(phraseId({ ...place, region: '' }, 'rye bread')).toBe('en||rye bread');
});

const report = measureCompetition(makeFound([{ views: 3 }, { views: null }], 0), 0);

describe('a kept value', () => {
  it.each([
    [{ query: 'a', completions: ['b'] }, true],
    [{ query: 'a', completions: [] }, true],
    [{ query: 'a', completions: [1] }, false],
    [{ query: 1, completions: [] }, false],
    [null, false],
    ['text', false],
  ])('%j: completions %s', (value, isOne) => {
    expect(isCompletions(value)).toBe(isOne);
  });

  it.each([
    ['as written', report, true],
    ['without hits', { ...report, hits: undefined }, false],
    ['with a hit of another kind', { ...report, hits: [{ videoId: 'a' }] }, false],
    ['with a hit without views', { ...report, hits: report.hits.map((hit) => ({ ...hit, viewCount: 'x' })) }, false],
    ['without a number', { ...report, competition: { ...report.competition, results: null } }, false],
    ['with a median of another kind', { ...report, competition: { ...report.competition, medianViews: 'x' } }, false],
    ['of nothing', null, false],
  ])('competition %s: %#', (_, value, isOne) => {
    expect(isCompetitionReport(value)).toBe(isOne);
  });
});
