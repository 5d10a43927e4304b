import type { Site, StandInRequest } from '../site.ts';
import { createAnalyticsSite } from './analytics/site.ts';
import { createAutocompleteSite } from './autocomplete/site.ts';
import { createDataApiSite } from './data-api/site.ts';
import { type FaultChoices, type FaultKind, type FaultMatch, type FaultySite, withFaults } from './faults.ts';
import { createGeminiSite } from './gemini/site.ts';
import { createAccountsSite } from './oauth/accounts-site.ts';
import { createTokensSite } from './oauth/tokens-site.ts';
import { createState, type GoogleState, resetState } from './state.ts';

/** Google's APIs and sign-in as one thing that tests can steer. */
export interface GoogleStandIn extends GoogleState {
  sites: readonly Site[];
  /** From now on, for so many requests or until taken away (by the function it answers). The last one set wins. */
  fault(match: FaultMatch, kind: FaultKind, choices?: FaultChoices): () => void;
  /** As when the person removes the app in their Google account: tokens end, consent is gone. */
  revokeTokens(): void;
  /** As just started. */
  reset(): void;
}

export function createGoogle(): GoogleStandIn {
  const state = createState();
  const revokeOf = ({ headers }: StandInRequest) => {
    const token = state.tokens.find((headers['authorization'] ?? '').replace(/^Bearer /, ''));
    if (token !== null) withdraw([token]);
  };
  const withdraw = (tokens: readonly GoogleState['tokens']['issued'][number][]) => {
    for (const { text, account, clientId } of tokens) {
      state.tokens.revoke(text);
      state.sessions.withdraw(account, clientId);
    }
  };
  const creators: ((state: GoogleState) => FaultySite)[] = [
    createDataApiSite,
    createAnalyticsSite,
    createAccountsSite,
    createTokensSite,
    createAutocompleteSite,
    createGeminiSite,
  ];
  const sites = creators.map((create) => withFaults(create(state), state.faults, revokeOf));
  return Object.assign(state, {
    sites,
    fault: state.faults.add,
    revokeTokens: () => withdraw(state.tokens.issued),
    reset: () => resetState(state),
  });
}
