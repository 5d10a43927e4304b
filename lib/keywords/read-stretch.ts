import { findRoles, type Role } from './find-roles';
import type { WeakWords } from './select-weak-words';
import { stemWord } from './stem-word';
import type { Stretch } from './stretch';

/** A stretch with what is known of each of its words. */
export interface StretchReading {
  stretch: Stretch;
  roles: Role[];
  stems: string[];
  /** Which words begin with a capital or a digit; `null` where that tells no name: in "What You Need" every word does. */
  capitals: boolean[] | null;
}

const HAS_SMALL_WORD = /(?:^|[^\p{L}])\p{Ll}{2}/u;

export function readStretch(stretch: Stretch, weak: WeakWords): StretchReading {
  const { place, text, words } = stretch;
  const isProse = (place === 'opening' || place === 'rest') && HAS_SMALL_WORD.test(text);
  return {
    stretch,
    roles: findRoles(stretch, weak),
    stems: words.map(({ folded }) => stemWord(folded)),
    capitals: isProse ? words.map((word) => /^[\p{Lu}\p{N}]/u.test(word.text)) : null,
  };
}
