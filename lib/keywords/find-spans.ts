import { foldText } from '@/lib/seo/text/fold-text';
import type { Role } from './find-roles';
import type { Stretch } from './stretch';

/** Words of a stretch, both ends included, that may be a phrase. */
export interface Span {
  from: number;
  to: number;
  /** Nothing of substance stands right before or after it. */
  isAlone: boolean;
  isQuestion: boolean;
}

const MAX_WORDS = 5;
const MAX_CARRYING = 4;
const MAX_SPOKEN_WORDS = 3;
const MAX_QUESTION_WORDS = 8;
const MAX_UNSPACED_WORDS = 6;
const MIN_UNSPACED_CHARS = 2;
const MAX_UNSPACED_CHARS = 14;
/** Ways to begin or end a question that people search with, though they are made of stop words. */
const OPENINGS = new Set(
  'how to|what is|what are|como hacer|como fazer|como hago|comment faire|come fare|wie man|как сделать|طريقة عمل'
    .split('|')
    .map(foldText),
);
const CLOSINGS = new Set(
  'nasıl yapılır|nasıl kurulur|कैसे बनाएं|कैसे बनाये|कैसे करें|kaise banaye|kaise kare'.split('|').map(foldText),
);
const OPENING_WORDS = 2;
const HAN_END = /\p{Script=Han}$/u;
const HIRAGANA_START = /^\p{Script=Hiragana}/u;
/** What may follow a noun. */
const PARTICLES = new Set(
  'の を は が で に と も へ や か な だ から まで より など です でも って という について する した して します しました'.split(
    ' ',
  ),
);

/**
 * What in a stretch may be a phrase: runs of up to five words that begin and end with a word that carries something, have
 * nothing between but such words and those that link them ("museum of bread"), and say more than "first day"; and questions
 * such as "how to bake bread". A hashtag is one phrase.
 */
export function findSpans(stretch: Stretch, roles: readonly Role[], capitals: readonly boolean[] | null): Span[] {
  const last = roles.length - 1;
  if (stretch.place === 'hashtag') {
    return roles.includes('strong') ? [{ from: 0, to: last, isAlone: true, isQuestion: false }] : [];
  }
  const spans: Span[] = [];
  roles.forEach((role, from) => {
    if (role !== 'strong' && role !== 'soft') return;
    for (let to = from; to <= last && isWithin(stretch, roles, from, to); to += 1) {
      if (!isCarrying(roles[to]) || !roles.slice(from, to + 1).includes('strong')) continue;
      if (isTooShort(stretch, from, to) || isRepetition(stretch, from, to) || isCutOff(stretch, to)) continue;
      const isAlone = !isCarrying(roles[from - 1]) && !isCarrying(roles[to + 1]);
      spans.push({ from, to, isAlone: isAlone || isName(roles, capitals, from, to), isQuestion: false });
    }
  });
  return [...spans, ...findQuestions(stretch, roles), ...findTitlePart(stretch, roles)];
}

/** "The Great Escape" in "A film night | The Great Escape": names have small words too. */
function findTitlePart({ place, words }: Stretch, roles: readonly Role[]): Span[] {
  const to = roles.length - 1;
  const isWeak = !isCarrying(roles[0]) || !isCarrying(roles[to]);
  if (place !== 'title' || to >= MAX_WORDS || !isWeak || words[0]?.isUnspaced || !roles.includes('strong')) return [];
  return [{ from: 0, to, isAlone: true, isQuestion: false }];
}

export function isCarrying(role: Role | undefined): boolean {
  return role === 'strong' || role === 'number' || role === 'soft';
}

/** "Big Buck Bunny" in "Big Buck Bunny wakes": words with capitals stand alone, whatever is beside them. */
function isName(roles: readonly Role[], capitals: readonly boolean[] | null, from: number, to: number): boolean {
  if (!capitals || to === from || from === 0) return false;
  for (let at = from; at <= to; at += 1) if (!capitals[at] || !isCarrying(roles[at])) return false;
  const isIn = (at: number) => capitals[at] === true && isCarrying(roles[at]);
  return !isIn(from - 1) && !isIn(to + 1);
}

/** Whether a phrase that begins there may still reach to `to`. */
function isWithin({ place, words }: Stretch, roles: readonly Role[], from: number, to: number): boolean {
  const [first, word] = [words[from], words[to]];
  if (!first || !word) return false;
  if (first.isUnspaced) {
    // Where words are cut by a dictionary, a particle may be a part of a name.
    const chars = word.start + word.text.length - first.start;
    return word.isUnspaced && to - from < MAX_UNSPACED_WORDS && chars <= MAX_UNSPACED_CHARS;
  }
  const isLinked = roles[to] === 'link' || roles[to] === 'loose';
  const isArticle = roles[to] === 'article' && (roles[to - 1] === 'link' || roles[to - 1] === 'loose');
  const max = place === 'spoken' ? MAX_SPOKEN_WORDS : MAX_WORDS;
  if (to - from >= max || !(isCarrying(roles[to]) || isLinked || isArticle)) return false;
  return roles.slice(from, to + 1).filter(isCarrying).length <= MAX_CARRYING;
}

function isTooShort({ words }: Stretch, from: number, to: number): boolean {
  if (!words[from]?.isUnspaced) return false;
  let chars = 0;
  for (let i = from; i <= to; i += 1) chars += words[i]?.text.length ?? 0;
  return chars < MIN_UNSPACED_CHARS;
}

/** "起" of "起こし": the ending of a Japanese word was taken for a word of its own. */
function isCutOff({ text, words }: Stretch, to: number): boolean {
  const [last, next] = [words[to], words[to + 1]];
  if (!last?.isUnspaced || !next || !HAN_END.test(last.text) || !HIRAGANA_START.test(next.text)) return false;
  return text.slice(last.start + last.text.length, next.start) === '' && !PARTICLES.has(next.text);
}

/** "bread bread bread", but not "Duran Duran" between other words. */
function isRepetition({ words }: Stretch, from: number, to: number): boolean {
  const isAgain = (at: number) => words[at]?.folded === words[at - 1]?.folded;
  for (let at = from + 1; at <= to; at += 1)
    if (isAgain(at) && (to > from + 1 || isAgain(from) || isAgain(to + 1))) return true;
  return false;
}

/** "How to make bread", "ekmek nasıl yapılır": all of substance beside the opening or closing; a weak word may be between. */
function findQuestions({ place, words }: Stretch, roles: readonly Role[]): Span[] {
  if (place === 'spoken') return [];
  const questions: Span[] = [];
  for (let at = 0; at + OPENING_WORDS <= words.length; at += 1) {
    const pair = `${words[at]?.folded} ${words[at + 1]?.folded}`;
    const isOpening = OPENINGS.has(pair);
    if (!isOpening && !CLOSINGS.has(pair)) continue;
    const step = isOpening ? 1 : -1;
    let end = isOpening ? at + OPENING_WORDS : at - 1;
    if (!isCarrying(roles[end])) end += step;
    while (isCarrying(roles[end + step]) && Math.abs(end + step - at) < MAX_QUESTION_WORDS) end += step;
    const [from, to] = isOpening ? [at, end] : [end, at + 1];
    const said = isOpening ? roles.slice(at + OPENING_WORDS, to + 1) : roles.slice(Math.max(0, from), at);
    if (said.includes('strong')) questions.push({ from, to, isAlone: true, isQuestion: true });
  }
  return questions;
}
