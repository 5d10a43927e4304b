import type { ChatMessageRow, ChatRow } from '@/lib/storage/ai-rows';

export interface FoundChat {
  chat: ChatRow;
  /** A few words around the first place where it was said; `null` where the title says it. */
  excerpt: string | null;
}

/** Characters before and after what was found. */
const AROUND = 40;

/**
 * The conversations in which every word of the search stands, in the title, the subject, or one message. Case and accents
 * make no difference. Keeps the order; without a word all are found.
 */
export function searchChats(
  chats: readonly ChatRow[],
  messages: ReadonlyMap<string, readonly Pick<ChatMessageRow, 'text'>[]>,
  search: string,
): FoundChat[] {
  const words = fold(search).split(/\s+/).filter(Boolean);
  return chats.flatMap((chat): FoundChat[] => {
    const title = fold(`${chat.title} ${chat.subject}`);
    if (words.every((word) => title.includes(word))) return [{ chat, excerpt: null }];
    const said = messages.get(chat.id)?.find(({ text }) => {
      const folded = `${title} ${fold(text)}`;
      return words.every((word) => folded.includes(word));
    });
    return said ? [{ chat, excerpt: excerptOf(said.text, words) }] : [];
  });
}

function excerptOf(text: string, words: readonly string[]): string | null {
  // Letter by letter: a folded text may be longer or shorter than what was written.
  const letters = Array.from(text);
  const folded = letters.map(fold);
  const starts: number[] = [];
  let length = 0;
  for (const letter of folded) {
    starts.push(length);
    length += letter.length;
  }
  const whole = folded.join('');
  const [first] = words.map((word) => whole.indexOf(word)).filter((at) => at >= 0);
  if (first === undefined) return null;
  const at = starts.findLastIndex((start) => start <= first);
  const [from, to] = [Math.max(0, at - AROUND), at + AROUND];
  const shown = letters.slice(from, to).join('').replace(/\s+/g, ' ').trim();
  return `${from > 0 ? '…' : ''}${shown}${to < letters.length ? '…' : ''}`;
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
