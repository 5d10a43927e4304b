import { isDeepStrictEqual } from 'node:util';
import type { StandInAnswer, StandInRequest } from '../../site.ts';
import { jsonAnswer } from '../json-answer.ts';
import { type AnswerFrame, answersOf, wholeOf } from './answer-stream.ts';
import { checkRequest } from './check-request.ts';
import { badArgument, modelMissing } from './errors.ts';
import { interruptionOf, spoilAnswers } from './faults.ts';
import { readPrompt } from './prompt.ts';
import { interrupt, listAnswer, streamAnswer } from './send-stream.ts';
import type { GeminiFault } from './site.ts';
import type { GeminiRequest, GeminiState } from './state.ts';
import { countPrompt } from './tokens.ts';
import type { WireRequest } from './wire.ts';

/** Counting and both ways of answering. Throws what Google answers to what it does not take. */
export function answerModel(
  seen: GeminiRequest,
  { url, body }: StandInRequest,
  gemini: GeminiState,
  fault: GeminiFault | null,
): StandInAnswer {
  const { model, method } = seen;
  const known = gemini.models.find(({ name }) => name === `models/${model}`);
  const needed = method === 'streamGenerateContent' ? 'generateContent' : method;
  if (known?.supportedGenerationMethods.includes(needed) !== true) throw modelMissing(model, needed);
  const request = checkRequest(
    method === 'countTokens' ? unwrapped(body) : body,
    (signature) => gemini.signed(signature) !== null,
  );
  seen.body = request;
  seen.prompt = readPrompt(model, request);
  if (method === 'countTokens') return countAnswer(request);
  complain(request, gemini);
  const turn = gemini.answer(seen.prompt);
  const frame = frameOf(model, request, gemini, known.outputTokenLimit);
  const answers = answersOf(turn, frame);
  const told = fault === null ? answers : spoilAnswers(fault.kind, answers, frame);
  if (method === 'generateContent') return jsonAnswer(200, told.length > 1 ? wholeOf(told) : { ...told[0] });
  if (url.searchParams.get('alt') !== 'sse') return listAnswer(told);
  const stream = streamAnswer(told, { pauseMs: turn.pauseMs ?? gemini.pauseMs, cutBytes: gemini.cutBytes });
  const interruption = fault === null ? null : interruptionOf(fault.kind);
  return interruption === null ? stream : interrupt(stream, Buffer.from(interruption.text), interruption.goesOn);
}

function frameOf(model: string, request: WireRequest, gemini: GeminiState, outputLimit: number): AnswerFrame {
  const { generationConfig = {} } = request;
  const { isThinkingAloud, newId, sign, pieceChars } = gemini;
  return {
    ...{ model, responseId: newId(), prompt: countPrompt(request), pieceChars, newId, sign },
    maxOutputTokens: Math.min(generationConfig.maxOutputTokens ?? outputLimit, outputLimit),
    isThinkingAloud: isThinkingAloud || generationConfig.thinkingConfig?.includeThoughts === true,
  };
}

/** Either the contents themselves or a whole request, which `countTokens` wants wrapped. */
function unwrapped(body: string): string {
  try {
    const parsed: unknown = JSON.parse(body);
    if (typeof parsed === 'object' && parsed !== null && 'generateContentRequest' in parsed) {
      if ('contents' in parsed) throw badArgument('Only one of contents and generate_content_request may be set.');
      return JSON.stringify(parsed.generateContentRequest);
    }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  return body;
}

function countAnswer(request: WireRequest): StandInAnswer {
  const { text, pictures } = countPrompt(request);
  const details = [
    { modality: 'TEXT', tokenCount: text },
    { modality: 'IMAGE', tokenCount: pictures },
  ];
  return jsonAnswer(200, {
    totalTokens: text + pictures,
    promptTokensDetails: details.filter(({ tokenCount }) => tokenCount > 0),
  });
}

/** Not what Google refuses, but what Limelight promised. */
function complain({ store, contents }: WireRequest, { complaints, signed }: GeminiState): void {
  if (store !== false) complaints.push('"store" is not turned off.');
  for (const [place, { role, parts }] of contents.entries()) {
    const before = contents[place - 1];
    // A word of Limelight's may stand behind what a tool found.
    const isAfterResult = before?.parts.some(({ functionResponse }) => functionResponse !== undefined) === true;
    if (before?.role === role && !isAfterResult) {
      complaints.push(`Two turns of "${role}" in a row, the second is contents[${place}].`);
    }
    for (const part of parts) {
      if (part.functionCall === undefined || part.thoughtSignature === undefined) continue;
      const original: unknown = JSON.parse(signed(part.thoughtSignature) ?? 'null');
      if (original !== null && !isDeepStrictEqual(original, { functionCall: part.functionCall })) {
        complaints.push(`A call was changed before it was sent back: ${part.functionCall.name}.`);
      }
    }
  }
  checkIds(contents, complaints);
}

/** An answer of a tool belongs to a call of the turn before it. */
function checkIds(contents: WireRequest['contents'], complaints: string[]): void {
  for (const [place, { parts }] of contents.entries()) {
    const open = (contents[place - 1]?.parts ?? []).flatMap(({ functionCall: call }) =>
      call === undefined ? [] : [call],
    );
    for (const { functionResponse: result } of parts) {
      if (result === undefined) continue;
      if (open.some(({ id, name }) => name === result.name && (result.id === undefined || result.id === id))) continue;
      complaints.push(`"${result.name}" answers no call of the turn before it.`);
    }
  }
}
