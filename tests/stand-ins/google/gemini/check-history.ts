import { badArgument, signatureMissing } from './errors.ts';
import type { WireContent } from './wire.ts';

/** Google's own words for a history that was written elsewhere; any of them is taken in place of a signature. */
const UNCHECKED = ['skip_thought_signature_validator', 'context_engineering_is_the_way_to_go'];

/** Calls and answers of tools have to follow each other, and calls of the current turn to carry their signatures. */
export function checkHistory(contents: readonly WireContent[], isSignatureKnown: (signature: string) => boolean): void {
  const turns = joinTurns(contents);
  for (const [place, turn] of turns.entries()) checkPlace(turn, turns[place - 1]);
  const last = turns.at(-1);
  if (last !== undefined && last.role === 'model') {
    throw badArgument('Please ensure that multiturn requests end with a user role or a function response.');
  }
  checkSignatures(contents, isSignatureKnown);
}

/** Contents of one role in a row are one turn: Google's own client sends each event of a stream back by itself. */
function joinTurns(contents: readonly WireContent[]): WireContent[] {
  const turns: WireContent[] = [];
  for (const { role = 'user', parts } of contents) {
    const before = turns.at(-1);
    if (before?.role === role) before.parts = [...before.parts, ...parts];
    else turns.push({ role, parts });
  }
  return turns;
}

function checkPlace(content: WireContent, before: WireContent | undefined): void {
  const calls = countOf(content, 'functionCall');
  const answers = countOf(content, 'functionResponse');
  if (calls > 0 && (before === undefined || before.role === 'model')) {
    throw badArgument(
      'Please ensure that function call turn comes immediately after a user turn or after a function response turn.',
    );
  }
  const open = before === undefined ? 0 : countOf(before, 'functionCall');
  if (answers > 0 && open === 0) {
    throw badArgument('Please ensure that function response turn comes immediately after a function call turn.');
  }
  if (open !== answers) {
    throw badArgument(
      'Please ensure that the number of function response parts is equal to the number of function call parts of the function call turn.',
    );
  }
}

function countOf({ parts }: WireContent, name: 'functionCall' | 'functionResponse'): number {
  return parts.filter((part) => part[name] !== undefined).length;
}

/**
 * Of every step since the creator's last words the first call needs its signature; what lies before is not looked at.
 * Source: ai.google.dev/gemini-api/docs/thought-signatures
 */
function checkSignatures(contents: readonly WireContent[], isKnown: (signature: string) => boolean): void {
  const start = contents.findLastIndex(
    ({ role, parts }) => role !== 'model' && parts.some(({ functionResponse }) => functionResponse === undefined),
  );
  for (const [place, { parts }] of contents.entries()) {
    for (const { thoughtSignature: signature } of parts) {
      if (signature === undefined || UNCHECKED.includes(signature) || isKnown(signature)) continue;
      throw badArgument('Corrupted thought signature.');
    }
    const first = parts.find(({ functionCall }) => functionCall !== undefined);
    if (place < start || first?.functionCall === undefined || first.thoughtSignature !== undefined) continue;
    throw signatureMissing(first.functionCall.name, place + 1);
  }
}
