import type { FaultChoices, FaultKind } from '../faults.ts';
import type { GoogleError } from '../google-error.ts';
import { type AnswerFrame, nameOf, usageOf } from './answer-stream.ts';
import { exhausted, internal, keyInvalid, modelMissing, overloaded, quotaSpent, tokenUnsupported } from './errors.ts';
import type { WireAnswer, WireCandidate } from './wire.ts';

/** What can go wrong with Gemini alone. */
export type GeminiFaultKind =
  /** 429: too many in a minute. `retryAfterSeconds`, 1.5 when left out. */
  | 'quota-minute'
  /** 429: the day's are spent, with a `retryDelay` of 32 s that is not true. */
  | 'quota-day'
  /** 429: the free tier has none of this model. */
  | 'quota-none'
  /** 429 without a detail. */
  | 'quota-bare'
  | 'model-gone'
  /** 401, as for a key of the new kind that ended. */
  | 'key-expired'
  /** The question is refused: no candidates. */
  | 'prompt-blocked'
  /** From here on in the middle of the answer. */
  | 'safety'
  | 'recitation'
  | 'max-tokens'
  /** A reason to end that nobody has heard of. */
  | 'new-finish'
  /** The connection ends well, the answer without a reason. */
  | 'no-end'
  /** An error in the stream, after some text: as an event, and bare. */
  | 'error-event'
  | 'error-in-stream'
  | 'no-candidates'
  | 'no-parts'
  | 'malformed-call';

const RETRY_SECONDS = 1.5;
const FREE_PER_MINUTE = 15;
const FREE_PER_DAY = 500;

/** `null` for what is not refused outright. */
export function refusalOf(
  { kind, retryAfterSeconds }: Pick<FaultChoices, 'retryAfterSeconds'> & { kind: FaultKind },
  model: string,
): GoogleError | null {
  const retrySeconds = retryAfterSeconds ?? RETRY_SECONDS;
  switch (kind) {
    case '429':
    case 'quota-minute':
      return quotaSpent({ model, per: 'Minute', limit: FREE_PER_MINUTE, retrySeconds });
    case 'quotaExceeded':
    case 'quota-day':
      return quotaSpent({ model, per: 'Day', limit: FREE_PER_DAY, retrySeconds: retryAfterSeconds ?? 32.497_994 });
    case 'quota-none':
      return quotaSpent({ model, per: 'Day', limit: 0, retrySeconds: retryAfterSeconds ?? 45.578_569 });
    case 'quota-bare':
      return exhausted();
    case 'model-gone':
      return modelMissing(model, 'generateContent');
    case '500':
      return internal();
    case '503':
      return overloaded();
    case 'keyInvalid':
      return keyInvalid();
    case 'key-expired':
      return tokenUnsupported('GenerativeService.StreamGenerateContent');
    default:
      return null;
  }
}

const MALFORMED = 'Malformed function call: print(default_api.propose_edit(title=';

/** The same answer as it comes when that happens to it. */
export function spoilAnswers(
  kind: FaultKind,
  answers: readonly WireAnswer[],
  frame: AnswerFrame,
): readonly WireAnswer[] {
  const nothing = { usageMetadata: usageOf(frame, 0), ...nameOf(frame) };
  const alone = (candidate: WireCandidate) => [{ candidates: [{ ...candidate, index: 0 }], ...nothing }];
  const begun = answers.slice(0, Math.max(1, Math.ceil(answers.length / 2)));
  const until = (candidate: WireCandidate) => [...begun.map(withoutEnd), ...alone(candidate)];
  switch (kind) {
    case 'prompt-blocked':
      return [{ promptFeedback: { blockReason: 'SAFETY', safetyRatings: ratings(false) }, ...nothing }];
    case 'safety':
      return until({ finishReason: 'SAFETY', safetyRatings: ratings(true) });
    case 'recitation':
      return until({ finishReason: 'RECITATION' });
    case 'max-tokens':
      return until({ content: { role: 'model' }, finishReason: 'MAX_TOKENS' });
    case 'new-finish':
      return until({ finishReason: 'REASON_OF_2027', finishMessage: 'This model had enough.' });
    case 'no-end':
      return begun.map(withoutEnd);
    case 'no-candidates':
      return [nothing];
    case 'no-parts':
      return alone({ content: { role: 'model' }, finishReason: 'STOP' });
    case 'malformed-call':
      return alone({ content: {}, finishReason: 'MALFORMED_FUNCTION_CALL', finishMessage: MALFORMED });
    default:
      return answers;
  }
}

const ERROR = JSON.stringify(overloaded().body);

/** What comes in the middle of a stream, and whether the stream goes on behind it; `null` for other faults. */
export function interruptionOf(kind: FaultKind): { text: string; goesOn: boolean } | null {
  switch (kind) {
    case 'error-event':
      return { text: `data: ${ERROR}\r\n\r\n`, goesOn: false };
    case 'error-in-stream':
      return { text: `${ERROR}\n`, goesOn: false };
    case 'bad-json':
      return { text: 'data: {"candidates": [{"content": {"parts": [{"text": "and th\r\n\r\n', goesOn: true };
    default:
      return null;
  }
}

function withoutEnd(answer: WireAnswer): WireAnswer {
  const candidates = (answer.candidates ?? []).map(({ finishReason: _, ...rest }) => rest);
  return { ...answer, candidates };
}

function ratings(isBlocked: boolean): object[] {
  return ['SEXUALLY_EXPLICIT', 'HATE_SPEECH', 'HARASSMENT', 'DANGEROUS_CONTENT'].map((name) => ({
    category: `HARM_CATEGORY_${name}`,
    probability: name === 'DANGEROUS_CONTENT' ? 'HIGH' : 'NEGLIGIBLE',
    ...(isBlocked && name === 'DANGEROUS_CONTENT' && { blocked: true }),
  }));
}
