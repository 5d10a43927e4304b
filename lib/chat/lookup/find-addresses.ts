import { findLinks } from '@/lib/seo/text/find-links';

/** Endings that people are sent to, where an address stands without "https://". */
const ENDINGS =
  'com|net|org|info|biz|io|co|ly|gg|me|app|dev|xyz|shop|store|site|online|link|club|live|top|vip|fun|win|bet|page|cc|ai|tv|be|gl|to|sh|de|at|ch|fr|es|it|nl|pl|pt|br|mx|ar|ru|ua|tr|in|id|jp|kr|cn|tw|vn|th|uk|us|ca|au|eu';
const BARE = new RegExp(
  String.raw`(?<![\p{L}\p{N}@./-])(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+(?:${ENDINGS})(?![\p{L}\p{N}-])(?:/[^\s<>"]*)?`,
  'giu',
);
const OTHER_SCHEME = /(?<![\p{L}\p{N}])[a-z][a-z\d+.-]{1,20}:\/\/[^\s<>"]+|\bmailto:[^\s<>"]+/giu;
const MAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu;

/** Every web and mail address in a text, also those that only look like one: whoever reads them can be led somewhere. */
export function findAddresses(text: string): string[] {
  const found = [
    ...findLinks(text).map(({ url }) => url),
    ...[OTHER_SCHEME, MAIL, BARE].flatMap((pattern) => [...text.matchAll(pattern)].map(([address]) => address)),
  ];
  return [...new Set(found.map((address) => address.replace(/[.,;:!?'’"»)\]]+$/u, '')))];
}

/** Those in a text that are nowhere in the others, letter by letter. */
export function findNewAddresses(text: string, known: readonly string[]): string[] {
  const there = new Set(known.flatMap(findAddresses));
  return findAddresses(text).filter((address) => !there.has(address));
}
