import type { AiShare } from '@/lib/ai/shares';
import type { AiProvider, ModelRole } from '@/lib/ai/providers';
import type { SourceId } from '@/lib/keywords/evidence';
import type { RubricSettings } from '@/lib/seo/scorecard';
import type { LimelightDatabase } from './database';
import { withRoom } from './room';

/** Where the overlay stands in Studio and how. */
export interface OverlaySettings {
  /** Distance of its top left corner from the window's, in CSS pixels; `null` is the place Limelight chooses. */
  place: { left: number; top: number } | null;
  isCollapsed: boolean;
}

/** What the creator chose about YouTube's API and what is kept of its answers. */
export interface ApiSettings {
  /** When the creator agreed to what is asked of YouTube and kept; `null` while not: then nothing is asked. */
  agreedAt: number | null;
  /** Their own OAuth client for signing in; empty while there is none. */
  clientId: string;
  /** For how long facts about videos and channels count as fresh. */
  factsTtlHours: number;
  analysisTtlDays: number;
  maxCacheMb: number;
  maxRequestsPerMinute: number;
  isDailyBackupOn: boolean;
}

/** What the creator chose about where suggestions come from. */
export interface KeywordSettings {
  /** Switched off by the creator. */
  offSources: SourceId[];
  /** When they agreed to ask YouTube's autocomplete, which is no official API; `null` while not: then it is not asked. */
  autocompleteAgreedAt: number | null;
  /** When they agreed to numbers that Limelight derives from other channels' API data; `null` while not. */
  derivedAgreedAt: number | null;
  /** For whom is searched: ISO 3166-1 alpha-2; empty for no country. */
  region: string;
  /** Words and names that are never suggested. */
  blocked: string[];
}

/** What the creator chose about language models. */
export interface AiSettings {
  /** When they agreed to send texts to Gemini; `null` while not: then nothing is. The model on this device needs no such word. */
  agreedAt: number | null;
  /** What is sent only after it was agreed to once; `null` while not. */
  shares: Record<AiShare, number | null>;
  /** Who is asked, in this order; who is left out is not. Limelight itself always comes last. */
  order: Exclude<AiProvider, 'offline'>[];
  /** Gemini's models, by what they are for. */
  models: Record<ModelRole, string>;
  /** Asked in this order when the chosen one cannot answer. */
  fallbacks: string[];
  /** Whether billing is on for the key's project: only the creator knows. */
  tier: 'free' | 'paid';
  /** US dollars; 0: nothing may cost anything. */
  monthlyBudgetUsd: number;
  /** The creator's own prices, US dollars a million tokens, where the shipped ones are not theirs. */
  prices: Record<string, { input: number; output: number }>;
  /** One of `TONES` in lib/writing/tones.ts. */
  tone: string;
  /** Their own words about how they write; may be empty. */
  toneNote: string;
  /** Whether the last titles of the channel go along as examples. */
  isToneLearned: boolean;
  /** Taken out of everything that is sent. */
  redacted: string[];
  /** Of a transcript, with each request. */
  maxTranscriptChars: number;
}

/** What the creator chose in Options. */
export interface Settings {
  theme: 'system' | 'light' | 'dark';
  isBadgeShown: boolean;
  /** The overlay in Studio. */
  isOverlayOn: boolean;
  overlay: OverlaySettings;
  rubric: RubricSettings;
  api: ApiSettings;
  keywords: KeywordSettings;
  ai: AiSettings;
}

/**
 * The one with the largest free quota (500 requests a day) of those that were current in November 2026. Pinned: Google's
 * `-latest` names jump to the newest model, which has the smallest.
 */
const DEFAULT_MODEL = 'gemini-3.5-flash-lite';

export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  isBadgeShown: true,
  isOverlayOn: true,
  overlay: { place: null, isCollapsed: false },
  rubric: { disabledChecks: [], thresholds: {} },
  api: {
    agreedAt: null,
    clientId: '',
    factsTtlHours: 24,
    analysisTtlDays: 7,
    maxCacheMb: 50,
    maxRequestsPerMinute: 50,
    isDailyBackupOn: true,
  },
  keywords: { offSources: [], autocompleteAgreedAt: null, derivedAgreedAt: null, region: '', blocked: [] },
  ai: {
    agreedAt: null,
    shares: { comments: null, analytics: null, pictures: null },
    order: ['gemini', 'built-in'],
    models: { chat: DEFAULT_MODEL, writing: DEFAULT_MODEL, vision: DEFAULT_MODEL },
    fallbacks: ['gemini-3.1-flash-lite'],
    tier: 'free',
    monthlyBudgetUsd: 0,
    prices: {},
    tone: 'plain',
    toneNote: '',
    isToneLearned: true,
    redacted: [],
    maxTranscriptChars: 2_000,
  },
};

/** The settings, or the default for whatever an older version did not have yet. */
export async function loadSettings(database: LimelightDatabase): Promise<Settings> {
  const saved = (await database.settings.get('settings'))?.value;
  return {
    ...DEFAULT_SETTINGS,
    ...saved,
    api: { ...DEFAULT_SETTINGS.api, ...saved?.api },
    keywords: { ...DEFAULT_SETTINGS.keywords, ...saved?.keywords },
    ai: withDefaults(saved?.ai),
  };
}

function withDefaults(saved: Partial<AiSettings> | undefined): AiSettings {
  const { ai } = DEFAULT_SETTINGS;
  return {
    ...ai,
    ...saved,
    shares: { ...ai.shares, ...saved?.shares },
    models: { ...ai.models, ...saved?.models },
  };
}

/**
 * As `saveSettings`, but for what the creator agreed to: that is given and taken back by itself, and a page that saves all
 * its settings may not have heard of it yet.
 */
export async function saveChoices(database: LimelightDatabase, value: Settings): Promise<void> {
  const save = async (): Promise<void> => {
    const { api, keywords, ai } = await loadSettings(database);
    const { autocompleteAgreedAt, derivedAgreedAt } = keywords;
    const agreed = {
      api: { ...value.api, agreedAt: api.agreedAt },
      keywords: { ...value.keywords, autocompleteAgreedAt, derivedAgreedAt },
      ai: { ...value.ai, agreedAt: ai.agreedAt, shares: ai.shares },
    };
    await database.settings.put({ key: 'settings', value: { ...value, ...agreed } });
  };
  await withRoom(database, () => database.transaction('rw', database.settings, save));
}

/** Throws `storage-full` or `storage-unavailable`. */
export async function saveSettings(database: LimelightDatabase, value: Settings): Promise<void> {
  await withRoom(database, () => database.settings.put({ key: 'settings', value }));
}

/**
 * Changes what concerns language models and nothing else, also what was agreed to. Throws `storage-full` or
 * `storage-unavailable`.
 */
export async function changeAiSettings(
  database: LimelightDatabase,
  change: (known: AiSettings) => Partial<AiSettings>,
): Promise<void> {
  await withRoom(database, () =>
    database.transaction('rw', database.settings, async () => {
      const value = await loadSettings(database);
      await database.settings.put({ key: 'settings', value: { ...value, ai: { ...value.ai, ...change(value.ai) } } });
    }),
  );
}
