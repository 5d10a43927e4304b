import { describe, expect, it } from 'vitest';
import en from '@/assets/locales/en.json';
import { RUBRIC } from '@/lib/seo/rubric';
import type { CheckGroup } from '@/lib/seo/check';
import { camelCase } from '@/lib/words/words';
import type { CheckWords } from './checks-doc';

const wordsById: Record<string, CheckWords | undefined> = en.checks;

describe('the rubric', () => {
  it.each<[CheckGroup, number]>([
    ['validity', 0],
    ['title', 40],
    ['description', 20],
    ['structure', 20],
    ['thumbnail', 15],
    ['tags', 5],
  ])('gives %s %i points', (group, points) => {
    const weights = RUBRIC.filter(({ check }) => check.group === group).map(({ weight }) => weight);
    expect(weights.reduce((total, weight) => total + weight, 0)).toBe(points);
  });

  it.each(RUBRIC.map(({ check }) => check))('names the ground of $id', (check) => {
    if (check.evidence === 'convention') expect(check.source).toBeNull();
    else
      expect(check.source).toMatch(
        /^https:\/\/(support\.google\.com\/youtube\/answer\/\d+|developers\.google\.com\/youtube\/)/,
      );
    if (check.group === 'validity') expect(check).toMatchObject({ severity: 'P0', evidence: 'official-rule' });
    else expect(check.severity).not.toBe('P0');
  });

  it.each(RUBRIC.map(({ check }) => check))('names the unit of each threshold of $id', ({ thresholds }) => {
    for (const name of Object.keys(thresholds)) expect(name).toMatch(/^(max|min)[A-Z]\w+/);
  });
});

describe('the words of the checks', () => {
  it('belong to a check each', () => {
    expect(Object.keys(en.checks).toSorted()).toEqual(RUBRIC.map(({ check }) => camelCase(check.id)).toSorted());
  });

  it.each(RUBRIC.map(({ check }) => check.id))('are short and plain for %s', (id) => {
    const words = wordsById[camelCase(id)];
    if (!words) throw new Error(`no words for ${id}`);
    expect(words.good.length).toBeLessThanOrEqual(40);
    expect(words.bad.length).toBeLessThanOrEqual(40);
    expect(words.good).not.toBe(words.bad);
    expect(JSON.stringify(words)).not.toMatch(/!|\bshould\b/);
    for (const advice of Object.values(words.advice)) expect(advice).toMatch(/^[A-Z].*\.$/);
  });
});
