/** Epoch ms of an RFC 3339 instant as the API writes it ("2020-02-06T17:44:50.000Z"); `null` for anything else. */
export function parseInstant(text: string | undefined): number | null {
  if (text === undefined || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(text)) return null;
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : at;
}

const DURATION = /^P(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,9})(?:\.\d+)?S)?)?$/;

/**
 * Seconds of an ISO 8601 duration of days and below, as `contentDetails.duration` is: "PT4M13S", "P1DT2H3M4S". 0 for
 * "P0D" and "PT0S", which a live or unprocessed video has; `null` for what is no duration.
 */
export function parseDurationSeconds(text: string | undefined): number | null {
  const found = text === undefined ? null : DURATION.exec(text);
  if (!found || text === 'P' || text?.endsWith('T')) return null;
  const [weeks, days, hours, minutes, seconds] = found.slice(1).map((digits) => Number(digits ?? 0));
  return (((weeks ?? 0) * 7 + (days ?? 0)) * 24 + (hours ?? 0)) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0);
}
