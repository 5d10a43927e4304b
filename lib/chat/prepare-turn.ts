import type { AiPreview } from '@/lib/ai/ai';
import type { AiTools } from '@/lib/analysis/ai-tools';
import { loadBuiltInAvailability } from '@/lib/storage/ai-models';
import { updateChat } from '@/lib/storage/chats';
import type { Asked } from './find-asked';
import { emptyAnswer } from './growing-answer';
import { loadContext, type Shown } from './load-context';
import { planTurn, type TurnFacts } from './plan-turn';
import { canCallTools, type Turn } from './run-turn';

export interface TurnParts extends Pick<TurnFacts, 'catalogue' | 'answerOffline'> {
  tools: AiTools;
}

/** Everything a turn needs but a row to write into. */
export async function prepareTurn(
  { tools, ...parts }: TurnParts,
  { chat, earlier, question }: Asked,
  shown: Shown,
  signal: AbortSignal,
): Promise<Omit<Turn, 'answer'>> {
  const [context, choice, builtIn] = await Promise.all([
    loadContext(tools, chat, shown, signal),
    tools.ai.choose({ feature: 'chat' }),
    loadBuiltInAvailability(tools.database),
  ]);
  const isWanted = context.settings.ai.order.includes('built-in');
  const hasBuiltIn = isWanted && builtIn === 'available';
  return { ...parts, chat, earlier, question, context, choice, hasBuiltIn };
}

/** What would be sent; once the creator saw what Google would get, the conversation may send it. */
export async function previewTurn(parts: TurnParts, asked: Asked, shown: Shown): Promise<AiPreview> {
  const { ai, database, now } = parts.tools;
  const turn = await prepareTurn(parts, asked, shown, new AbortController().signal);
  const scratch = emptyAnswer(asked.chat.id, asked.index + 1, now());
  const { request, shares } = await planTurn(turn, canCallTools(turn.choice), scratch);
  const offline = (): string => '';
  const preview = await ai.preview({ ...request, offline }, { feature: 'chat', about: asked.chat.id, shares });
  if (preview.provider === 'gemini') await updateChat(database, asked.chat.id, { previewedAt: now() });
  return preview;
}
