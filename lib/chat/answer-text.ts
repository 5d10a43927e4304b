import type { GrowingAnswer } from './growing-answer';
import { joinContinued } from './join-continued';

export interface AnswerText {
  /** What comes now is a paragraph of its own, or goes on in the middle of a word. */
  beginRound(isContinued: boolean): void;
  append(text: string): void;
}

/** The text of an answer as it grows, of one round after the other. */
export function createAnswerText(answer: GrowingAnswer): AnswerText {
  let before = '';
  let said = '';
  let isGoneOn = false;
  return {
    beginRound(isContinued) {
      before = answer.row.text;
      said = '';
      isGoneOn = isContinued;
    },
    append(text) {
      said += text;
      const { row } = answer;
      if (isGoneOn) row.text = joinContinued(before, said);
      else if (said.trim() !== '')
        row.text = before === '' ? said.trimStart() : `${before.trimEnd()}\n\n${said.trimStart()}`;
      answer.changed();
    },
  };
}
