import type { AiChoice, AiPurpose } from '@/lib/ai/ai';
import type { AiMessage, AiPart, AiRequest } from '@/lib/ai/ai-port';
import { answerAlone } from './answer-alone';
import { type AnswerText, createAnswerText } from './answer-text';
import { bookRound, endAnswer } from './end-answer';
import { type ExchangeEntry, parseExchange, unsentText } from './exchange';
import type { GrowingAnswer } from './growing-answer';
import { planTurn, sharesIn, type TurnFacts } from './plan-turn';
import { type CallRunner, createCallRunner } from './run-calls';
import { type Round, streamRound } from './stream-round';
import { CALL_AGAIN, FINISH_NOW, GO_ON } from './system-prompt';

/** Of requests that may call tools, in one answer. */
const MAX_ROUNDS = 6;

export interface Turn extends TurnFacts {
  answer: GrowingAnswer;
  /** Who would answer now. */
  choice: AiChoice;
  /** Whether the model on this device can stand in for another. */
  hasBuiltIn: boolean;
}

interface Run extends Turn {
  /** History, question and tools. What model and tools say to each other over it stands in the answer's row. */
  request: AiRequest;
  text: AnswerText;
  calls: CallRunner;
}

/**
 * One answer, from the question to its last word: asks, runs the tools that are called for, hands their results back, until
 * an answer comes without calls. An answer whose row holds something already is gone on with. What there is stands in the row
 * at any moment. Throws as `Ai.stream`, `answer-empty` and `answer-unusable`; then the row holds what came before.
 */
export async function runTurn(turn: Turn): Promise<void> {
  const { answer, choice } = turn;
  const text = createAnswerText(answer);
  const isGoneOn = resumeExchange(answer.row);
  const calls = createCallRunner(turn);
  const begin = async (hasTools: boolean): Promise<boolean> => {
    const { request } = await planTurn(turn, hasTools, answer.row);
    return runRounds({ ...turn, request, text, calls }, isGoneOn);
  };
  const steps = [...answer.row.steps];
  if (await begin(canCallTools(choice))) return;
  answer.row.steps = steps;
  await begin(false);
}

/** Limelight itself is only asked when nobody else can be; a request is then made for whoever else may take over. */
export function canCallTools({ provider, capabilities }: AiChoice): boolean {
  return provider === 'offline' || capabilities.hasTools;
}

/** @returns `false` when nobody who could take this request is left, but somebody could take one without tools. */
async function runRounds(run: Run, isGoneOn: boolean): Promise<boolean> {
  let wasMended = false;
  let isMending = false;
  for (let count = 0; ; count += 1) {
    const isLast = count >= MAX_ROUNDS || run.calls.isSpent();
    run.text.beginRound(isGoneOn && count === 0);
    const round = await askOnce(run, requestOf(run, isMending, isLast));
    if (!round) return false;
    isMending = round.end === 'malformed-call' && round.text === '' && !wasMended && !isLast;
    wasMended ||= isMending;
    if (isMending) continue;
    if (isLast || round.calls.length === 0 || round.end === 'cut') {
      endAnswer(run.answer.row, round);
      return true;
    }
    await answerCalls(run, round);
  }
}

/** What was said so far, and what Limelight has to say about it. */
function requestOf({ request, answer }: Run, isMending: boolean, isLast: boolean): AiRequest {
  const { tools, ...asked } = request;
  const notes = [...(isMending ? [CALL_AGAIN] : []), ...(isLast ? [FINISH_NOW] : [])];
  const messages = [
    ...request.messages,
    ...parseExchange(answer.row).map(({ message }) => message),
    ...notes.map(tell),
  ];
  return { ...asked, messages, ...(tools && !isLast && { tools }) };
}

async function askOnce(run: Run, request: AiRequest): Promise<Round | null> {
  const { answer, context } = run;
  const { row } = answer;
  // Who said something has the word: nobody else ends their sentence.
  const offline = row.text === '' ? { offline: () => answerAlone(run) } : {};
  const canReshape = request.tools !== undefined && run.hasBuiltIn && row.exchange.length === 0 && row.text === '';
  const round = await streamRound(context.tools.ai, { ...request, ...offline }, purposeOf(run, request), {
    onStart(provider, model) {
      if (provider === 'offline' && canReshape) return false;
      Object.assign(row, { provider, model });
      return true;
    },
    onText: run.text.append,
  });
  if (round) bookRound(row, round, context);
  return round;
}

async function answerCalls({ answer, calls }: Run, round: Round): Promise<void> {
  const asked: AiPart[] = round.calls.map((call) => ({ kind: 'call', ...call }));
  const said: AiPart[] = round.text === '' ? [] : [{ kind: 'text', text: round.text }];
  const saidChars = answer.row.text.length;
  const results = await calls.run(round.calls);
  // Both or none: a call without its result is refused when it is sent back.
  const entries: ExchangeEntry[] = [
    { message: { role: 'model', parts: [...said, ...asked], raw: round.raw }, saidChars },
    { message: { role: 'user', parts: results, raw: null }, saidChars },
  ];
  answer.row.exchange.push(...entries);
  answer.changed();
}

/** @returns whether what comes now goes on in the middle of what was said. */
function resumeExchange(row: GrowingAnswer['row']): boolean {
  const said = unsentText(row);
  const saidChars = row.text.length;
  if (said !== '')
    row.exchange.push({ message: { role: 'model', parts: [{ kind: 'text', text: said }], raw: null }, saidChars });
  const isGoneOn = parseExchange(row).at(-1)?.message.role === 'model';
  if (isGoneOn) row.exchange.push({ message: { ...tell(GO_ON), raw: null }, saidChars });
  return isGoneOn;
}

function tell(text: string): AiMessage {
  return { role: 'user', parts: [{ kind: 'text', text }] };
}

function purposeOf({ answer, catalogue, chat, context }: Run, { messages }: AiRequest): AiPurpose {
  const sharesOf = new Map(catalogue.map(({ name, shares }) => [name, shares]));
  return {
    ...{ feature: 'chat', about: chat.id, shares: sharesIn(messages, sharesOf) },
    // What nobody saw is sent to nobody, whoever could be asked by now.
    isLocal: chat.previewedAt === null,
    ...{ signal: context.signal, correlationId: answer.row.id },
  };
}
