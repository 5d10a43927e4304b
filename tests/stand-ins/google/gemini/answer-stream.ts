import { charsOf, countTurn, type PromptTokens, tokensOf } from './tokens.ts';
import type { ModelTurn } from './turn.ts';
import type { WireAnswer, WireCall, WireCandidate, WirePart, WireUsage } from './wire.ts';

/** What an answer is made with besides what is said. */
export interface AnswerFrame {
  model: string;
  responseId: string;
  prompt: PromptTokens;
  maxOutputTokens: number;
  pieceChars: number;
  /** Whether thoughts come along as text; their tokens are counted all the same. */
  isThinkingAloud: boolean;
  newId: () => string;
  /** Makes and remembers the signature of a part. */
  sign: (part: WirePart) => string;
}

/**
 * A turn as the events of a stream: thoughts first, then the text in pieces, then all calls at once with a signature on the
 * first. An answer without calls has its signature in a last part without text, as Gemini 3 sends it. Every event counts
 * the tokens so far; the last one says why it ended.
 */
export function answersOf(turn: ModelTurn, frame: AnswerFrame): WireAnswer[] {
  const { thought = '', calls = [] } = turn;
  const thoughtTokens = tokensOf(thought);
  const room = charsOf(Math.max(0, frame.maxOutputTokens - thoughtTokens));
  const text = (turn.text ?? '').slice(0, room);
  const isCut = text.length < (turn.text ?? '').length;
  const events: WirePart[][] = [];
  if (thought !== '' && frame.isThinkingAloud) events.push([{ text: thought, thought: true }]);
  for (const piece of cutText(text, turn.pieceChars ?? frame.pieceChars)) events.push([{ text: piece }]);
  if (calls.length > 0 && !isCut) events.push(partsOf(calls, frame));
  else if (!isCut) events.push([{ text: '', thoughtSignature: frame.sign({ text }) }]);
  const finish: Partial<WireCandidate> = {
    finishReason: isCut ? 'MAX_TOKENS' : (turn.finish ?? 'STOP'),
    ...(turn.finishMessage !== undefined && { finishMessage: turn.finishMessage }),
  };
  let said = 0;
  return events.map((parts, place) => {
    said += parts.reduce((sum, { text: piece = '', thought: isThought }) => sum + (isThought ? 0 : piece.length), 0);
    const isLast = place === events.length - 1;
    const tokens = isLast ? countTurn({ ...turn, text }) : Math.ceil(said / charsOf(1));
    const candidate = { content: { parts, role: 'model' }, ...(isLast && finish), index: 0 };
    return { candidates: [candidate], usageMetadata: usageOf(frame, tokens, thoughtTokens), ...nameOf(frame) };
  });
}

/** The same as one answer. */
export function wholeOf(answers: readonly WireAnswer[]): WireAnswer {
  const last = answers.at(-1);
  if (last === undefined) throw new Error('An answer without an event.');
  const parts = answers.flatMap(({ candidates = [] }) => candidates.flatMap(({ content }) => content?.parts ?? []));
  const joined: WirePart[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    const isText = before?.text !== undefined && part.text !== undefined && before.thought === part.thought;
    if (isText) Object.assign(before, { ...part, text: `${before.text}${part.text}` });
    else joined.push({ ...part });
  }
  const [candidate] = last.candidates ?? [];
  return { ...last, candidates: [{ ...candidate, content: { parts: joined, role: 'model' } }] };
}

export function nameOf({ model, responseId }: AnswerFrame): Pick<WireAnswer, 'modelVersion' | 'responseId'> {
  return { modelVersion: model, responseId };
}

export function usageOf({ prompt }: AnswerFrame, said: number, thoughts = 0): WireUsage {
  const modalities = [
    ['TEXT', prompt.text],
    ['IMAGE', prompt.pictures],
  ] as const;
  const input = prompt.text + prompt.pictures;
  return {
    promptTokenCount: input,
    ...(said > 0 && { candidatesTokenCount: said }),
    totalTokenCount: input + said + thoughts,
    promptTokensDetails: modalities.flatMap(([modality, tokenCount]) =>
      tokenCount > 0 ? [{ modality, tokenCount }] : [],
    ),
    ...(thoughts > 0 && { thoughtsTokenCount: thoughts }),
  };
}

/** Only the first of several has a signature: it stands for all of them. */
function partsOf(calls: NonNullable<ModelTurn['calls']>, { newId, sign }: AnswerFrame): WirePart[] {
  const named: WireCall[] = calls.map(({ name, args }) => ({ name, args, id: newId() }));
  return named.map((functionCall, place) => {
    const part: WirePart = { functionCall };
    return place === 0 ? { ...part, thoughtSignature: sign(part) } : part;
  });
}

/** Never inside a character; what comes of it on the wire is another matter. */
function cutText(text: string, pieceChars: number): string[] {
  const signs = [...text];
  const count = Math.ceil(signs.length / pieceChars);
  return Array.from({ length: count }, (_, place) =>
    signs.slice(place * pieceChars, (place + 1) * pieceChars).join(''),
  );
}
