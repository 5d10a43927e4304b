import { type Estimate, estimateRatio, type Share } from './bootstrap.ts';
import { createRandom } from './create-random.ts';
import type { Finding, HeadlineEvidence, Preference } from './evidence.ts';
import type { HeadlinePair } from './load-headlines.ts';
import { type Rating, rateTitle } from './rate-video.ts';
import { withHolm } from './with-holm.ts';

const COIN_FLIP = 0.5;
const COIN_SEED = 1;
/** The checks are judged on the pairs of this set: fewer would leave most of them without pairs that differ. */
const CHECKS_MAX_P = 0.05;

/** Does the title part of the score prefer the headline that won, and does each check? */
export function compareHeadlines(pairs: readonly HeadlinePair[]): HeadlineEvidence {
  const ratings = new Map<string, Rating>();
  const rate = (headline: string): Rating => {
    const known = ratings.get(headline) ?? rateTitle(headline);
    ratings.set(headline, known);
    return known;
  };
  const sets = [0.01, 0.05, 0.001].flatMap((maxP) => {
    const chosen = pairs.filter(({ pValue }) => pValue < maxP);
    return [
      preferenceOf(chosen, { maxP, isOnePerTest: false }, rate),
      preferenceOf(selectOnePerTest(chosen), { maxP, isOnePerTest: true }, rate),
    ];
  });
  return { preferences: sets, checks: judgeChecks(pairs, rate) };
}

/** Of each test the pair most people saw, which is no choice by outcome. */
export function selectOnePerTest(pairs: readonly HeadlinePair[]): HeadlinePair[] {
  const byTest = new Map<string, HeadlinePair>();
  for (const pair of pairs) {
    if (pair.impressions > (byTest.get(pair.test)?.impressions ?? 0)) byTest.set(pair.test, pair);
  }
  return [...byTest.values()];
}

/** Wins by group, `prefer` being positive where the winner is preferred, 0 where neither is, `null` where a pair is left out. */
export function countWins(
  pairs: readonly HeadlinePair[],
  prefer: (pair: HeadlinePair) => number | null,
): Map<string, Share> {
  const byGroup = new Map<string, Share>();
  for (const pair of pairs) {
    const lead = prefer(pair);
    if (lead === null) continue;
    const share = byGroup.get(pair.group) ?? { top: 0, bottom: 0 };
    byGroup.set(pair.group, { top: share.top + (lead === 0 ? 0.5 : lead > 0 ? 1 : 0), bottom: share.bottom + 1 });
  }
  return byGroup;
}

function preferenceOf(
  pairs: readonly HeadlinePair[],
  set: Pick<Preference, 'maxP' | 'isOnePerTest'>,
  rate: (headline: string) => Rating,
): Preference {
  const random = createRandom(COIN_SEED);
  const titleShare = (headline: string) => rate(headline).groups.get('title') ?? 0;
  const titleLead = ({ winner, loser }: HeadlinePair) => roundedLead(titleShare(winner) - titleShare(loser));
  return {
    ...set,
    pairs: pairs.length,
    tests: new Set(pairs.map(({ test }) => test)).size,
    groups: new Set(pairs.map(({ group }) => group)).size,
    toldApart: pairs.filter((pair) => titleLead(pair) !== 0).length,
    titleScore: winsOf(pairs, titleLead),
    longer: winsOf(pairs, ({ winner, loser }) => winner.length - loser.length),
    coin: winsOf(pairs, () => random() - COIN_FLIP),
  };
}

function winsOf(pairs: readonly HeadlinePair[], prefer: (pair: HeadlinePair) => number): Estimate {
  const estimate = estimateRatio([...countWins(pairs, prefer).values()], COIN_FLIP);
  if (!estimate) throw new Error('There are no pairs of headlines to compare.');
  return estimate;
}

/** Sums of the same points in another order may differ in the last bit; that is no preference. */
function roundedLead(lead: number): number {
  return Math.abs(lead) < 1e-9 ? 0 : lead;
}

function judgeChecks(pairs: readonly HeadlinePair[], rate: (headline: string) => Rating): Finding[] {
  const chosen = pairs.filter(({ pValue }) => pValue < CHECKS_MAX_P);
  const ids = new Set(chosen.flatMap(({ winner }) => [...rate(winner).checks.keys()]));
  const findings = [...ids].flatMap((id): Finding[] => {
    const wins = countWins(chosen, ({ winner, loser }) => {
      const lead = (rate(winner).checks.get(id) ?? 0) - (rate(loser).checks.get(id) ?? 0);
      const isJudged = rate(winner).checks.has(id) && rate(loser).checks.has(id);
      return isJudged && lead !== 0 ? lead : null;
    });
    const estimate = estimateRatio([...wins.values()], COIN_FLIP);
    if (!estimate) return [];
    return [
      { id, clusters: wins.size, items: [...wins.values()].reduce((sum, { bottom }) => sum + bottom, 0), estimate },
    ];
  });
  return withHolm(findings);
}
