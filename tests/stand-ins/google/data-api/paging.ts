import { youtubeError } from '../errors.ts';

interface Range {
  /** Results a page when nothing is asked. */
  usual: number;
  most: number;
}

interface Paged<T> {
  items: T[];
  body: {
    nextPageToken?: string;
    prevPageToken?: string;
    pageInfo: { totalResults: number; resultsPerPage: number };
  };
}

export function pageOf<T>(all: readonly T[], query: URLSearchParams, { usual, most }: Range): Paged<T> {
  const size = sizeOf(query.get('maxResults'), usual, most);
  const token = query.get('pageToken');
  const start = token === null || token === '' ? 0 : readToken(token);
  return {
    items: all.slice(start, start + size),
    body: {
      ...(start + size < all.length && size > 0 ? { nextPageToken: writeToken(start + size) } : {}),
      ...(start > 0 ? { prevPageToken: writeToken(Math.max(0, start - size)) } : {}),
      pageInfo: { totalResults: all.length, resultsPerPage: size },
    },
  };
}

function sizeOf(text: string | null, usual: number, most: number): number {
  if (text === null) return usual;
  const size = Number(text);
  if (Number.isInteger(size) && size >= 0 && size <= most) return size;
  throw youtubeError(400, `Invalid value '${text}'. Values must be within the range: [0, ${most}]`, {
    ...{ domain: 'global', reason: 'invalidParameter', location: 'maxResults', locationType: 'parameter' },
  });
}

/** Opaque to a client, as YouTube's are: protobuf bytes around `PT:<offset>`. */
function writeToken(offset: number): string {
  const text = `PT:${offset.toString(36).toUpperCase()}`;
  return Buffer.from([0x08, 0x32, 0x1a, text.length, ...Buffer.from(text)]).toString('base64url');
}

function readToken(token: string): number {
  const text = Buffer.from(token, 'base64url').subarray(4).toString();
  const offset = /^PT:([0-9A-Z]+)$/.exec(text)?.[1];
  if (offset !== undefined) return Number.parseInt(offset, 36);
  throw youtubeError(400, 'The request specifies an invalid page token.', {
    ...{ domain: 'youtube.parameter', reason: 'invalidPageToken', location: 'pageToken', locationType: 'parameter' },
  });
}
