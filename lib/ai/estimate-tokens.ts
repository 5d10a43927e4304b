import type { AiRequest } from './ai-port';

/**
 * Google's own rule of thumb is four characters a token (ai.google.dev/gemini-api/docs/tokens). Bytes instead of characters
 * say the same of English and come closer for scripts whose characters are worth more.
 */
const BYTES_PER_TOKEN = 4;

/** A picture at Gemini 3's default resolution (ai.google.dev/gemini-api/docs/media-resolution). */
const TOKENS_PER_PICTURE = 1_120;

export function estimateTokens(text: string): number {
  return Math.ceil(new TextEncoder().encode(text).length / BYTES_PER_TOKEN);
}

/** @param body as `describe` gives it: pictures are named in it, and not shown. */
export function estimateInput(body: string, request: AiRequest): number {
  const parts = request.messages.flatMap((message) => message.parts);
  return estimateTokens(body) + parts.filter(({ kind }) => kind === 'image').length * TOKENS_PER_PICTURE;
}
