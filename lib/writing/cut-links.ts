import type { Link } from '@/lib/seo/text/find-links';

/** The text without these links, by their places: a link that begins like another loses nothing. */
export function cutLinks(text: string, links: readonly Link[]): string {
  let kept = '';
  let from = 0;
  for (const { start, end } of links) {
    kept += text.slice(from, start);
    from = end;
  }
  return kept + text.slice(from);
}
