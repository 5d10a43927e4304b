const DAY_MS = 86_400_000;

/**
 * YouTube's policy III.E.4.d for data that is not the creator's own: 30 days, then deleted or fetched anew. A day less
 * leaves room for a sleeping laptop. Authorised data is fetched anew in the same time, so it is kept no longer either.
 */
export const RETENTION_MS = 29 * DAY_MS;

/**
 * Of places in search, once the creator has agreed to what Limelight derives (policy III.E.4.h): a place is Limelight's own
 * count, and a year shows seasons. Without that agreement they are kept as long as what they were counted from.
 */
export const RANK_HISTORY_MS = 365 * DAY_MS;

/** Of Limelight's own records: log, requests, events, jobs that are over, quota, metrics, backups, what was sent to models. */
export const RECORDS_MS = 30 * DAY_MS;

/** Of what models cost: the creator's own record, with the same month of the year before beside this one. */
export const AI_USAGE_MS = 400 * DAY_MS;

/** What is dated further ahead than this was written under a wrong clock, and would otherwise never grow old. */
export const FUTURE_MS = DAY_MS;
