import { createHash } from 'node:crypto';

/** As YouTube's since 2020: 27 characters without quotes, different as soon as anything in the resource is. */
export function etagOf(value: unknown): string {
  return createHash('sha1').update(JSON.stringify(value)).digest('base64url');
}

/** The header may carry it bare, quoted, weak, or several of them. */
export function matchesEtag(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  return header.split(',').some((each) => {
    const tag = each
      .trim()
      .replace(/^W\//, '')
      .replace(/^"(.*)"$/, '$1');
    return tag === etag || tag === '*';
  });
}
