const MAX_CHARS = 100;

/**
 * Suggestions that YouTube would refuse: `<`, `>`, a comma or line break inside, nothing in it, or more than 100 characters
 * (developers.google.com/youtube/v3/docs/videos, snippet.tags[]); and one suggested twice.
 */
export function findRuleBreaks(suggestions: readonly (readonly string[])[]): string[] {
  return suggestions.flatMap((tags) => {
    const keys = tags.map((tag) => tag.toLowerCase());
    return tags.filter((tag, i) => isRefused(tag) || keys.indexOf(keys[i] ?? '') !== i);
  });
}

function isRefused(tag: string): boolean {
  return /[<>,\p{Cc}]/u.test(tag) || tag.trim() !== tag || tag === '' || tag.length > MAX_CHARS;
}
