import type { Candidate } from './candidate';
import type { SourceId } from './evidence';
import { readPhrase, twinKeys } from './twin-keys';

/** Candidates of all sources, each phrase once in whatever form a source has it; the first source writes it. */
export interface CandidatePool {
  /** `null` when no source has named it yet. */
  find(keys: readonly string[]): Candidate | null;
  /** The candidate that is the same phrase, or a new one. */
  name(phrase: string, source: SourceId, keys?: readonly string[]): Candidate;
  /** One more form of a phrase that is a candidate already. */
  addForm(phrase: string, source: SourceId, keys: readonly string[]): Candidate;
  all(): Candidate[];
}

export function createCandidatePool(): CandidatePool {
  const candidates: Candidate[] = [];
  const byKey = new Map<string, Candidate>();
  const find = (keys: readonly string[]) => {
    for (const key of keys) {
      const found = byKey.get(key);
      if (found) return found;
    }
    return null;
  };
  const create = (phrase: string, source: SourceId, keys: readonly string[]) => {
    const candidate = createCandidate(phrase, keys, source);
    candidates.push(candidate);
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, candidate);
    return candidate;
  };
  return {
    find,
    name(phrase, source, keys = twinKeys(phrase)) {
      const found = find(keys);
      if (!found) return create(phrase, source, keys);
      found.sources.add(source);
      return found;
    },
    addForm: create,
    all: () => candidates,
  };
}

function createCandidate(tag: string, keys: readonly string[], source: SourceId): Candidate {
  return {
    ...{ tag, keys, stems: readPhrase(tag).stems, sources: new Set([source]) },
    ...{ textFit: 0, textReasons: [], library: null, openedCount: 0, evidence: [], extensions: null },
  };
}
