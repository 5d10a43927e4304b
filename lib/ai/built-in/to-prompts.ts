import type { AiMessage, AiPart, AiRequest } from '../ai-port';
import type { ModelPrompt } from './language-model';

export interface Prompts {
  /** Limelight's words and what was said before. */
  initialPrompts: ModelPrompt[];
  /** What is asked now. */
  prompt: string;
}

export type BuiltInRequest = Pick<AiRequest, 'system' | 'messages' | 'schema'>;

/** The browser's model calls no tools and sees no pictures: what tools found earlier is text to it, all else is left out. */
export function toPrompts({ system, messages }: BuiltInRequest): Prompts {
  const spoken = messages.map(toPrompt).filter(({ content }) => content !== '');
  const last = spoken.at(-1)?.role === 'user' ? spoken.pop() : undefined;
  const first: ModelPrompt[] = system === '' ? [] : [{ role: 'system', content: system }];
  return { initialPrompts: [...first, ...spoken], prompt: last?.content ?? '' };
}

function toPrompt({ role, parts }: AiMessage): ModelPrompt {
  const content = parts.map(textOf).filter((text) => text !== '');
  return { role: role === 'model' ? 'assistant' : 'user', content: content.join('\n') };
}

function textOf(part: AiPart): string {
  if (part.kind === 'text') return part.text;
  // As JSON it stays data: no quote in it ends it.
  return part.kind === 'result' ? `Result of the tool ${part.name}, as JSON: ${JSON.stringify(part.value)}` : '';
}
