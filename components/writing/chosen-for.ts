import { MAX_WISH_CHARS, type WritingChoices } from '@/lib/writing/choices';
import type { WritingKind } from './kinds';
import type { ReadPicture } from './read-picture';
import type { Typed } from './use-choices';

/** What goes along with the request; `null` while something it needs is missing, or too long. */
export function chosenFor(kind: WritingKind, typed: Typed, picture: ReadPicture | null): WritingChoices | null {
  const { wish, languages, places } = typed;
  const needs = (choice: WritingKind['choices'][number]): boolean => kind.choices.includes(choice);
  const isLacking =
    (needs('languages') && languages.length === 0) ||
    (needs('places') && places.length === 0) ||
    (needs('picture') && picture === null);
  if (isLacking || wish.length > MAX_WISH_CHARS) return null;
  return {
    ...(wish.trim() !== '' && { wish: wish.trim() }),
    ...(needs('languages') && { languages }),
    ...(needs('places') && { places }),
    ...(needs('picture') && picture && { picture: picture.data }),
  };
}
