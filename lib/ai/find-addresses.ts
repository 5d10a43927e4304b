/** A stretch of a text, UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

const AT = String.raw`(?:@|\s?[([{]\s?(?:at|@)\s?[)\]}]\s?)`;
const DOT = String.raw`(?:\.|\s?[([{]\s?(?:dot|\.)\s?[)\]}]\s?)`;

/** Also "jane (at) example [dot] com", as people write it who fear to be collected. */
const ADDRESS = new RegExp(
  String.raw`(?<![\p{L}\p{N}])[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}${AT}(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62}[\p{L}\p{N}])?${DOT}){1,5}\p{L}{2,24}(?![\p{L}\p{N}])`,
  'giu',
);

/** "thumbnail@2x.png" */
const FILE = /\.(?:png|jpe?g|gif|webp|svg|avif|mp4|mov|pdf)$/i;

/** Where e-mail addresses stand. */
export function findAddresses(text: string): Span[] {
  return [...text.matchAll(ADDRESS)]
    .filter(([found]) => !FILE.test(found))
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
}
