import type { Candidate } from './candidate';
import { type CandidatePool, createCandidatePool } from './candidate-pool';
import { type DraftWords, hasForeignName, hasForeignNumber, measureOverlap } from './draft-words';
import type { KeywordEvidence, PhraseEvidence } from './evidence';
import type { TagUse } from './library-index';
import { countExtensions } from './measure-demand';
import { type LibraryFacts, readLibrary } from './read-library';
import { readOpened } from './read-opened';
import type { TextCandidate } from './text-candidates';
import { twinKeys } from './twin-keys';

/** With less than half of its words it is a phrase about something else. */
const MIN_OVERLAP = 0.5;
/** An idea may use other words than the draft: the model that had it has read the draft. */
const MIN_CONFIDENCE = 0.5;
const HABIT_SHARE = 0.3;
const ALIKE_SHARE = 0.6;
const MIN_OWN_OVERLAP = 0.3;
// Once told YouTube how to show a video.
const SYSTEM_TAG = /^yt:/i;

/** Everything that may be a tag of this draft, each once, with what is known of it. */
export function gatherCandidates(
  text: readonly TextCandidate[],
  title: string,
  draft: DraftWords,
  evidence: KeywordEvidence,
): Candidate[] {
  const pool = createCandidatePool();
  for (const { tag, fit, reasons } of text) {
    const candidate = pool.name(tag, 'text');
    candidate.textFit = Math.max(candidate.textFit, fit);
    candidate.textReasons = reasons;
  }
  addLibrary(pool, title, draft, evidence);
  addOpened(pool, title, draft, evidence);
  for (const one of evidence.phrases) addPhrase(pool, draft, one);
  addExtensions(pool, evidence.phrases);
  return pool.all();
}

/** What YouTube was asked to complete is most often a candidate itself. */
function addExtensions(pool: CandidatePool, phrases: readonly PhraseEvidence[]): void {
  const bySeed = new Map<string, string[]>();
  for (const one of phrases) {
    if (one.source === 'autocomplete') bySeed.set(one.seed, [...(bySeed.get(one.seed) ?? []), one.phrase]);
  }
  for (const [seed, completions] of bySeed) {
    const candidate = pool.find(twinKeys(seed));
    if (candidate) candidate.extensions = Math.max(candidate.extensions ?? 0, countExtensions(seed, completions));
  }
}

function addLibrary(pool: CandidatePool, title: string, draft: DraftWords, { library }: KeywordEvidence): void {
  if (!library) return;
  const found = readLibrary(library, title).filter(
    (facts) =>
      !SYSTEM_TAG.test(facts.use.tag) && (isHabit(facts) || measureOverlap(draft, facts.use.tag) >= MIN_OWN_OVERLAP),
  );
  // The most usual form of several comes first, and takes what the draft's text says.
  for (const facts of found.toSorted((first, second) => second.recentShare - first.recentShare)) {
    const { use } = facts;
    const twin = pool.find(use.keys);
    if (twin?.library && !isUsedTogether(use, twin.library.use)) continue;
    const candidate = twin?.library
      ? pool.addForm(use.tag, 'library', use.keys)
      : pool.name(use.tag, 'library', use.keys);
    candidate.tag = use.tag;
    candidate.library = facts;
  }
}

/** What most of the latest videos have, or those most like the draft: a topic of the channel, its name, a habit. */
function isHabit({ recentShare, alikeShare }: LibraryFacts): boolean {
  return recentShare >= HABIT_SHARE || alikeShare >= ALIKE_SHARE;
}

/** Some creators give a video several forms of one tag on purpose: that is theirs to decide. */
function isUsedTogether(use: TagUse, usual: TagUse): boolean {
  const videos = new Set(usual.videos);
  return use.videos.filter((at) => videos.has(at)).length * 2 >= use.videos.length;
}

function addOpened(pool: CandidatePool, title: string, draft: DraftWords, { opened }: KeywordEvidence): void {
  if (!opened) return;
  for (const { use, count } of readOpened(opened, title)) {
    if (!pool.find(use.keys) && !isAboutTheSame(draft, use.tag)) continue;
    const candidate = pool.name(use.tag, 'opened', use.keys);
    candidate.openedCount = Math.max(candidate.openedCount, count);
  }
}

function addPhrase(pool: CandidatePool, draft: DraftWords, one: PhraseEvidence): void {
  const keys = twinKeys(one.phrase);
  // Who is found for a phrase tells nothing of whether it is about this video.
  if (!pool.find(keys) && (one.source === 'search' || !isWanted(draft, one))) return;
  pool.name(one.phrase, one.source, keys).evidence.push(one);
}

function isWanted(draft: DraftWords, one: PhraseEvidence): boolean {
  if (one.source !== 'ai') return isAboutTheSame(draft, one.phrase);
  if (hasForeignNumber(draft, one.phrase) || hasForeignName(draft, one.phrase)) return false;
  return one.confidence >= MIN_CONFIDENCE || measureOverlap(draft, one.phrase) >= MIN_OVERLAP;
}

/** Of what others say: YouTube's policy on spam forbids names and topics that a video is not about. */
function isAboutTheSame(draft: DraftWords, phrase: string): boolean {
  return (
    measureOverlap(draft, phrase) >= MIN_OVERLAP && !hasForeignNumber(draft, phrase) && !hasForeignName(draft, phrase)
  );
}
