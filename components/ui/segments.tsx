interface SegmentsProps {
  label: string;
  options: { label: string; isOn: boolean; choose: () => void }[];
}

/** A choice between two or three views of the same thing. */
export function Segments({ label, options }: SegmentsProps) {
  return (
    <fieldset aria-label={label} className="flex min-w-0 rounded-control border border-line bg-raised p-0.5">
      {options.map((option) => (
        <button
          key={option.label}
          type="button"
          aria-pressed={option.isOn}
          onClick={option.choose}
          className={`min-h-7 rounded-[4px] px-2 text-xs whitespace-nowrap font-medium tabular ${option.isOn ? 'bg-accent text-on-accent' : 'text-ink-soft hover:text-ink'}`}
        >
          {option.label}
        </button>
      ))}
    </fieldset>
  );
}
