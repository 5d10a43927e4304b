import { countTagCharacters } from '@/lib/seo/text/count-tag-characters';
import { cleanTags } from './clean-tags';
import type { TagSuggestion } from './suggestion';
import { tagKey } from './tag-key';

/** What YouTube allows for all tags together: developers.google.com/youtube/v3/docs/videos, snippet.tags[]. */
const MAX_TAG_CHARS = 500;
/** Fits are compared to a thousandth, and whatever was suggested is worth something. */
const FIT_STEPS = 1000;

interface Item {
  tag: string;
  worth: number;
  chars: number;
}

/**
 * The candidates that are worth most together and fit beside the existing tags by YouTube's own count, best first: of equal
 * sets the one that has the earlier candidates. One that is there already is passed over. The existing tags stay whatever
 * they take; when they leave no room, none is chosen.
 */
export function packTags(
  existing: readonly string[],
  candidates: readonly Pick<TagSuggestion, 'tag' | 'fit'>[],
  maxChars = MAX_TAG_CHARS,
): string[] {
  // Each tag brings a comma, but the first of all.
  const room = existing.length > 0 ? maxChars - countTagCharacters(existing) : maxChars + 1;
  if (room <= 0) return [];
  const items = toItems(existing, candidates).filter(({ chars }) => chars <= room);
  const all = items.reduce((sum, { chars }) => sum + chars, 0);
  return (all <= room ? items : chooseItems(items, room)).map(({ tag }) => tag);
}

function toItems(existing: readonly string[], candidates: readonly Pick<TagSuggestion, 'tag' | 'fit'>[]): Item[] {
  const known = new Set(existing.map(tagKey));
  return candidates
    .toSorted((first, second) => second.fit - first.fit)
    .flatMap(({ tag, fit }) => {
      const worth = 1 + Math.round(Math.min(1, Math.max(0, fit)) * FIT_STEPS);
      return cleanTags([tag]).map((clean) => ({ tag: clean, worth, chars: countTagCharacters([clean]) + 1 }));
    })
    .filter(({ tag }) => {
      const isNew = !known.has(tagKey(tag));
      known.add(tagKey(tag));
      return isNew;
    });
}

/** The knapsack problem with whole numbers of characters: exact, and quick for a few hundred of them. */
function chooseItems(items: readonly Item[], room: number): Item[] {
  // Best worth of the items from one on, by the room that is left. Read from the first on, the earlier of equals is taken.
  const worths = [new Float64Array(room + 1)];
  for (const { worth, chars } of items.toReversed()) {
    const rest = worths.at(-1) ?? new Float64Array(room + 1);
    worths.push(rest.map((without, left) => Math.max(without, left >= chars ? worth + (rest[left - chars] ?? 0) : 0)));
  }
  worths.reverse();
  let left = room;
  return items.filter(({ worth, chars }, i) => {
    const isTaken = left >= chars && worth + (worths[i + 1]?.[left - chars] ?? 0) === worths[i]?.[left];
    if (isTaken) left -= chars;
    return isTaken;
  });
}
