const number = new Intl.NumberFormat('en-US');
const date = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'America/Los_Angeles' });

export function countText(count: number): string {
  return number.format(count);
}

export function dateText(iso: string): string {
  return date.format(new Date(iso));
}

export function isoDuration(seconds: number): string {
  return `PT${Math.floor(seconds / 60)}M${seconds % 60}S`;
}

/** YouTube cuts the meta description after about 155 characters and ends it with dots. */
export function teaser(description: string): string {
  const line = description.replaceAll('\n', ' ').trim();
  return line.length > 155 ? `${line.slice(0, 155)}...` : line;
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

export const COUNTRIES = [
  'AT',
  'BR',
  'CH',
  'DE',
  'EG',
  'ES',
  'FR',
  'GB',
  'IN',
  'JP',
  'KR',
  'MX',
  'NL',
  'PL',
  'US',
  'VN',
  'ZA',
];
