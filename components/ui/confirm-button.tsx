import { type ComponentProps, type ReactNode, useState } from 'react';
import { Button } from './button';
import { useSwapFocus } from './use-swap-focus';

interface ConfirmButtonProps extends Pick<ComponentProps<typeof Button>, 'look' | 'isIcon' | 'className'> {
  /** The accessible name of the first button. */
  label: string;
  children: ReactNode;
  question: string;
  yes: string;
  no: string;
  onConfirm: () => void;
}

/** Two clicks in place, for what has no way back. "No" has the focus, so that a double click or Enter does no harm. */
export function ConfirmButton({ label, children, question, yes, no, onConfirm, ...look }: ConfirmButtonProps) {
  const [isAsking, setIsAsking] = useState(false);
  const { opener, opened } = useSwapFocus<HTMLButtonElement>(isAsking);
  const confirm = (): void => {
    setIsAsking(false);
    onConfirm();
  };
  if (!isAsking) {
    return (
      <Button ref={opener} aria-label={label} title={label} onClick={() => setIsAsking(true)} {...look}>
        {children}
      </Button>
    );
  }
  return (
    <fieldset
      aria-label={question}
      className="flex w-full min-w-0 flex-wrap items-center gap-2"
      onKeyDown={(event) => event.key === 'Escape' && setIsAsking(false)}
    >
      <span aria-hidden className="min-w-0 flex-1 basis-32 break-words">
        {question}
      </span>
      <span className="flex gap-2">
        <Button look="danger" onClick={confirm}>
          {yes}
        </Button>
        <Button ref={opened} onClick={() => setIsAsking(false)}>
          {no}
        </Button>
      </span>
    </fieldset>
  );
}
