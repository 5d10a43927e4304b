// What is typed for want of the sign itself. Longer ones come first.
const SIGNS: readonly (readonly [RegExp, string, string])[] = [
  [/<-+>/g, '↔', '↔'],
  [/<=+>/g, '⇔', '⇔'],
  [/-+>/g, '→', '←'],
  [/={2,}>|=>/g, '⇒', '⇐'],
  [/<-+/g, '←', '→'],
  [/<={2,}/g, '⇐', '⇒'],
  [/<=/g, '≤', '≤'],
  [/>=/g, '≥', '≥'],
  // "<3" is a heart, "<30" and "<3.5" are numbers.
  [/<3(?![\d.,:]?\d)/g, '♥', '♥'],
  [/<{2,}/g, '«', '«'],
  [/>{2,}/g, '»', '»'],
];
const MARKUP = /<\/?(?:a|b|i|u|s|p|br|em|strong|h[1-6]|ul|ol|li|span|div|font)(?:\s[^<>]*)?\/?>/gi;
const RIGHT_TO_LEFT = /^[^\p{L}]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
const FULL_WIDTH = /[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;

/**
 * The same text without `<` and `>`, which YouTube refuses: `->` becomes an arrow, `<3` a heart, brackets around an address
 * and tags of HTML go, and what is left becomes the sign that looks most like it (`‹ ›`, in East Asian texts `＜ ＞`).
 */
export function replaceAngles(text: string): string {
  return text.split('\n').map(replaceInLine).join('\n');
}

/** The plainest way: the signs are left out. */
export function dropAngles(text: string): string {
  return text.replace(/[<>]/g, '');
}

function replaceInLine(line: string): string {
  if (!/[<>]/.test(line)) return line;
  // An arrow points on in the direction of reading, so it is turned where a line runs to the left.
  const isLeftward = RIGHT_TO_LEFT.test(line);
  const signed = SIGNS.reduce(
    (text, [pattern, sign, turned]) => text.replace(pattern, isLeftward ? turned : sign),
    freeAddresses(line.replace(MARKUP, '')),
  );
  const [open, close] = FULL_WIDTH.test(line) ? ['＜', '＞'] : ['‹', '›'];
  return signed.replaceAll('<', open).replaceAll('>', close);
}

/** "<https://…>", "<me@…>": a sign glued to an address would become part of it. */
function freeAddresses(line: string): string {
  return line
    .replace(/<(?=(?:https?:\/\/|www\.|[\w.+-]{1,64}@[\w-]))/gi, '')
    .replace(
      /((?:https?:\/\/|www\.)[^\s<>]*|[\w.+-]{1,64}@[\w.-]+)[<>]+(?=([^\s,.;:!?)])?)/gi,
      (_, address: string, next?: string) => (next === undefined ? address : `${address} `),
    );
}
