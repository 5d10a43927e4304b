/** Where the ten digits of a script begin; all of them are one UTF-16 unit, so that places in a text stay the same. */
const ZEROS = [
  ...[0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66],
  ...[0x0e50, 0x0ed0, 0x0f20, 0x1040, 0x17e0, 0x1810, 0xff10],
];

const SIGNS: Readonly<Record<string, string>> = {
  '٫': '.',
  '٬': ',',
  '٪': '%',
  '％': '%',
  '：': ':',
  '，': ',',
  '．': '.',
  '／': '/',
  '⁄': '/',
};

const FOREIGN = /[^\P{Nd}0-9]|[٫٬٪％：，．／⁄]/gu;

/** The same text, as long as before, with the digits and signs of every script that has its own written in ASCII. */
export function plainDigits(text: string): string {
  return text.replace(FOREIGN, (sign) => {
    const code = sign.charCodeAt(0);
    const zero = ZEROS.find((one) => code >= one && code < one + 10);
    return SIGNS[sign] ?? (zero === undefined ? sign : String(code - zero));
  });
}
