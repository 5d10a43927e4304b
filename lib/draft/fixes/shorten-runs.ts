import { countEmoji } from '@/lib/seo/text/count-emoji';
import { splitGraphemes } from '@/lib/seo/text/graphemes';
import { measureMarkRun } from '@/lib/seo/text/measure-mark-run';

const EXCLAIMED = '!?！？¡¿‼⁉';
// "★★★☆☆" is a rating, and "・・・" or "。。。" an ellipsis.
const RATING = /[★☆♥♡●]/u;
const DOTS = /^[・。、､･]+$/u;

/**
 * One mark for each run of more than `max`: "!!!" is "!", "?!?!" is "?!" or, where that is too much, "?". Runs that say
 * something, such as four of five stars, are left.
 */
export function shortenMarkRuns(title: string, max: number): string {
  return splitRuns(Array.from(title))
    .map((run) => run.join(''))
    .map((run) => (measureMarkRun(run) > max && !RATING.test(run) ? shortenRun(run, max) : run))
    .join('');
}

/** One emoji for each row of the same: "🔥🔥🔥" is "🔥". Different ones stay, for they may stand for words. */
export function shortenEmojiRuns(title: string): string {
  return splitRuns(splitGraphemes(title, title.length))
    .map((run) => (countEmoji(run[0] ?? '') > 0 ? run[0] : run.join('')))
    .join('');
}

function shortenRun(run: string, max: number): string {
  if (DOTS.test(run)) return '…';
  return [...new Set(run)].slice(0, Math.max(1, Math.min(2, max))).join('');
}

/** Rows of the same sign, or of exclamation and question marks; everything else by itself. */
function splitRuns(signs: readonly string[]): string[][] {
  const runs: string[][] = [];
  let before: string | null = null;
  for (const sign of signs) {
    const isGoingOn = before !== null && (sign === before || (EXCLAIMED.includes(sign) && EXCLAIMED.includes(before)));
    if (isGoingOn) runs.at(-1)?.push(sign);
    else runs.push([sign]);
    before = sign;
  }
  return runs;
}
