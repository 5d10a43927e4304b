import { Plus, TriangleAlert } from 'lucide-react';
import type { Ref } from 'react';

interface AddTagProps {
  tag: string;
  hasRoom: boolean;
  isDisabled: boolean;
  title: string;
  /** The id of what says more. */
  describedBy: string;
  onAdd: () => void;
  ref?: Ref<HTMLButtonElement>;
}

/** A button named by a tag, which adds it. */
export function AddTag({ tag, hasRoom, isDisabled, title, describedBy, onAdd, ref }: AddTagProps) {
  const Icon = hasRoom ? Plus : TriangleAlert;
  const isOff = isDisabled || !hasRoom;
  return (
    <button
      ref={ref}
      type="button"
      title={title}
      aria-describedby={describedBy}
      aria-disabled={isOff}
      onClick={() => isOff || onAdd()}
      className={`inline-flex min-h-7 max-w-full items-center gap-1 rounded-control border px-2 py-0.5 text-start transition-opacity aria-disabled:opacity-60 aria-disabled:delay-200 ${hasRoom ? 'border-line-strong bg-raised hover:border-accent hover:bg-accent-wash' : 'border-dashed border-line-strong'}`}
    >
      <Icon aria-hidden className={`size-3.5 shrink-0 ${hasRoom ? 'text-accent' : 'text-warn'}`} />
      <span dir="auto" className="min-w-0 break-words">
        {tag}
      </span>
    </button>
  );
}
