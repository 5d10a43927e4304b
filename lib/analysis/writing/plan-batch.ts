import type { BatchForecast, BatchWish } from '@/lib/messages/ai-requests';
import { measureCost } from '@/lib/ai/measure-cost';
import { Problem, problemCodeOf } from '@/lib/problem/problem';
import { loadMonthCost } from '@/lib/storage/ai-usage';
import { loadSettings } from '@/lib/storage/settings';
import type { AiTools } from '../ai-tools';
import { prepareWriting } from './prepare-writing';

/** Of an answer, thoughts included, as seen on the stand-in's titles and descriptions: an estimate, and told as one. */
const USUAL_OUTPUT_TOKENS = 1_200;

/**
 * What the same help for many videos would cost, looked at before it begins; asks nobody. A video nothing is known of costs
 * nothing: it fails when its turn comes, and says why.
 */
export async function forecastBatch(tools: AiTools, { videoIds, feature, choices }: BatchWish): Promise<BatchForecast> {
  const { database, now } = tools;
  const { ai } = await loadSettings(database);
  const who = await tools.ai.choose({ feature });
  let [kept, requests, inputTokens] = [0, 0, 0];
  for (const videoId of videoIds) {
    const prepared = await prepareWriting(tools, { feature, videoId, tabId: null, choices }).catch(ignoreUnknown);
    if (!prepared) continue;
    if (prepared.known) {
      kept += 1;
      continue;
    }
    requests += 1;
    const { inputTokens: tokens } = await tools.ai.preview(prepared.composed.request, prepared.purpose);
    inputTokens += tokens;
  }
  const outputTokens = requests * USUAL_OUTPUT_TOKENS;
  const usage = { input: inputTokens, output: outputTokens, thoughts: 0, cached: 0 };
  const cost = measureCost(who, usage, ai, now());
  const left = ai.monthlyBudgetUsd - (await loadMonthCost(database, now()));
  const fits = cost.chargedUsd === 0 || cost.chargedUsd <= left;
  return { kept, requests, inputTokens, outputTokens, costUsd: cost.costUsd, fits };
}

/** Queues it, once however often the same is asked for. Throws `budget-reached`, and what the database throws. */
export async function startBatch(tools: AiTools, wish: BatchWish): Promise<{ jobId: string }> {
  const { fits } = await forecastBatch(tools, wish);
  if (!fits) throw new Problem('budget-reached');
  const jobId = await tools.queue({
    kind: 'write-batch',
    payload: { feature: wish.feature, choices: wish.choices },
    subject: wish.subject,
    priority: 10,
    dedupeKey: `write:${wish.feature}:${[...wish.videoIds].toSorted().join()}:${JSON.stringify(wish.choices)}`,
    itemKeys: [...new Set(wish.videoIds)],
  });
  return { jobId };
}

function ignoreUnknown(error: unknown): null {
  const problem = problemCodeOf(error);
  if (problem === 'page-not-read' || problem === 'source-missing') return null;
  throw error;
}
