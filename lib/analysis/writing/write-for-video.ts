import type { WritingRow } from '@/lib/storage/ai-rows';
import type { AiTools } from '../ai-tools';
import { prepareWriting } from './prepare-writing';
import { runWriting } from './run-writing';
import type { WritingRequest } from './writing-request';

/**
 * Writing help for one video, begun and ended. What was answered before is answered from there, without asking anybody.
 * Throws as `prepareWriting` and `runWriting`; what goes wrong with the asking itself stands in the row.
 */
export async function writeForVideo(
  tools: AiTools,
  request: WritingRequest,
  run: { jobId?: string; signal?: AbortSignal } = {},
): Promise<WritingRow> {
  const prepared = await prepareWriting(tools, request);
  if (prepared.known && !request.isForced) return prepared.known;
  const { jobId = null, signal } = run;
  return runWriting(tools, prepared, { id: crypto.randomUUID(), jobId, ...(signal && { signal }) });
}
