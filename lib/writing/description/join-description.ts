import { countUtf8Bytes } from '@/lib/seo/text/count-utf8-bytes';
import { cutBytes } from '../limits';

const MAX_DESCRIPTION_BYTES = 5_000;
/** Less of an opening says nothing. */
const MIN_OPENING_BYTES = 60;

export interface NewParts {
  opening: string;
  body: string;
  /** Lines of the draft that stay word for word. */
  kept: string;
  /** With "#". */
  hashtags: string[];
}

export interface JoinedDescription extends NewParts {
  text: string;
  /** Whether opening or body had to be shortened. */
  isCut: boolean;
}

/**
 * A description as it would stand in Studio, within what YouTube takes: 5,000 bytes, so that no counting comes to more. What
 * stays word for word is never shortened, only what is new. `null` where that alone leaves no room.
 */
export function joinDescription({ opening, body, kept, hashtags }: NewParts): JoinedDescription | null {
  const tail = [kept, hashtags.join(' ')].filter(Boolean).join('\n\n');
  const room = MAX_DESCRIPTION_BYTES - (tail === '' ? 0 : countUtf8Bytes(tail) + 2);
  if (room < MIN_OPENING_BYTES) return null;
  const first = cutBytes(opening, room);
  const left = room - countUtf8Bytes(first) - 2;
  const rest = left < MIN_OPENING_BYTES ? '' : cutBytes(body, left);
  return {
    ...{ opening: first, body: rest, kept, hashtags },
    text: [first, rest, tail].filter(Boolean).join('\n\n'),
    isCut: first !== opening || rest !== body,
  };
}
