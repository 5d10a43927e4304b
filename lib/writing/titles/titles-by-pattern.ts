import { t } from '@/lib/words/words';
import { capitalize } from '../capitalize';
import type { WritingContext } from '../context';
import { findKeyPhrases, takeApart } from '../key-phrases';
import { measureLikeness } from './measure-likeness';
import { MAX_TITLE_UNITS } from './mend-title';
import { patternsOf } from './title-patterns';

export interface PatternTitle {
  title: string;
  reason: string;
}

/** Further apart than ideas of a model have to be: patterns share their phrases. */
const MAX_LIKENESS = 0.9;

/**
 * Titles without a model: patterns of the video's language, filled with what the draft says. Empty where it says nothing.
 * Each says by which pattern it was made.
 */
export function titlesByPattern(context: WritingContext, max: number): PatternTitle[] {
  const { language, video } = context;
  const [a, ...others] = takeApart(findKeyPhrases(context), language);
  if (a === undefined) return [];
  const [b, c] = others.filter(saysEnough);
  const made: PatternTitle[] = [];
  for (const pattern of patternsOf(language)) {
    if (made.length === max) break;
    const title = fill(pattern, { a, b, c }, language);
    if (title === null || title.length > MAX_TITLE_UNITS) continue;
    const known = [video.title ?? '', ...made.map((one) => one.title)];
    if (known.some((other) => other === title || measureLikeness(other, title) > MAX_LIKENESS)) continue;
    made.push({ title, reason: t('write.byPattern', [pattern.replace(/\{\w\}/g, '…')]) });
  }
  return made;
}

/** One word beside the topic is seldom a second one: "beginners". In scripts without spaces it has four letters or more. */
function saysEnough(phrase: string): boolean {
  return (
    phrase.includes(' ') || /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{4,}$/u.test(phrase)
  );
}

/** `null` where a phrase of the pattern is not there. */
function fill(
  pattern: string,
  phrases: Record<'a' | 'b' | 'c', string | undefined>,
  language: string | null,
): string | null {
  const names = [...pattern.matchAll(/\{([abc])\}/g)].map((match) => match[1] as 'a' | 'b' | 'c');
  if (names.some((name) => phrases[name] === undefined)) return null;
  const title = pattern.replace(/\{([abc])\}/g, (_, name: 'a' | 'b' | 'c') => phrases[name] ?? '');
  return capitalize(title, language);
}
