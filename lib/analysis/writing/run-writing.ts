import { measureCost } from '@/lib/ai/measure-cost';
import { problemCodeOf } from '@/lib/problem/problem';
import type { WritingRow } from '@/lib/storage/ai-rows';
import { storageProblem } from '@/lib/storage/room';
import { loadSettings } from '@/lib/storage/settings';
import { replaceWriting, saveWriting } from '@/lib/storage/writings';
import type { AiTools } from '../ai-tools';
import { answerFeature, type FeatureAnswer } from './answer-feature';
import type { PreparedWriting } from './prepare-writing';

export interface WritingRun {
  /** Of the row. */
  id: string;
  /** The batch it belongs to; `null` for one that was asked for by itself. */
  jobId: string | null;
  signal?: AbortSignal;
}

/**
 * Asks, and writes what came of it into a row that says `running` meanwhile. Whatever goes wrong with the asking stands in
 * the row. Throws `storage-full` or `storage-unavailable`.
 *
 * @returns the row as it ended, also when it was deleted meanwhile.
 */
export async function runWriting(tools: AiTools, prepared: PreparedWriting, run: WritingRun): Promise<WritingRow> {
  const row = beginRow(tools, prepared, run);
  await saveWriting(tools.database, row);
  const ended = { ...row, ...(await outcomeOf(tools, prepared, run)) };
  await replaceWriting(tools.database, ended);
  return ended;
}

function beginRow(
  tools: AiTools,
  { feature, context, inputHash }: PreparedWriting,
  { id, jobId }: WritingRun,
): WritingRow {
  return {
    ...{ id, jobId, inputHash },
    videoId: context.video.id,
    subject: context.video.title ?? context.video.id,
    feature: feature.id,
    state: 'running',
    problem: null,
    at: tools.now(),
    provider: null,
    model: null,
    value: null,
    notes: [],
    usage: null,
    costUsd: null,
  };
}

type Outcome = Partial<WritingRow>;

async function outcomeOf(tools: AiTools, prepared: PreparedWriting, { id, signal }: WritingRun): Promise<Outcome> {
  try {
    const purpose = { ...prepared.purpose, correlationId: id };
    const answer = await answerFeature(tools, { ...prepared, purpose }, signal);
    return { state: 'ready', at: tools.now(), costUsd: await costOf(tools, answer), ...answer };
  } catch (error) {
    if (signal?.aborted) return { state: 'stopped' };
    const problem = problemCodeOf(storageProblem(error));
    if (problem === null) tools.log.error('writing.failed', { feature: prepared.feature.id, why: String(error) }, id);
    return { state: 'failed', problem: problem ?? 'unexpected' };
  }
}

/** `null` where it is not known what was used, or what that costs. */
async function costOf({ database, now }: AiTools, { provider, model, usage }: FeatureAnswer): Promise<number | null> {
  if (provider !== 'gemini') return 0;
  if (model === null || usage === null) return null;
  const { ai } = await loadSettings(database);
  return measureCost({ provider, model }, usage, ai, now()).costUsd;
}
