const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}+#]+/gu;
const HASH = /(?<![\p{L}\p{N}])#/gu;

/** The form in which two tags are the same answer: lower case, punctuation and the sign of a hashtag left out. */
export function foldTag(tag: string): string {
  return tag.normalize('NFKC').toLowerCase().replace(HASH, '').replace(BETWEEN_WORDS, ' ').trim();
}
