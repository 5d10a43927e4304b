import type { ComponentProps } from 'react';

const LOOK = {
  primary: 'bg-accent text-on-accent hover:opacity-90',
  plain: 'border border-line bg-raised text-ink hover:bg-hover',
  danger: 'border border-line bg-raised text-bad hover:bg-hover',
  quiet: 'text-ink-soft hover:bg-hover hover:text-ink',
} as const;

interface ButtonProps extends ComponentProps<'button'> {
  look?: keyof typeof LOOK;
  /** A square for one icon; it needs an `aria-label`. */
  isIcon?: boolean;
}

export function Button({ look = 'plain', isIcon = false, className = '', ...props }: ButtonProps) {
  return (
    <button
      type="button"
      className={`inline-flex min-h-8 items-center justify-center gap-2 rounded-control text-sm font-medium transition-opacity disabled:opacity-60 aria-disabled:opacity-60 aria-disabled:delay-200 ${isIcon ? 'size-8 shrink-0' : 'px-3 py-1'} ${LOOK[look]} ${className}`}
      {...props}
    />
  );
}
