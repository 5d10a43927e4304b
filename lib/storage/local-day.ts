/** YYYY-MM-DD where the creator is. */
export function localDay(at: number): string {
  const date = new Date(at);
  const padded = (part: number): string => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${padded(date.getMonth() + 1)}-${padded(date.getDate())}`;
}
