import type { DetectedLanguage } from '@/lib/storage/draft-rows';
import type { Video } from '@/lib/video/video';
import type { AnalysisTools } from './analysis-tools';

/** As `browser.i18n.detectLanguage` answers: shares of the text in percent, the largest first. */
export interface LanguageGuess {
  isReliable: boolean;
  languages: readonly { language: string; percentage: number }[];
}

/** More of a description is links and the same words under every video. */
const MAX_CHARS = 1_000;
/** Of what is not reliable a share as large as this is taken, but only of so much text: of a few words it is a guess. */
const MIN_SHARE = 70;
const MIN_CHARS = 40;

const NOT_WRITTEN = /https?:\/\/\S+|www\.\S+|[@#][\p{L}\p{N}_.-]+|\p{N}+/gu;

/** Scripts that one language is written in, so that a single word is enough. */
const SCRIPTS: readonly [script: RegExp, language: string][] = [
  // Before Chinese characters, which Japanese has too.
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Lao}/gu, 'lo'],
  [/\p{Script=Khmer}/gu, 'km'],
  [/\p{Script=Myanmar}/gu, 'my'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Telugu}/gu, 'te'],
  [/\p{Script=Kannada}/gu, 'kn'],
  [/\p{Script=Malayalam}/gu, 'ml'],
  [/\p{Script=Gujarati}/gu, 'gu'],
  [/\p{Script=Gurmukhi}/gu, 'pa'],
  [/\p{Script=Sinhala}/gu, 'si'],
];
/** Of the letters: a Japanese text is mostly Chinese characters, and a name in another script is no change of language. */
const MIN_SCRIPT_SHARE = 0.2;

/**
 * In what language the draft is written: what the creator chose is asked first, by the caller. A text that did not change
 * is not looked at twice.
 *
 * @param before what was found for this draft a moment ago, with the texts it was found in.
 * @returns `null` for a text without words.
 */
export async function detectLanguage(
  tools: Pick<AnalysisTools, 'detectLanguage'>,
  { title, description }: Pick<Video, 'title' | 'description'>,
  before: { video: Pick<Video, 'title' | 'description'>; detected: DetectedLanguage | null } | null,
): Promise<DetectedLanguage | null> {
  if (before?.detected && before.video.title === title && before.video.description === description) {
    return before.detected;
  }
  const text = `${title ?? ''}\n${description ?? ''}`.slice(0, MAX_CHARS).replace(NOT_WRITTEN, ' ').trim();
  if (!/\p{L}/u.test(text)) return null;
  return { code: languageOfScript(text) ?? (await guess(tools, text)) };
}

function languageOfScript(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const found = SCRIPTS.find(([script]) => (text.match(script)?.length ?? 0) >= letters * MIN_SCRIPT_SHARE);
  return found?.[1] ?? null;
}

async function guess({ detectLanguage }: Pick<AnalysisTools, 'detectLanguage'>, text: string): Promise<string | null> {
  // A browser without a detector, or one whose detector fails, costs the language and nothing else.
  const answer = await detectLanguage?.(text).catch(() => null);
  const [first] = answer?.languages ?? [];
  if (!answer || !first) return null;
  const isSure = answer.isReliable || (first.percentage >= MIN_SHARE && text.length >= MIN_CHARS);
  return isSure ? canonical(first.language) : null;
}

/** Browsers still say "iw" for Hebrew, and "und" or nothing where they do not know. */
function canonical(code: string): string | null {
  try {
    const [known = null] = Intl.getCanonicalLocales(code);
    return known === null || known === 'und' ? null : known;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return null;
  }
}
