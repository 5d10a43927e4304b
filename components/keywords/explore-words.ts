import type { SuggestionReason } from '@/lib/keywords/suggestion';
import { formatShort } from '@/lib/words/format-measure';

/** Its numbers as a reader of this language writes them. */
export function shortNumbers({ name, values }: SuggestionReason): { name: string; values: string[] } {
  return { name, values: values.map((value) => (typeof value === 'number' ? formatShort(value) : value)) };
}
