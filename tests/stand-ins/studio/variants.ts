/** Ways in which the stand-in differs from today's Studio, asked for by `?standin=<name>`. In-page links keep the flag. */
const VARIANTS = [
  'slow', // the editor comes 1.5 s late
  'stale', // the editor of the video before stays until the next one is there, under the new address
  'no-title-field', // the title is another kind of field, which cannot be found
  'renamed', // the title box lost its id, the elements around it did not
  'no-tags-field', // the tags are another kind of field, which cannot be found
  'refuse', // what a program puts into title, description or tags is taken back at once
  'strict-enter', // chips come from commas, paste and a person's Enter, not from an Enter made by a script
  'enter-only', // chips come from Enter alone; a comma is a letter like any other
  'restamp', // other steps of the upload take the details editor out of the document instead of hiding it
] as const;

export type StudioVariant = (typeof VARIANTS)[number];

export function studioVariantOf(url: URL): StudioVariant | null {
  const asked = url.searchParams.get('standin');
  return VARIANTS.find((variant) => variant === asked) ?? null;
}
