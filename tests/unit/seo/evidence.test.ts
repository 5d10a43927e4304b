import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import evidence from '@/bench/evidence.json';
import { MEASURED } from '@/lib/seo/measured';
import { RUBRIC, RUBRIC_VERSION } from '@/lib/seo/rubric';

const histories = evidence.videos.find(({ set }) => set === 'histories');
const wholeOf = (id: string) => histories?.whole.find((finding) => finding.id === id);
const twoDigits = (value: number | undefined) => Math.round((value ?? Number.NaN) * 100) / 100;

describe('what was measured of the score', () => {
  it('was measured of this rubric', () => {
    expect(evidence.rubricVersion, 'npm run bench:evidence').toBe(RUBRIC_VERSION);
  });

  it.each([
    ['score', MEASURED.score],
    ['title group', MEASURED.title],
  ])('is what the product says of the %s', (id, said) => {
    const { clusters, estimate } = wholeOf(id) ?? {};
    const [rho, low, high] = [estimate?.value, estimate?.interval?.low, estimate?.interval?.high].map(twoDigits);
    expect(said).toEqual({ channels: clusters, rho, low, high });
  });

  it('is what the product says of headlines', () => {
    const set = evidence.headlines.preferences.find(({ maxP, isOnePerTest }) => maxP === 0.01 && !isOnePerTest);
    const percent = Math.round((set?.titleScore.value ?? Number.NaN) * 1_000) / 10;
    expect(MEASURED.headlines).toEqual({ pairs: set?.pairs, toldApart: set?.toldApart, percent });
  });

  // The words of the catalogue hold no longer than this: "hardly goes with views", "hardly more often than a coin".
  it('is as little as the words say', () => {
    expect(Math.abs(MEASURED.score.rho)).toBeLessThanOrEqual(0.15);
    expect(Math.abs(MEASURED.title.rho)).toBeLessThanOrEqual(0.1);
    expect(Math.abs(MEASURED.headlines.percent - 50)).toBeLessThanOrEqual(2);
  });
});

describe('the rubric', () => {
  const contradicted = new Set(contradictedIds());
  const notes = RUBRIC.filter(({ check, weight }) => check.group !== 'validity' && weight === 0);

  it('gives no points to a check that open data contradicts, and to every other some', () => {
    expect(contradicted.size).toBeGreaterThan(0);
    expect(notes.map(({ check }) => check.id).toSorted()).toEqual([...contradicted].toSorted());
  });

  it.each(notes.map(({ check }) => check))(
    'calls the evidence of $id conflicting, and its severity the least',
    (check) => {
      expect(check).toMatchObject({ evidence: 'conflicting', severity: 'P3' });
    },
  );
});

const ROOT = resolve(import.meta.dirname, '../../..');

it('is what README.md says', () => {
  const { channels, rho, low, high } = MEASURED.score;
  const [said, from, to] = [rho, low, high].map((number) => number.toFixed(2).replace('-', '−').replace('0.', '.'));
  const readme = readFileSync(resolve(ROOT, 'README.md'), 'utf8').replaceAll(/\s+/g, ' ');
  expect(readme).toContain(`a rank correlation of ${said}, 95 % interval ${from} to ${to}, in ${channels} channels`);
});

describe('docs/evidence.md', () => {
  const lines = readFileSync(resolve(ROOT, 'docs/evidence.md'), 'utf8').split('\n');
  const rowsOf = (...cells: string[]) => {
    return lines.filter((line) => cells.every((cell) => line.split('|').some((text) => text.trim() === cell)));
  };

  it('is about this rubric, and what the data contradict is named in it', () => {
    expect(lines.join(' ')).toContain(`Rubric ${RUBRIC_VERSION};`);
    for (const id of contradictedIds()) expect(lines.join(' ')).toContain(`\`${id}\` (`);
    for (const id of evidence.unmeasured) expect(lines.join(' ')).toContain(`\`${id}\``);
  });

  it('has the numbers of every set of headlines and of every check judged by them', () => {
    for (const { pairs, groups, titleScore, longer } of evidence.headlines.preferences) {
      const cells = [pairs.toLocaleString('en-US'), String(groups), percentWords(titleScore), percentWords(longer)];
      expect(rowsOf(...cells), cells.join(' ')).toHaveLength(1);
    }
    const judged = evidence.headlines.checks.filter(({ estimate }) => estimate.interval !== null);
    for (const { id, items, estimate } of judged) {
      expect(rowsOf(`\`${id}\``, String(items), percentWords(estimate)), id).toHaveLength(1);
    }
  });

  it.each(['histories', 'undated'])('has the numbers of every check judged by the %s', (set) => {
    const found = evidence.videos.find((one) => one.set === set);
    const judged = (found?.checks ?? []).filter(({ estimate }) => estimate.interval !== null);
    expect(judged.length).toBeGreaterThan(0);
    for (const { id, clusters, estimate } of judged) {
      expect(rowsOf(`\`${id}\``, set, String(clusters), rhoWords(estimate)), id).toHaveLength(1);
    }
    for (const { clusters, estimate } of found?.whole ?? []) {
      expect(rowsOf(set, String(clusters), rhoWords(estimate))).toHaveLength(1);
    }
  });
});

interface Told {
  value: number;
  interval: { low: number; high: number } | null;
}

function contradictedIds(): string[] {
  return Object.values(evidence.contradicted).flat();
}

function percentWords(estimate: Told): string {
  return words(estimate, (share) => (share * 100).toFixed(1));
}

function rhoWords(estimate: Told): string {
  return words(estimate, (rho) => rho.toFixed(3).replace('-', '−').replace('−0.000', '0.000'));
}

function words({ value, interval }: Told, shown: (number: number) => string): string {
  return interval ? `${shown(value)} [${shown(interval.low)}, ${shown(interval.high)}]` : shown(value);
}
