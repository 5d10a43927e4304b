import { useEffect, useRef, useState } from 'react';
import { t } from '@/lib/words/words';
import type { AnswerState } from './use-answer-state';

/** Says when an answer begins and when it is over: word by word it would talk over everything else. */
export function AnswerStatus({ state, isRunning }: { state: AnswerState; isRunning: boolean }) {
  const wasRunning = useRef(isRunning);
  const [words, setWords] = useState('');
  useEffect(() => {
    if (wasRunning.current === isRunning) return;
    wasRunning.current = isRunning;
    setWords(isRunning ? t('chat.waiting') : overWords(state));
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
