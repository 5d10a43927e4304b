import { CLIENT_ID, type OauthClient } from './clients.ts';
import { createFaults, type Faults } from './faults.ts';
import { createGeminiState, type GeminiState } from './gemini/state.ts';
import { createQuota, type Quota } from './quota.ts';
import { createSessions, type Sessions } from './sessions.ts';
import { createTokens, type Tokens } from './tokens.ts';
import type { ApiVideo } from './world.ts';

/** What Google does with an API key. One it does not know is `invalid`. */
export type KeyBehaviour = 'works' | 'invalid' | 'referrer-restricted' | 'not-enabled' | 'service-blocked';

/** Not a real key: made of words, and known to nobody but the stand-in. */
export const WORKING_KEY = `AIzaSy${'StandInKeyThatWorks'.padEnd(33, '0')}`;

/** What the sites of Google know together, and tests may change at any time. */
export interface GoogleState {
  /** The server's idea of now, epoch ms: counts grow, tokens end and quotas begin anew by it. */
  clock: () => number;
  /** When the counts were those of the catalogue. */
  countedFrom: number;
  /** By the key itself. */
  keys: Map<string, KeyBehaviour>;
  /** By client id. */
  clients: Map<string, OauthClient>;
  quota: Quota;
  tokens: Tokens;
  sessions: Sessions;
  faults: Faults;
  /** Videos as `videos.update` left them. */
  edits: Map<string, ApiVideo>;
  /** Gemini's keys, models, what they say, and what was asked of them. */
  gemini: GeminiState;
}

export function createState(): GoogleState {
  const now = () => state.clock();
  const state: GoogleState = {
    clock: Date.now,
    countedFrom: Date.now(),
    keys: new Map(),
    clients: new Map(),
    quota: createQuota(now),
    tokens: createTokens(now),
    sessions: createSessions(),
    faults: createFaults(),
    edits: new Map(),
    gemini: createGeminiState(),
  };
  resetState(state);
  return state;
}

/** As a server that was just started: one key that works, one OAuth client, nobody signed in. */
export function resetState(state: GoogleState): void {
  state.clock = Date.now;
  state.countedFrom = Date.now();
  state.keys.clear();
  state.keys.set(WORKING_KEY, 'works');
  state.clients.clear();
  state.clients.set(CLIENT_ID, { redirectUris: 'any-extension' });
  state.quota.reset();
  state.tokens.reset();
  state.sessions.reset();
  state.faults.clear();
  state.edits.clear();
  state.gemini.reset();
}
