/** Epoch ms of YouTube's ISO instant or day (then midnight UTC); `null` for anything else. */
export function parseDay(text: string | null | undefined): number | null {
  if (!text || !/^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2}))?$/.test(text)) return null;
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : at;
}

/** Seconds of an ISO duration as in the page's microdata ("PT5M17S"); `null` for anything else and for no length. */
export function parseDuration(text: string | null): number | null {
  const match = /^P(?:(\d{1,6})D)?T?(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,8})S)?$/.exec(text ?? '');
  if (!match) return null;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0));
  return ((days * 24 + hours) * 60 + minutes) * 60 + seconds || null;
}

/** Handles in other scripts than Latin come percent-encoded; one with a broken encoding is shown as it is. */
export function decodeHandle(handle: string): string {
  try {
    return decodeURIComponent(handle);
  } catch (error) {
    if (error instanceof URIError) return handle;
    throw error;
  }
}
