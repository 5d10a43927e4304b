import { OuterLink } from './outer-link';

export interface Step {
  text: string;
  /** Where it is done. */
  link?: { href: string; text: string };
}

/** What to do elsewhere, in order. */
export function Steps({ steps }: { steps: readonly Step[] }) {
  return (
    <ol className="max-w-prose space-y-2">
      {steps.map(({ text, link }, index) => (
        <li key={text} className="flex gap-3">
          <span
            aria-hidden
            className="flex size-5 shrink-0 items-center justify-center rounded-full border border-line-strong text-xs tabular"
          >
            {index + 1}
          </span>
          <span className="min-w-0">
            {text}
            {link && (
              <>
                {' '}
                <OuterLink href={link.href}>{link.text}</OuterLink>
              </>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}
