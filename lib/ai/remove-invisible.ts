/**
 * What a reader cannot see and a model reads all the same: joiners and spaces of no width, marks of direction, Unicode's
 * tag characters and variation selectors, in which whole sentences can be hidden, and control characters.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/** Signs that Unicode counts among them although they show: Arabic, Syriac and Kaithi signs that stand before numbers. */
const SHOWN = /[\n\t\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}]/u;

/** Scripts whose spelling needs joiners: Persian, Urdu and Kurdish, and those of India and its neighbours. */
const JOINING = ['Arab', 'Syrc', 'Nkoo', 'Deva', 'Beng', 'Guru', 'Gujr', 'Orya', 'Taml', 'Telu', 'Knda', 'Mlym', 'Sinh']
  .concat(['Khmr', 'Mymr', 'Tibt', 'Mong'])
  .map((script) => String.raw`\p{Script=${script}}`)
  .join('');

/** Where one belongs to what is seen: in a picture of several, behind a picture or a key, between letters. */
const NEEDED: readonly { sign: RegExp; before: RegExp; after: RegExp }[] = [
  {
    sign: /\u200D/,
    before: /\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}]?$/u,
    after: /^\p{Extended_Pictographic}/u,
  },
  { sign: /[\uFE0E\uFE0F]/, before: /\p{Extended_Pictographic}$/u, after: /^/ },
  { sign: /\uFE0F/, before: /[0-9#*]$/, after: /^\u20E3/ },
  { sign: /[\u200C\u200D]/, before: new RegExp(`[${JOINING}]$`, 'u'), after: new RegExp(`^[${JOINING}]`, 'u') },
  { sign: /[\u180B-\u180F]/, before: /\p{Script=Mong}$/u, after: /^(?:[\p{Script=Mong}\s]|$)/u },
];

/** Of what stands around a sign: two characters, each of two UTF-16 units at most. */
const CONTEXT_CHARS = 4;

/** Line ends become `\n`, halves of characters U+FFFD. What can be seen stays as it was, but for flags of countries in countries. */
export function removeInvisible(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(INVISIBLE, (sign, at: number, whole: string) => (isNeeded(sign, at, whole) ? sign : ''));
}

function isNeeded(sign: string, at: number, whole: string): boolean {
  if (SHOWN.test(sign)) return true;
  const next = at + sign.length;
  const known = NEEDED.filter((need) => need.sign.test(sign));
  if (known.length === 0) return false;
  const before = whole.slice(Math.max(0, at - CONTEXT_CHARS), at);
  const after = whole.slice(next, next + CONTEXT_CHARS);
  return known.some((need) => need.before.test(before) && need.after.test(after));
}
