import { removeInvisible } from '@/lib/ai/remove-invisible';

const MAX_TITLE_CHARS = 60;

/** What a conversation is called after its first question: one line, at most 60 characters as people count them. */
export function titleOf(question: string): string {
  const line = removeInvisible(question).replace(/\s+/g, ' ').trim();
  const characters = Array.from(new Intl.Segmenter().segment(line), ({ segment }) => segment);
  if (characters.length <= MAX_TITLE_CHARS) return line;
  return `${characters
    .slice(0, MAX_TITLE_CHARS - 1)
    .join('')
    .trimEnd()}…`;
}
