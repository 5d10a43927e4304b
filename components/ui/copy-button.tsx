import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { t } from '@/lib/words/words';
import { Button } from './button';

interface CopyButtonProps {
  text: string;
  label: string;
  /** Shown beside the icon; the accessible name is always `label`. */
  children?: string;
}

const SHOWN_MS = 1500;

/** Copies on click and says so, also to a screen reader. */
export function CopyButton({ text, label, children }: CopyButtonProps) {
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle');
  useEffect(() => {
    if (state === 'idle') return;
    const timer = setTimeout(() => setState('idle'), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setState('copied'),
      () => setState('refused'), // The browser can forbid the clipboard, for example in an unfocused window.
    );
  };
  const Icon = state === 'copied' ? Check : Copy;
  const said = state === 'idle' ? children : t(state === 'copied' ? 'tags.copied' : 'tags.copyRefused');
  return (
    <>
      <Button look={children ? 'plain' : 'quiet'} aria-label={label} title={label} onClick={copy} isIcon={!children}>
        <Icon aria-hidden className="size-3.5" />
        {children && said}
      </Button>
      <span role="status" className="sr-only">
        {state === 'idle' ? '' : (said ?? t(state === 'copied' ? 'tags.copied' : 'tags.copyRefused'))}
      </span>
    </>
  );
}
