import type { Candidate } from './candidate';
import { type DraftWords, measureOverlap } from './draft-words';
import type { KeywordEvidence } from './evidence';
import { measureChance } from './measure-chance';
import { measureDemand } from './measure-demand';
import type { Band, SuggestionReason, TagSuggestion } from './suggestion';

/** A candidate, judged for one draft. */
export interface RatedCandidate {
  candidate: Candidate;
  /** Log-odds, for ordering only: relevance × demand × chance. */
  value: number;
  bands: TagSuggestion['bands'];
  reasons: SuggestionReason[];
}

/**
 * Log-odds that a creator chooses a tag, learned from what one half of 33 channels chose, checked on the other: how lately it was used,
 * how much by the most similar videos, and how far the draft says it.
 */
const LEARNED = {
  start: 0.19,
  recent: 0.87,
  alike: 0.29,
  shareInTitle: 0.89,
  inTitle: 0.9,
  inDescription: 0.63,
  text: 0.75,
  used: -0.72,
};
/** Logits of shares end here. */
const LEAST_SHARE = 0.01;
/** Of phrases that only others say: all their words in the title are worth as much as a fair phrase of the draft's own. */
const FULL_OVERLAP = 0.5;
const DEMAND: Record<Band, number> = { low: -0.3, medium: 0.7, high: 1.5 };
/** The phrase that the creator chose comes first. */
const CHOSEN = 20;
const CHANCE: Record<Band, number> = { low: -0.5, medium: 0, high: 0.3 };
const HIGH = 0.6;
const MEDIUM = 0.3;

/** What is not known weighs nothing, for or against. */
export function rateCandidate(candidate: Candidate, draft: DraftWords, evidence: KeywordEvidence): RatedCandidate {
  const { library } = candidate;
  const fit = Math.max(candidate.textFit, rateOthers(candidate, draft));
  const hasLibrary = (evidence.library?.tagged.length ?? 0) > 0;
  const logOdds = hasLibrary ? rateWithLibrary(candidate, draft, fit) : toLogOdds(fit, 0.02);
  const demand = measureDemand(candidate.evidence, {
    extensions: candidate.extensions,
    timesMedian: library?.use.timesMedian ?? null,
  });
  const competition = candidate.evidence.findLast((one) => one.source === 'search')?.competition;
  const chance = competition ? measureChance(competition, evidence.subscriberCount) : null;
  const relevance = Math.max(fit, library ? toShare(logOdds) : 0);
  return {
    candidate,
    value:
      logOdds +
      (candidate.textReasons.some(({ name }) => name === 'focus') ? CHOSEN : 0) +
      (demand ? DEMAND[demand.band] : 0) +
      (chance?.band ? CHANCE[chance.band] : 0),
    bands: { relevance: toBand(relevance), demand: demand?.band ?? null, chance: chance?.band ?? null },
    reasons: [...relevanceReasons(candidate, evidence), ...(demand?.reasons ?? []), ...(chance?.reasons ?? [])],
  };
}

/** 0–1: what the words of a phrase tell that the draft's text has not named itself. */
function rateOthers({ tag, textFit, openedCount, evidence, sources }: Candidate, draft: DraftWords): number {
  if (textFit > 0 || !['opened', 'autocomplete', 'search-terms', 'ai'].some((one) => sources.has(one as never)))
    return 0;
  const idea = Math.max(0, ...evidence.flatMap((one) => (one.source === 'ai' ? one.confidence : [])));
  const shared = FULL_OVERLAP * measureOverlap(draft, tag) + (openedCount > 0 ? 0.05 * Math.min(4, openedCount) : 0);
  return Math.max(shared, FULL_OVERLAP * idea);
}

function rateWithLibrary({ library, stems }: Candidate, { title, rest }: DraftWords, fit: number): number {
  return (
    LEARNED.start +
    LEARNED.recent * toLogOdds(library?.recentShare ?? 0, LEAST_SHARE) +
    LEARNED.alike * toLogOdds(library?.alikeShare ?? 0, LEAST_SHARE) +
    LEARNED.shareInTitle * title.shareOf(stems) +
    LEARNED.inTitle * Number(title.says(stems)) +
    LEARNED.inDescription * Number(rest.says(stems)) +
    LEARNED.text * fit +
    (library ? LEARNED.used : 0)
  );
}

function relevanceReasons(candidate: Candidate, { library }: KeywordEvidence): SuggestionReason[] {
  const { library: facts, openedCount, textReasons, evidence } = candidate;
  const reasons = [...textReasons];
  if (facts?.nearestTitle) reasons.push({ name: 'usedAlike', values: [facts.nearestTitle], of: 'relevance' });
  if (facts) {
    const values = [facts.use.videos.length, library?.tagged.length ?? 0];
    reasons.push({ name: 'usedBefore', values, of: 'relevance' });
  }
  if (openedCount > 0) reasons.push({ name: 'opened', values: [openedCount], of: 'relevance' });
  const idea = evidence.find((one) => one.source === 'ai');
  if (idea) reasons.push({ name: 'idea', values: [idea.model], of: 'relevance' });
  return reasons;
}

function toLogOdds(share: number, least: number): number {
  return Math.log((share + least) / (1 - share + least));
}

export function toShare(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

function toBand(share: number): Band {
  return share >= HIGH ? 'high' : share >= MEDIUM ? 'medium' : 'low';
}
