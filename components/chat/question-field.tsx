import { type KeyboardEvent, type RefObject, useId, useLayoutEffect } from 'react';

interface QuestionFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  onEnter: () => void;
  field: RefObject<HTMLTextAreaElement | null>;
  placeholder?: string;
  describedBy?: string;
}

/** As long as a question may be: what is pasted beyond it belongs into the draft. */
const MAX_QUESTION_CHARS = 8_000;

/** A field that grows with what is typed, up to six lines. Enter is for sending, with Shift for a new line. */
export function QuestionField({
  label,
  value,
  onChange,
  onEnter,
  field,
  placeholder,
  describedBy,
}: QuestionFieldProps) {
  const id = useId();
  useGrowing(field, value);
  const press = (event: KeyboardEvent): void => {
    // Enter also ends a word in Japanese, Chinese or Korean; some systems tell that by the code 229 only.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    onEnter();
  };
  return (
    <>
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <textarea
        ref={field}
        id={id}
        dir="auto"
        rows={1}
        maxLength={MAX_QUESTION_CHARS}
        value={value}
        placeholder={placeholder}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={press}
        className="block field-sizing-content max-h-[calc(6lh+--spacing(3))] min-h-[calc(1lh+--spacing(3))] w-full resize-none rounded-control border border-line-strong bg-raised px-2 py-1.5 break-words placeholder:text-ink-soft"
      />
    </>
  );
}

/** Where the browser does not grow a field by itself, as Firefox before 152. */
function useGrowing(field: RefObject<HTMLTextAreaElement | null>, value: string): void {
  useLayoutEffect(() => {
    const area = field.current;
    if (!area || globalThis.CSS?.supports?.('field-sizing', 'content')) return;
    area.style.height = 'auto';
    // An empty one is as high as its placeholder, too.
    area.style.height = value === '' ? '' : `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
  }, [field, value]);
}
