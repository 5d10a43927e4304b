import type { TagNote } from '@/lib/keywords/note-tags';
import { isolate } from '@/lib/words/isolate';
import { t } from '@/lib/words/words';

const WORDS: Record<TagNote['name'], (value: string) => string> = {
  duplicate: (other) => t('tagNote.duplicate', [other]),
  twin: (other) => t('tagNote.twin', [other]),
  misspelling: (right) => t('tagNote.misspelling', [right]),
  unrelated: () => t('tagNote.unrelated'),
  tooBroad: () => t('tagNote.tooBroad'),
  channelName: () => t('tagNote.channelName'),
};

/** A note as a sentence. */
export function noteWords({ name, values }: TagNote): string {
  return WORDS[name](isolate(values[0] ?? ''));
}
