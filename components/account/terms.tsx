import { OuterLink } from './outer-link';

interface TermsProps {
  parts: readonly (readonly [title: string, text: string])[];
  links: readonly (readonly [href: string, words: string])[];
}

/** What is agreed to, part by part, and where it can be read in the words of who it is agreed with. */
export function Terms({ parts, links }: TermsProps) {
  return (
    <div className="space-y-3">
      <dl className="max-w-prose space-y-3">
        {parts.map(([title, text]) => (
          <div key={title}>
            <dt className="font-semibold">{title}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        {links.map(([href, words]) => (
          <li key={href}>
            <OuterLink href={href}>{words}</OuterLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
