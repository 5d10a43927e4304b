import { countCodePoints } from './count-code-points';
import { countGraphemes } from './graphemes';
import { countUtf8Bytes } from './count-utf8-bytes';

/** One length in each unit that somebody counts in: readers, Unicode, browsers and Studio, the API. */
export interface TextLength {
  graphemes: number;
  codePoints: number;
  utf16Units: number;
  utf8Bytes: number;
}

export function measureLength(text: string): TextLength {
  return {
    graphemes: countGraphemes(text),
    codePoints: countCodePoints(text),
    utf16Units: text.length,
    utf8Bytes: countUtf8Bytes(text),
  };
}
