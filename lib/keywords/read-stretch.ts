import { findRoles, type Role } from './find-roles';
import type { WeakWords } from './select-weak-words';
import { stemWord } from './stem-word';
import type { Place, Stretch } from './stretch';

/** A stretch with what is known of each of its words. */
export interface StretchReading {
  stretch: Stretch;
  roles: Role[];
  stems: string[];
  /** Which words begin with a capital or a digit; `null` where that tells no name: in "What You Need" every word does. */
  capitals: boolean[] | null;
  /** Capitals throughout, or nearly: they tell nothing. */
  isShouted: boolean;
}

const HAS_SMALL_WORD = /(?:^|[^\p{L}])\p{Ll}{2}/u;
const SHOUTED_SHARE = 0.6;

export function readStretch(stretch: Stretch, weak: WeakWords): StretchReading {
  const { place, text, words } = stretch;
  const isProse = (place === 'opening' || place === 'rest') && HAS_SMALL_WORD.test(text);
  return {
    stretch,
    roles: findRoles(stretch, weak),
    stems: words.map(({ folded }) => stemWord(folded)),
    capitals: isProse ? words.map((word) => /^[\p{Lu}\p{N}]/u.test(word.text)) : null,
    isShouted: isShouted(stretch),
  };
}

// The stretches of a line come one after another.
let latest: { text: string; place: Place; isShouted: boolean } | null = null;

function isShouted({ place, text }: Stretch): boolean {
  if (latest?.text === text && latest.place === place) return latest.isShouted;
  latest = { text, place, isShouted: hasCapitalsOnly(text, place) };
  return latest.isShouted;
}

function hasCapitalsOnly(text: string, place: Place): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  if (place !== 'title') return capitals > 0 && !/\p{Ll}/u.test(text);
  return capitals > SHOUTED_SHARE * (text.match(/\p{L}/gu)?.length ?? 0);
}
