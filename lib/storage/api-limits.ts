import type { ApiSettings } from './settings';

type Numbered = { [Name in keyof ApiSettings as ApiSettings[Name] extends number ? Name : never]: unknown };

/** What the numbers among the settings may be. */
export const API_LIMITS = {
  factsTtlHours: { min: 1, max: 168 },
  /** YouTube's policy allows 30 days. */
  analysisTtlDays: { min: 1, max: 28 },
  maxCacheMb: { min: 5, max: 500 },
  maxRequestsPerMinute: { min: 5, max: 300 },
} as const satisfies Record<keyof Numbered, { min: number; max: number }>;
