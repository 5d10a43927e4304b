import { Problem } from '@/lib/problem/problem';
import { loadBuiltInAvailability } from '@/lib/storage/ai-models';
import { loadMonthCost } from '@/lib/storage/ai-usage';
import { loadActiveApiKey } from '@/lib/storage/api-keys';
import { loadRests } from '@/lib/storage/model-rests';
import { loadSettings } from '@/lib/storage/settings';
import type { AiPurpose } from './ai';
import type { AiPart, AiRequest } from './ai-port';
import { type Chain, type ChainFacts, type ChainNeeds, chooseChain } from './choose-chain';
import { isBudgetSpent } from './create-budget';
import { DEFAULT_OUTPUT_TOKENS, type Desk, GEMINI_URL } from './desk';
import { estimateTokens } from './estimate-tokens';
import { redactRequest } from './redact-request';
import { AI_SHARES, type AiShare, missingShares } from './shares';

/** Who would be asked, and with what. */
export interface AnswerPlan {
  chain: Chain;
  /** Redacted, and never without a limit. */
  request: AiRequest & { maxOutputTokens: number };
  redactions: number;
  /** What has to be agreed to before a model may be asked. */
  missingShares: AiShare[];
  facts: ChainFacts;
}

/** Decides from what is kept; asks nobody. Throws why nobody could answer. */
export async function planAnswer(desk: Desk, request: AiRequest, about: AiPurpose): Promise<AnswerPlan> {
  const facts = await loadFacts(desk);
  const { request: redacted, redactions } = redactRequest(request, facts.settings.redacted);
  const asked = { ...redacted, maxOutputTokens: request.maxOutputTokens ?? DEFAULT_OUTPUT_TOKENS };
  const chosen = chooseFrom(desk, facts, needsOf(asked, about));
  const chain = about.isLocal ? keepHere(chosen) : chosen;
  if (chain.steps.length === 0 && !chain.resting) throw new Problem(chain.problem);
  const wanted = AI_SHARES.filter((share) => about.shares?.includes(share));
  const missing = missingShares(wanted, facts.settings.shares);
  return { chain, request: asked, redactions, missingShares: missing, facts };
}

/** What is left of a chain when nothing may leave this device. */
function keepHere({ steps, resting, problem }: Chain): Chain {
  const isHere = ({ provider }: Chain['steps'][number]): boolean => provider !== 'gemini';
  return { steps: steps.filter(isHere), resting: resting && isHere(resting.step) ? resting : null, problem };
}

export function chooseFrom(desk: Desk, facts: ChainFacts, needs: ChainNeeds): Chain {
  return chooseChain(facts, needs, ({ provider, model }) => desk.ports[provider].capabilities(model), desk.now());
}

export async function loadFacts({ database, hasPermission, now }: Desk): Promise<ChainFacts> {
  const [{ ai: settings }, key, rests, builtIn, monthUsd] = await Promise.all([
    loadSettings(database),
    loadActiveApiKey(database, 'gemini'),
    loadRests(database, now()),
    loadBuiltInAvailability(database),
    loadMonthCost(database, now()),
  ]);
  const isBudgetGone = isBudgetSpent(settings, monthUsd);
  const isPermitted = key !== null && (await hasPermission(GEMINI_URL));
  return {
    ...{ settings, rests, builtIn },
    ...{ hasKey: key !== null, hasPermission: isPermitted, isBudgetSpent: isBudgetGone },
  };
}

function needsOf(request: AiRequest, { feature }: AiPurpose): ChainNeeds {
  const parts = request.messages.flatMap((message) => message.parts);
  return {
    feature,
    hasTools: (request.tools?.length ?? 0) > 0,
    hasImages: parts.some(({ kind }) => kind === 'image'),
    hasSchema: request.schema !== undefined,
    inputTokens: estimateTokens(request.system) + parts.reduce((sum, part) => sum + tokensOf(part), 0),
    hasOffline: request.offline !== undefined,
  };
}

function tokensOf(part: AiPart): number {
  switch (part.kind) {
    case 'text':
      return estimateTokens(part.text);
    case 'call':
      return estimateTokens(JSON.stringify(part.args) ?? '');
    case 'result':
      return estimateTokens(JSON.stringify(part.value) ?? '');
    case 'image':
      return 0;
  }
}
