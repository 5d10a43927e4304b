/** `Retry-After` as milliseconds from now, in seconds or as a date (RFC 9110, 10.2.3); `null` without a readable one. */
export function readRetryAfter(headers: Headers, now: number): number | null {
  const text = headers.get('retry-after')?.trim() ?? '';
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  // A date has letters; `Date.parse` alone would take "-1" or "1.5" for a year or month.
  const at = /^[a-z]/i.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}
