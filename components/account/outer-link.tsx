import { ExternalLink } from 'lucide-react';
import type { ReactNode } from 'react';

/** A page of somebody else's, in a tab of its own. */
export function OuterLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a
      href={href}
      target="_blank"
      rel="noreferrer"
      className="whitespace-nowrap text-accent underline underline-offset-2"
    >
      {children}
      <ExternalLink aria-hidden className="ml-0.5 inline size-3 align-[-1px]" />
    </a>
  );
}
