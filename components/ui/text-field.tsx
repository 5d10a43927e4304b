import { useId } from 'react';

interface TextFieldProps {
  /** For the form it stands in. */
  name?: string | undefined;
  label: string;
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  /** Shown under the field, and read with it. */
  hint?: string | undefined;
  /** What is wrong, in words; `null` while nothing is. */
  error?: string | null | undefined;
  /** More than one makes it an area. */
  rows?: number;
}

/** One labelled field with its hint and what is wrong with it. */
export function TextField({ name, label, value, onChange, onBlur, hint, error = null, rows = 1 }: TextFieldProps) {
  const id = useId();
  const field = {
    id,
    name,
    value,
    onBlur,
    dir: 'auto' as const,
    'aria-invalid': error !== null,
    'aria-describedby': [hint && `${id}-hint`, error !== null && `${id}-error`].filter(Boolean).join(' ') || undefined,
    className: `block w-full rounded-control border bg-raised min-h-8 px-2 py-1 ${error === null ? 'border-line-strong' : 'border-bad'}`,
  };
  return (
    <div className="space-y-1">
      <label htmlFor={id} className="block text-xs font-semibold break-words text-ink-soft">
        {label}
      </label>
      {rows > 1 ? (
        <textarea rows={rows} onChange={(event) => onChange(event.target.value)} {...field} />
      ) : (
        <input autoComplete="off" onChange={(event) => onChange(event.target.value)} {...field} />
      )}
      {hint && (
        <p id={`${id}-hint`} className="text-xs text-ink-soft">
          {hint}
        </p>
      )}
      {error !== null && (
        <p id={`${id}-error`} className="text-xs text-bad">
          {error}
        </p>
      )}
    </div>
  );
}
