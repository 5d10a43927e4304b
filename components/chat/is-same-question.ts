/**
 * Whether what was handed over is the question that was kept: cut at its longest, and without invisible characters.
 *
 * @param kept `null` for none.
 */
export function isSameQuestion(sent: string, kept: string | null): boolean {
  if (kept === null) return false;
  const seen = visible(kept);
  return seen !== '' && visible(sent).startsWith(seen);
}

function visible(text: string): string {
  return text.normalize('NFC').replace(/[^\p{L}\p{N}\p{P}\p{S}]/gu, '');
}
