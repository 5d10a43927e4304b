import type { Completions } from './kept-answers';
import type { PhraseEvidence } from './evidence';
import { measureDemand } from './measure-demand';
import type { SearchTerm } from './rate-exploration';
import type { Band, SuggestionReason } from './suggestion';
import { tagKey } from './tag-key';
import { twinKeys } from './twin-keys';

/** A phrase that people search for beside the one that is looked into. */
export interface RelatedPhrase {
  phrase: string;
  reasons: SuggestionReason[];
  /** Of demand. */
  band: Band;
}

export interface RelatedSources {
  seed: string;
  completions: readonly Completions[];
  terms: readonly SearchTerm[];
  /** `twinKeys` of what is listed elsewhere. */
  excluded: ReadonlySet<string>;
}

/** One phrase in all the forms in which it came, as the best of them is written. */
interface Found {
  phrase: string;
  /** Where it stands highest: in completions of the phrase itself before those of others. */
  seed: string;
  position: number;
  isDirect: boolean;
  offers: PhraseEvidence[];
  term: SearchTerm | null;
}

const BANDS: readonly Band[] = ['low', 'medium', 'high'];

/**
 * What the search box offered, and the channel's own search terms that were handed over, the likeliest to be searched for
 * first. Phrases that differ in plurals, accents, word order or spaces only are one; the seed itself is none of them.
 */
export function relatePhrases(sources: RelatedSources, max: number): RelatedPhrase[] {
  return collect(sources)
    .map((one) => ({ one, band: measureDemand([...one.offers, ...(one.term ? [one.term] : [])])?.band ?? 'low' }))
    .toSorted((a, b) => BANDS.indexOf(b.band) - BANDS.indexOf(a.band) || compare(a.one, b.one))
    .slice(0, max)
    .map(({ one, band }) => ({ phrase: one.phrase, reasons: reasonsFor(one), band }));
}

function collect({ seed, completions, terms, excluded }: RelatedSources): Found[] {
  const byKey = new Map<string, Found>();
  const own = new Set([...twinKeys(seed), ...excluded]);
  const add = (phrase: string, fresh: () => Found): Found | null => {
    const keys = twinKeys(phrase);
    if (keys.some((key) => own.has(key))) return null;
    const known = keys.map((key) => byKey.get(key)).find((one) => one !== undefined) ?? fresh();
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, known);
    return known;
  };
  for (const { query, completions: list } of completions) {
    const isDirect = tagKey(query) === tagKey(seed);
    list.forEach((phrase, place) => {
      const here = { phrase, seed: query, position: place + 1, isDirect };
      const one = add(phrase, () => ({ ...here, offers: [], term: null }));
      if (!one) return;
      one.offers.push({ source: 'autocomplete', phrase, seed: query, position: place + 1 });
      if (compare(here, one) < 0) Object.assign(one, here);
    });
  }
  for (const term of terms) {
    const fresh = { phrase: term.phrase, seed: '', position: Infinity, isDirect: false, term };
    const one = add(term.phrase, () => ({ ...fresh, offers: [] }));
    if (one && (one.term?.views ?? -1) < term.views) one.term = term;
  }
  return [...new Set(byKey.values())];
}

type Place = Pick<Found, 'isDirect' | 'position'>;

function compare(one: Place, other: Place): number {
  if (one.isDirect !== other.isDirect) return one.isDirect ? -1 : 1;
  return one.position === other.position ? 0 : one.position - other.position;
}

function reasonsFor({ seed, position, term }: Found): SuggestionReason[] {
  const reasons: SuggestionReason[] = [];
  if (term) reasons.push({ name: 'searchTerm', values: [term.views, term.days], of: 'demand' });
  if (seed !== '') reasons.push({ name: 'completion', values: [position, seed], of: 'demand' });
  return reasons;
}
