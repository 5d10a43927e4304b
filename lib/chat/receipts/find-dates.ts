import type { ChatClaim, ChatReceipt } from '@/lib/storage/ai-rows';

/** How a receipt tells a day: its value is a text, YYYY-MM-DD. */
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

const WRITTEN: readonly RegExp[] = [
  /(?<![\d-])(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})(?![\d-])/g,
  /(?<![\d.])(?<d>\d{1,2})[./-](?<m>\d{1,2})[./-](?<y>\d{4})(?!\d)/g,
  /(?<y>\d{4})年(?<m>\d{1,2})月(?<d>\d{1,2})日/g,
  /(?<y>\d{4})년\s?(?<m>\d{1,2})월\s?(?<d>\d{1,2})일/g,
  // "March 4, 2025", "4. März 2025", "4 de marzo de 2025": a day, a word or two, a year.
  /(?<![\d:.,])(?<d>\d{1,2})(?:st|nd|rd|th)?[^\d\n]{1,24}(?<y>\d{4})(?!\d)/g,
];

/** Days that were looked up, where an answer writes them. Others are left to be numbers. */
export function findDates(text: string, receipts: readonly ChatReceipt[]): ChatClaim[] {
  const days = receipts.flatMap(({ id, kind, value }) => {
    const [, year, month, day] = (kind === 'number' && DAY.exec(String(value))) || [];
    return year === undefined ? [] : [{ id, year: Number(year), month: Number(month), day: Number(day) }];
  });
  const claims: ChatClaim[] = [];
  for (const pattern of days.length > 0 ? WRITTEN : []) {
    for (const { 0: found, index, groups = {} } of text.matchAll(pattern)) {
      const [y, m, d] = [
        Number(groups['y']),
        groups['m'] === undefined ? null : Number(groups['m']),
        Number(groups['d']),
      ];
      // Some write the month first.
      const said = days.find(
        ({ year, month, day }) =>
          year === y && ((day === d && (m === null || m === month)) || (m !== null && day === m && month === d)),
      );
      const isTaken = claims.some(({ start, end }) => start < index + found.length && index < end);
      if (said && !isTaken) {
        claims.push({ start: index, end: index + found.length, kind: 'number', receiptId: said.id });
      }
    }
  }
  return claims;
}

/** Whether somebody published something in that year. */
export function findYear(year: number, receipts: readonly ChatReceipt[]): ChatReceipt | null {
  const isOfYear = ({ kind, value }: ChatReceipt): boolean =>
    kind === 'number' && Number(DAY.exec(String(value))?.[1]) === year;
  return receipts.find(isOfYear) ?? null;
}
