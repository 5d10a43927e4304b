/** Longer than any answer that was asked for. */
const MAX_CHARS = 400_000;
const CLOSING: Record<string, string> = { '{': '}', '[': ']' };

/**
 * The JSON object in what a model wrote, also within words or a code fence. One that broke off is closed after the last part
 * that is whole: what is missing then is for the schema to judge. `undefined` where there is none.
 */
export function parseAnswer(text: string): unknown {
  const start = text.indexOf('{');
  if (start === -1) return undefined;
  const body = text.slice(start, start + MAX_CHARS);
  const whole = body.slice(0, body.lastIndexOf('}') + 1);
  for (const candidate of [whole, whole.replace(/,(\s*[}\]])/g, '$1'), closeBroken(body)]) {
    const parsed = parseObject(candidate);
    if (parsed !== undefined) return parsed;
  }
  return undefined;
}

function parseObject(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Up to where the last value of a list or object was whole, with the brackets that are open there closed. */
function closeBroken(text: string): string {
  const open: string[] = [];
  let best = '';
  let isInText = false;
  for (let i = 0; i < text.length; i += 1) {
    const character = text.charAt(i);
    if (isInText) {
      if (character === '\\') i += 1;
      else if (character === '"') isInText = false;
      continue;
    }
    if (character === '"') isInText = true;
    else if (CLOSING[character]) open.push(CLOSING[character]);
    else if (character === ',') best = text.slice(0, i) + open.toReversed().join('');
    else if (character === '}' || character === ']') {
      open.pop();
      best = text.slice(0, i + 1) + open.toReversed().join('');
      if (open.length === 0) return best;
    }
  }
  return best;
}
