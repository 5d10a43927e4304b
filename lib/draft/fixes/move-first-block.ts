import { classifyLines } from '@/lib/seo/text/classify-lines';
import { splitWords } from '@/lib/seo/text/split-words';
import { insertBlock } from '../insert-block';

const MIN_WORDS = 5;

/**
 * The description with its first block at the end, when that block is nothing but links, hashtags or credits and sentences
 * follow it after an empty line. As it was otherwise: a label may belong to what follows.
 */
export function moveFirstBlock(description: string): string {
  const lines = classifyLines(description);
  const start = lines.findIndex(({ kind }) => kind !== 'blank');
  const length = lines.slice(start).findIndex(({ kind }) => kind === 'blank');
  if (start === -1 || length <= 0) return description;
  const block = lines.slice(start, start + length);
  const rest = lines.slice(start + length);
  const next = rest.find(({ kind }) => kind !== 'blank');
  const isMovable = block.every(({ kind }) => kind === 'link' || kind === 'hashtags' || kind === 'credit');
  if (!isMovable || next?.kind !== 'text' || splitWords(next.text, null).length < MIN_WORDS) return description;
  const joined = (part: typeof lines) => part.map(({ text }) => text).join('\n');
  return insertBlock(joined(rest).trimStart(), joined(block), 'end');
}
