import { useEffect, useRef, useState } from 'react';
import { t } from '@/lib/words/words';
import type { AnswerState } from './use-answer-state';

/** Says when an answer begins and when it is over: word by word it would talk over everything else. */
export function AnswerStatus({ state, isRunning }: { state: AnswerState; isRunning: boolean }) {
  const isOwed = useRef(false);
  const [words, setWords] = useState('');
  useEffect(() => {
    if (isRunning) {
      isOwed.current = true;
      setWords(t('chat.waiting'));
    } else if (isOwed.current && state !== null && state !== 'running') {
      // What became of it may be known a moment after it is over.
      isOwed.current = false;
      setWords(overWords(state));
    }
  }, [isRunning, state]);
  return (
    <p role="status" className="sr-only">
      {words}
    </p>
  );
}

function overWords(state: AnswerState): string {
  if (state === 'stopped') return t('chat.endStopped');
  if (state === 'interrupted') return t('chat.endInterrupted');
  // What failed, and a question that was not taken, is an alert by itself.
  return state === 'done' ? t('chat.complete') : '';
}
