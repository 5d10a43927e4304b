import type { AiPurpose } from '@/lib/ai/ai';
import { AI_PROVIDERS, type AiProvider } from '@/lib/ai/providers';
import { Problem } from '@/lib/problem/problem';
import type { WritingRow } from '@/lib/storage/ai-rows';
import { loadSettings } from '@/lib/storage/settings';
import { loadSameWritings } from '@/lib/storage/writings';
import { type ComposedRequest, composeRequest } from '@/lib/writing/compose-request';
import type { WritingContext } from '@/lib/writing/context';
import type { WritingFeature } from '@/lib/writing/feature';
import { WRITING } from '@/lib/writing/features/index';
import { hasSource } from '@/lib/writing/has-source';
import type { AiTools } from '../ai-tools';
import { collectContext } from './collect-context';
import { hashText } from './hash-text';
import type { WritingRequest } from './writing-request';

/** Writing help that is ready to be asked for. */
export interface PreparedWriting {
  feature: WritingFeature;
  context: WritingContext;
  composed: ComposedRequest;
  purpose: AiPurpose;
  /** The same for the same question to the models that the creator chose. */
  inputHash: string;
  /** What answered it before, as well as who would answer now could; `null` for nothing. */
  known: WritingRow | null;
}

/** Raised when Limelight's own checks change so that an older result may no longer be shown. */
const CHECKS_VERSION = 1;

/**
 * What would be asked, without asking. Throws `page-not-read` for a video nothing is known of, `source-missing` where what
 * this help needs is not there, and what the database and `Ai.choose` throw.
 */
export async function prepareWriting(tools: AiTools, request: WritingRequest): Promise<PreparedWriting> {
  const feature: WritingFeature = WRITING[request.feature];
  const context = await collectContext(tools, request);
  if (!hasSource(feature, context)) throw new Problem('source-missing');
  const choice = await tools.ai.choose({ feature: feature.id });
  const composed = composeRequest(feature, context);
  const value = feature.offline(context);
  if (value !== null) composed.request.offline = () => JSON.stringify(value);
  const inputHash = await hashInput(tools, feature, context);
  const rows = await loadSameWritings(tools.database, inputHash);
  return {
    ...{ feature, context, composed, inputHash },
    purpose: { feature: feature.id, about: context.video.id, shares: feature.shares },
    known: bestOf(rows, choice.provider),
  };
}

/** The models by the creator's own choice: whoever answers while one of them rests is not what was chosen. */
async function hashInput(
  { database }: AiTools,
  { id, schema, buildPrompt, maxOutputTokens }: WritingFeature,
  context: WritingContext,
): Promise<string> {
  const { order, models } = (await loadSettings(database)).ai;
  const { request } = composeRequest({ schema, buildPrompt, maxOutputTokens }, { ...context, nonce: '' });
  return hashText(JSON.stringify([CHECKS_VERSION, id, context.video.id, order, models, request]));
}

/**
 * The newest of the best. An answer of the better one stands for that of another; what Limelight said by itself does not
 * stand for a model's.
 */
function bestOf(rows: readonly WritingRow[], provider: AiProvider): WritingRow | null {
  const [best] = rows.toSorted((one, other) => rankOf(one.provider) - rankOf(other.provider));
  return best && rankOf(best.provider) <= rankOf(provider) ? best : null;
}

function rankOf(provider: AiProvider | null): number {
  return provider === null ? AI_PROVIDERS.length : AI_PROVIDERS.indexOf(provider);
}
