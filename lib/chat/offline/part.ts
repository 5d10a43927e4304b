import { cleanData } from '@/lib/ai/fence-data';
import { t } from '@/lib/words/words';
import type { NewReceipt, ToolAnswer } from '../tools/tool';

/** One thing Limelight says by itself. */
export interface OfflinePart {
  /** Markdown. */
  text: string;
  receipts: readonly NewReceipt[];
  proposal?: NonNullable<ToolAnswer['proposal']>;
}

const MAX_QUOTED_CHARS = 200;

/** Somebody's own words inside Markdown: nothing in them is markup, and they stay on one line. */
export function quoteWords(words: string): string {
  return t('chatAnswer.quoted', [escapeWords(words)]);
}

/** As it is quoted, cut where it is long. */
export function escapeWords(words: string): string {
  const line = cleanData(words).replace(/\s+/gu, ' ').trim();
  const cut = line.slice(0, MAX_QUOTED_CHARS).replace(/[\uD800-\uDBFF]$/, '');
  return escapeLine(cut.length < line.length ? `${cut}…` : line);
}

/** Words that may hold somebody's, as advice does. */
export function escapeLine(words: string): string {
  return words.replace(/[\\`*_{}[\]()#+!|<>~]/g, String.raw`\$&`);
}

export function listItems(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** One below the other, without those that have nothing to say; the first proposal there is. */
export function joinParts(parts: readonly (OfflinePart | null)[]): OfflinePart {
  const said = parts.filter((part) => part !== null && part.text !== '');
  const proposal = said.find((part) => part?.proposal)?.proposal;
  return {
    text: said.map((part) => part?.text).join('\n\n'),
    receipts: said.flatMap((part) => part?.receipts ?? []),
    ...(proposal && { proposal }),
  };
}
