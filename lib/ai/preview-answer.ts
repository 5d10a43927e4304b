import type { AiPreview, AiPurpose } from './ai';
import type { AiRequest } from './ai-port';
import { OFFLINE } from './choose-chain';
import type { Desk } from './desk';
import { estimateInput } from './estimate-tokens';
import { measureCost } from './measure-cost';
import { planAnswer } from './plan-answer';

/** As `Ai.preview`. Throws why nobody could answer. */
export async function previewAnswer(desk: Desk, request: AiRequest, about: AiPurpose): Promise<AiPreview> {
  const plan = await planAnswer(desk, request, about);
  const step = plan.chain.steps[0] ?? plan.chain.resting?.step ?? OFFLINE;
  if (step.provider === 'offline') {
    return { ...step, body: '', inputTokens: 0, maxCostUsd: 0, redactions: 0, missingShares: [] };
  }
  const body = desk.ports[step.provider].describe(step.model, plan.request);
  const input = estimateInput(body, plan.request);
  const most = { input, output: plan.request.maxOutputTokens, thoughts: 0, cached: 0 };
  return {
    ...step,
    body: indented(body),
    inputTokens: input,
    maxCostUsd: measureCost(step, most, plan.facts.settings, desk.now()).costUsd,
    redactions: plan.redactions,
    missingShares: plan.missingShares,
  };
}

function indented(json: string): string {
  return JSON.stringify(JSON.parse(json), null, 2);
}
