/**
 * Length of a tag list as YouTube counts it against its 500: a comma between two tags counts, and a tag with a space counts as if it
 * stood in quotes (`Foo-Baz` = 7, `Foo Baz` = 9). Source: developers.google.com/youtube/v3/docs/videos, snippet.tags[].
 */
export function countTagCharacters(tags: readonly string[]): number {
  const commas = Math.max(0, tags.length - 1);
  return tags.reduce((total, tag) => total + tag.length + (tag.includes(' ') ? 2 : 0), commas);
}
