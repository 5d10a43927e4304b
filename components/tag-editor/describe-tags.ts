import type { TagHabit } from '@/lib/keywords/find-habits';
import { type NotedTag, noteTags, type TagNote } from '@/lib/keywords/note-tags';
import type { TagSource } from '@/lib/keywords/text-candidates';
import { noteWords } from './note-words';
import type { ShownNotes } from './shown-notes';

export interface DescribedTags {
  /** For each tag, in order. */
  notes: ShownNotes[];
  /** Places of tags that have nothing to do with the draft, and are no habit of the creator's. */
  unrelated: ReadonlySet<number>;
  /** Places of tags that are the same as one before them. */
  duplicates: ReadonlySet<number>;
  /** The tags with those that say most of the draft first; of equals the order stays. */
  sorted: string[];
}

/** What tells of habit or of use, and asks for nothing. */
const REMARKS: readonly TagNote['name'][] = ['misspelling', 'channelName'];

/** What there is to say about a draft's tags, and what could be done about them. */
export function describeTags(
  source: TagSource,
  tags: readonly string[],
  habits: readonly TagHabit[] = [],
): DescribedTags {
  // A draft whose texts are not shown says nothing of any tag.
  const isBlind = !source.title?.trim() && !source.description?.trim();
  const noted = noteTags(source, tags, habits).map((one): NotedTag => {
    return isBlind ? { ...one, notes: one.notes.filter(({ name }) => name !== 'unrelated') } : one;
  });
  const placesOf = (name: TagNote['name']): ReadonlySet<number> =>
    new Set(noted.flatMap(({ notes }, index) => (notes.some((note) => note.name === name) ? [index] : [])));
  return {
    notes: noted.map(({ chars, notes }) => ({
      chars,
      words: notes.map(noteWords),
      isWarning: notes.some(({ name }) => !REMARKS.includes(name)),
    })),
    unrelated: placesOf('unrelated'),
    duplicates: placesOf('duplicate'),
    sorted: noted.toSorted((first, second) => second.relevance - first.relevance).map(({ tag }) => tag),
  };
}
