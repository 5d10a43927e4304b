/** How a channel's views divide; each list adds up to 1. Values are those of the real dimensions. */
export const SHARES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  insightTrafficSourceType: {
    YT_SEARCH: 0.31,
    RELATED_VIDEO: 0.24,
    SUBSCRIBER: 0.18,
    SHORTS: 0.09,
    EXT_URL: 0.07,
    YT_CHANNEL: 0.05,
    PLAYLIST: 0.03,
    NO_LINK_OTHER: 0.02,
    NOTIFICATION: 0.01,
  },
  country: { US: 0.42, GB: 0.13, DE: 0.11, CA: 0.09, AU: 0.07, IN: 0.06, FR: 0.05, JP: 0.04, BR: 0.03 },
};

/** What people searched for, and where links lay; only these kinds of sources tell more. */
export const DETAILS: Readonly<Record<string, Readonly<Record<string, number>> | undefined>> = {
  YT_SEARCH: {
    'sourdough for beginners': 0.21,
    'sourdough bread': 0.17,
    'how to make sourdough': 0.12,
    'no knead bread': 0.09,
    'sourdough starter': 0.08,
    'dutch oven bread': 0.05,
    'rye bread recipe': 0.03,
  },
  EXT_URL: { 'google.com': 0.44, 'reddit.com': 0.16, 'pinterest.com': 0.11, 'bread-lab.example': 0.09 },
  RELATED_VIDEO: { notagsvid01: 0.14, sourdough01: 0.12, shortcrust1: 0.08 },
};

/** How many times as often a term is searched for in the last 28 days as it was before. */
export const RISING: Readonly<Record<string, number>> = { 'rye bread recipe': 5 };

/** Percent of viewers by age and gender; adds up to 100. */
export const VIEWERS: readonly (readonly [age: string, gender: string, percent: number])[] = [
  ['age18-24', 'female', 4.1],
  ['age18-24', 'male', 5.2],
  ['age25-34', 'female', 13.4],
  ['age25-34', 'male', 14.9],
  ['age35-44', 'female', 13.8],
  ['age35-44', 'male', 12.1],
  ['age45-54', 'female', 10.3],
  ['age45-54', 'male', 8.6],
  ['age55-64', 'female', 6.2],
  ['age55-64', 'male', 4.9],
  ['age65-', 'female', 3.4],
  ['age65-', 'male', 2.7],
  ['age13-17', 'female', 0.2],
  ['age13-17', 'male', 0.2],
];
