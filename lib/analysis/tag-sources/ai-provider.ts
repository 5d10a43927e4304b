import type { PhraseEvidence } from '@/lib/keywords/evidence';
import { loadActiveApiKey } from '@/lib/storage/api-keys';
import { loadReadyWritings } from '@/lib/storage/writings';
import type { TagsResult } from '@/lib/writing/results';
import type { AnalysisTools } from '../analysis-tools';
import { found, lacking } from './source-reading';
import type { ProviderContext, TagProvider } from './tag-provider';

/** Where the model does not say how sure it is. */
const SOME_CONFIDENCE = 0.5;

/**
 * Tags that a language model proposed when the creator asked for them: nothing is asked here, because a model is asked by a
 * click and never by opening a tab.
 */
export const aiProvider: TagProvider = {
  id: 'ai',
  tier: 'ai',
  async load(tools, context) {
    const rows = await loadReadyWritings(tools.database, context.video.id, 'tags');
    // What Limelight said by itself is no model's idea.
    const row = rows.find(({ provider }) => provider !== 'offline');
    if (!row) return lacking((await hasModel(tools, context)) ? 'empty' : 'needs-model');
    const { tags } = row.value as TagsResult;
    const model = row.model ?? '';
    const phrases = tags.map(({ tag, confidence }): PhraseEvidence => {
      return { source: 'ai', phrase: tag, confidence: confidence ?? SOME_CONFIDENCE, model };
    });
    return found(phrases.length, row.at, { phrases });
  },
};

/** Whether somebody could be asked: Gemini with the creator's word and key, or the model on this device. */
async function hasModel({ database }: AnalysisTools, { settings }: ProviderContext): Promise<boolean> {
  const { agreedAt, order } = settings.ai;
  if (order.includes('built-in') && (await database.aiModels.get('built-in'))?.availability === 'available')
    return true;
  return order.includes('gemini') && agreedAt !== null && (await loadActiveApiKey(database, 'gemini')) !== null;
}
