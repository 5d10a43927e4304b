import type { AiMessage, AiPart, AiRequest } from './ai-port';
import { redactText } from './redact-text';

/**
 * A request without e-mail addresses, phone numbers and the creator's own words, wherever texts of people stand in it: in
 * what is said, in what tools found, and in what they were asked. Limelight's own words stay, and so do the parts that a
 * model has to be given back as they came.
 *
 * @returns with how much was taken out.
 */
export function redactRequest(
  request: AiRequest,
  words: readonly string[],
): { request: AiRequest; redactions: number } {
  let redactions = 0;
  const redact = (text: string): string => {
    const { text: redacted, count } = redactText(text, words);
    redactions += count;
    return redacted;
  };
  const messages = request.messages.map((message): AiMessage => ({
    ...message,
    parts: message.parts.map((part) => redactPart(part, redact)),
  }));
  return { request: { ...request, messages }, redactions };
}

function redactPart(part: AiPart, redact: (text: string) => string): AiPart {
  switch (part.kind) {
    case 'text':
      return { ...part, text: redact(part.text) };
    case 'call':
      return { ...part, args: redactDeep(part.args, redact) };
    case 'result':
      return { ...part, value: redactDeep(part.value, redact) };
    case 'image':
      return part;
  }
}

/** Every text in a value that came as JSON; names of fields are Limelight's own. */
function redactDeep(value: unknown, redact: (text: string) => string): unknown {
  if (typeof value === 'string') return redact(value);
  if (Array.isArray(value)) return value.map((item) => redactDeep(item, redact));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, redactDeep(item, redact)]));
}
