const MAX_CHARS = 20_000;
const EXCLAIMED = '!?！？¡¿‼⁉';
const MARK = /[\p{P}\p{Sm}\p{Sk}★☆♥♡●■◆►▶※]/u;

/** Longest run of exclamation and question marks, or of one other mark repeated ("|||", "★★★"). Three dots are an ellipsis, not a run. */
export function measureMarkRun(text: string): number {
  let longest = 0;
  let run = 0;
  let before = '';
  for (const character of text.slice(0, MAX_CHARS)) {
    if (!MARK.test(character) || character === '.' || character === '…') run = 0;
    else if (character === before || (EXCLAIMED.includes(character) && EXCLAIMED.includes(before))) run += 1;
    else run = 1;
    before = character;
    longest = Math.max(longest, run);
  }
  return longest;
}
