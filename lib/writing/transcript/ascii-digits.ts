const DIGIT = /\p{Nd}/u;

/** Digits of any script as 0–9: YouTube shows times in those of the reader's language. Other characters stay. */
export function asciiDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => String(digitValue(digit.codePointAt(0) ?? 0)));
}

/** The digits of a script stand in a row, from its zero on. */
function digitValue(codePoint: number): number {
  for (let value = 0; value < 9; value += 1) {
    if (!DIGIT.test(String.fromCodePoint(codePoint - value - 1))) return value;
  }
  return 9;
}
