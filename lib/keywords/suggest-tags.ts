import type { Candidate } from './candidate';
import { chooseTags } from './choose-tags';
import { readDraftWords } from './draft-words';
import { type KeywordEvidence, NO_EVIDENCE, SOURCE_IDS } from './evidence';
import { findNames } from './find-names';
import { gatherCandidates } from './gather-candidates';
import { type RatedCandidate, rateCandidate, toShare } from './rate-candidate';
import { suggestMisspellings } from './suggest-misspellings';
import type { TagSuggestion } from './suggestion';
import { createBlocklist, createTwinFilter, toSingleTag } from './tag-filter';
import { tagKey } from './tag-key';
import { suggestFromText, type TagSource } from './text-candidates';
import { readPhrase } from './twin-keys';

const MAX_SUGGESTIONS = 15;
const MAX_TEXT_CANDIDATES = 40;

/**
 * Tags worth having, best first, at most 15. The draft's own text is enough; whatever else is known makes them better.
 * Neither what the draft has nor what the creator rejected is among them, in whatever form, nor what is blocked. The same
 * input always gets the same.
 */
export function suggestTags(source: TagSource, evidence: KeywordEvidence = NO_EVIDENCE): TagSuggestion[] {
  const { title, description, focus, language, tags, transcript, chapters } = source;
  const text = suggestFromText(source, MAX_TEXT_CANDIDATES);
  const draft = readDraftWords(
    [title ?? '', focus ?? ''],
    [description ?? '', transcript ?? '', ...(chapters ?? [])],
    language,
  );
  const candidates = toSingleTags(gatherCandidates(text, title ?? '', draft, evidence));
  const rated = candidates.map((candidate) => rateCandidate(candidate, draft, evidence));
  const isUnblocked = createBlocklist(evidence.blocked, draft);
  const isNew = createTwinFilter([...(tags ?? []), ...evidence.rejected]);
  const isAllowed = (tag: string) => isNew(tag) && isUnblocked(tag);
  const chosen = toSuggestions(chooseTags(rated, MAX_SUGGESTIONS, ({ candidate }) => isAllowed(candidate.tag)));
  const titlePhrases = text.map(({ tag }) => tag).filter((tag) => draft.title.says(readPhrase(tag).stems));
  const names = findNames(title ?? '', description ?? '', language);
  const chosenKeys = new Set(chosen.map(({ tag }) => tagKey(tag)));
  const spellings = suggestMisspellings(
    names,
    titlePhrases,
    draft,
    evidence,
    (tag) => toSingleTag(tag) !== null && isAllowed(tag) && !chosenKeys.has(tagKey(tag)),
  );
  return addLast(chosen, spellings);
}

/** As Studio takes them, each once: a kept tag may hold what Studio would cut it at. */
function toSingleTags(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return candidates.flatMap((candidate) => {
    const tag = toSingleTag(candidate.tag);
    if (tag === null || seen.has(tagKey(tag))) return [];
    seen.add(tagKey(tag));
    return [{ ...candidate, tag }];
  });
}

/** One that came before its turn is worth as much as the next. */
function toSuggestions(chosen: readonly RatedCandidate[]): TagSuggestion[] {
  let least = 0;
  return chosen
    .toReversed()
    .map(({ candidate, value, bands, reasons }) => {
      least = Math.max(least, Math.round(toShare(value) * 1000) / 1000);
      const sources = SOURCE_IDS.filter((id) => candidate.sources.has(id));
      return { tag: candidate.tag, fit: least, bands, reasons, sources };
    })
    .toReversed();
}

function addLast(suggestions: readonly TagSuggestion[], spellings: readonly TagSuggestion[]): TagSuggestion[] {
  const kept = suggestions.slice(0, MAX_SUGGESTIONS - spellings.length);
  const least = kept.at(-1)?.fit ?? 1;
  return [...kept, ...spellings.map((spelling) => ({ ...spelling, fit: Math.min(spelling.fit, least) }))];
}
