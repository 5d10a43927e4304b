import { readCsv } from './read-csv.ts';

/** Two headlines of one randomised test over the same picture. */
export interface HeadlinePair {
  test: string;
  /** Tests that share a headline, a picture or a lede; they are never taken apart. */
  group: string;
  pValue: number;
  impressions: number;
  /** The one with more clicks per impression. */
  winner: string;
  loser: string;
}

const COLUMNS = [
  ...(['test_id', 'group', 'headline_a', 'headline_b', 'impressions_a', 'impressions_b'] as const),
  ...(['p_value', 'winner', 'randomization_risk'] as const),
];

/** The pairs of weeks in which the randomisation worked: the archive's authors ask to leave the others out. */
export function loadHeadlines(folder: string): HeadlinePair[] {
  const rows = readCsv(`${folder}upworthy/pairs.csv.gz`, COLUMNS);
  const sound = rows.filter((row) => row.randomization_risk === '0' && /^[ab]$/.test(row.winner));
  return sound.map((row) => ({
    test: row.test_id,
    group: row.group,
    pValue: Number(row.p_value),
    impressions: Number(row.impressions_a) + Number(row.impressions_b),
    winner: row.winner === 'a' ? row.headline_a : row.headline_b,
    loser: row.winner === 'a' ? row.headline_b : row.headline_a,
  }));
}
