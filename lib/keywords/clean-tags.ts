/**
 * Tags as Studio takes them, in order: a comma or line break parts two tags, `<` and `>` are refused, space is single.
 * What is empty then is left out; a tag that stands twice is not.
 */
export function cleanTags(tags: readonly string[]): string[] {
  return tags
    .flatMap((tag) => tag.split(/[,\r\n]/))
    .map((tag) => tag.replace(/[<>]/g, '').replace(/\s+/g, ' ').trim())
    .filter((tag) => tag !== '');
}
