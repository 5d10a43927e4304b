import { splitWords, type Word } from '@/lib/seo/text/split-words';
import { joinCompounds } from './join-compounds';
import type { Place, Stretch } from './stretch';

const HASH = /[#＃]$/;
const HANDLE = /[@＠]$/;
const HASHTAG_JOINT = /^[_·]?$/;
// The "・" of Katakana names parts no phrase.
const JOINT = /^(?:[^\S\n]{0,2}|[_·・])$/;
const AND = ' & ';

/**
 * The stretches of one line or title, in order. Handles ("@somebody") are left out; a hashtag is a stretch of its own; "&"
 * between two words is a word.
 */
export function cutStretches(text: string, place: Place, language: string | null): Stretch[] {
  const stretches: Stretch[] = [];
  let open: Stretch | null = null;
  let end = 0;
  for (const word of joinCompounds(text, splitWords(text, language))) {
    const gap = text.slice(end, word.start);
    end = word.start + word.text.length;
    if (HANDLE.test(gap)) open = null;
    else if (open && isJoined(open, gap)) {
      if (gap === AND) open.words.push(andWord(word.start - 2));
      open.words.push(word);
    } else {
      open = { place: HASH.test(gap) ? 'hashtag' : place, text, words: [word] };
      stretches.push(open);
    }
  }
  return stretches;
}

function isJoined({ place }: Stretch, gap: string): boolean {
  if (HASH.test(gap)) return false;
  return place === 'hashtag' ? HASHTAG_JOINT.test(gap) : gap === AND || JOINT.test(gap);
}

function andWord(start: number): Word {
  return { text: '&', folded: '&', start, isUnspaced: false, isContent: false };
}
