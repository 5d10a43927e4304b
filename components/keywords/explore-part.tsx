import type { ReactNode } from 'react';

interface ExplorePartProps {
  title: string;
  action?: ReactNode;
  children: ReactNode;
}

/** One part of what was found. */
export function ExplorePart({ title, action, children }: ExplorePartProps) {
  return (
    <section className="space-y-1">
      <div className="flex min-h-8 flex-wrap items-center justify-between gap-x-3">
        <h4 className="text-base font-semibold">{title}</h4>
        {action}
      </div>
      {children}
    </section>
  );
}
