import type { ProblemCode } from '@/lib/problem/problem';
import type { AiModelsRow, ModelRestRow } from '@/lib/storage/ai-rows';
import { modelRestId } from '@/lib/storage/model-rests';
import type { AiSettings } from '@/lib/storage/settings';
import type { AiCapabilities } from './ai-port';
import type { Answerer } from './measure-cost';
import type { AiFeature, AiProvider, ModelRole } from './providers';

export interface ChainFacts {
  settings: AiSettings;
  /** Whether a Gemini key is in use, and whether the browser lets Limelight reach Gemini. */
  hasKey: boolean;
  hasPermission: boolean;
  /** Of models that are left alone for a while. */
  rests: readonly ModelRestRow[];
  builtIn: AiModelsRow['availability'];
  /** Whether nothing more may be spent this month. */
  isBudgetSpent: boolean;
}

export interface ChainNeeds {
  feature: AiFeature;
  hasTools: boolean;
  hasImages: boolean;
  hasSchema: boolean;
  /** About; a model that takes less is not asked. */
  inputTokens: number;
  /** Whether Limelight itself has something to say. */
  hasOffline: boolean;
}

export interface Chain {
  /** Who is asked, in this order; may be empty. */
  steps: Answerer[];
  /** Who only has to be left alone for a moment; the one whose moment is over first. */
  resting: { step: Answerer; until: number } | null;
  /** Why a model that was chosen is not among `steps`: of several reasons the one that helps most. */
  problem: ProblemCode;
}

/** Limelight itself, and the browser's own model, have no names that could be chosen. */
export const OFFLINE: Answerer = { provider: 'offline', model: 'limelight' };
const BUILT_IN: Answerer = { provider: 'built-in', model: 'built-in' };

/** What the creator can do something about comes first, and of that what has to be done first. */
const TELLING: readonly ProblemCode[] = [
  'ai-not-agreed',
  'key-missing',
  'permission-missing',
  'budget-reached',
  'model-quota-spent',
  'rate-limited',
  'model-missing',
];

/** Who is asked for an answer, in what order; nobody is asked who cannot give it. */
export function chooseChain(
  facts: ChainFacts,
  needs: ChainNeeds,
  capabilitiesOf: (step: Answerer) => AiCapabilities,
  now: number,
): Chain {
  const chosen = facts.settings.order.flatMap((provider) => stepsOf(provider, facts.settings, needs.feature));
  const judged = chosen
    .filter((step) => canServe(capabilitiesOf(step), needs))
    .map((step) => ({ step, ...judgeStep(step, facts, now) }));
  const steps = judged.filter(({ problem }) => problem === null).map(({ step }) => step);
  const problems = judged.map(({ problem }) => problem);
  const moments = judged
    .filter(({ problem }) => problem === 'rate-limited')
    .toSorted((one, other) => one.until - other.until);
  return {
    steps: needs.hasOffline ? [...steps, OFFLINE] : steps,
    resting: moments[0] ? { step: moments[0].step, until: moments[0].until } : null,
    problem: TELLING.find((code) => problems.includes(code)) ?? 'model-unavailable',
  };
}

export function roleOf(feature: AiFeature): ModelRole {
  if (feature === 'chat') return 'chat';
  return feature === 'thumbnail' ? 'vision' : 'writing';
}

function stepsOf(provider: AiProvider, { models, fallbacks }: AiSettings, feature: AiFeature): Answerer[] {
  if (provider !== 'gemini') return [BUILT_IN];
  return [...new Set([models[roleOf(feature)], ...fallbacks])].map((model) => ({ provider, model }));
}

function canServe(capabilities: AiCapabilities, needs: ChainNeeds): boolean {
  const { hasTools, hasImages, hasSchema, maxInputTokens } = capabilities;
  if ((needs.hasTools && !hasTools) || (needs.hasImages && !hasImages) || (needs.hasSchema && !hasSchema)) return false;
  return maxInputTokens === null || needs.inputTokens <= maxInputTokens;
}

/** Why it cannot be asked, `null` when it can; `until` of one that rests. */
function judgeStep(step: Answerer, facts: ChainFacts, now: number): { problem: ProblemCode | null; until: number } {
  const no = (problem: ProblemCode | null, until = 0) => ({ problem, until });
  if (step.provider === 'built-in') return no(facts.builtIn === 'available' ? null : 'model-unavailable');
  if (facts.settings.agreedAt === null) return no('ai-not-agreed');
  if (!facts.hasKey) return no('key-missing');
  if (!facts.hasPermission) return no('permission-missing');
  if (facts.isBudgetSpent) return no('budget-reached');
  const rest = facts.rests.find(({ id, until }) => id === modelRestId(step.provider, step.model) && until > now);
  return rest ? no(rest.problem, rest.until) : no(null);
}
