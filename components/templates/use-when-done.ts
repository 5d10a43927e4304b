import { useEffect, useRef } from 'react';

/**
 * For a command that only tells whether it is busy and what failed: runs `onDone` once, when it has been carried out.
 *
 * @returns to be called with the command.
 */
export function useWhenDone(isBusy: boolean, hasFailed: boolean, onDone: () => void): () => void {
  const stage = useRef<'idle' | 'asked' | 'busy'>('idle');
  useEffect(() => {
    if (stage.current === 'asked' && isBusy) stage.current = 'busy';
    else if (stage.current === 'busy' && !isBusy) {
      stage.current = 'idle';
      if (!hasFailed) onDone();
    }
  });
  return () => {
    stage.current = 'asked';
  };
}
