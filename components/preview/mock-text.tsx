import { titleStyle } from './measure-cut';
import type { TitleSetting } from './places';

/** Cut by the browser as YouTube has it cut: after so many lines, with an ellipsis. */
export function MockTitle({ title, setting }: { title: string; setting: TitleSetting }) {
  if (title === '') {
    const { lineHeight, width } = setting;
    return (
      <div style={{ width, height: lineHeight * 2 }} className="space-y-2 pt-1">
        <MockBar width={width * 0.9} />
        <MockBar width={width * 0.6} />
      </div>
    );
  }
  return (
    <p
      dir="auto"
      className="line-clamp-2 text-(--mock-ink)"
      style={{ ...titleStyle(title, setting), WebkitLineClamp: setting.maxLines }}
    >
      {title}
    </p>
  );
}

/** Stands for words that Limelight does not invent: views, dates, the start of a description. */
export function MockBar({ width, height = 10 }: { width: number; height?: number }) {
  return <span className="block shrink-0 rounded-[4px] bg-(--mock-bar)" style={{ width, height }} />;
}

export function MockFace({ size }: { size: number }) {
  return <span className="block shrink-0 rounded-full bg-(--mock-bar)" style={{ width: size, height: size }} />;
}

interface MockChannelProps {
  name: string | null;
  fontSize: number;
  maxWidth: number;
}

export function MockChannel({ name, fontSize, maxWidth }: MockChannelProps) {
  if (!name) return <MockBar width={Math.min(88, maxWidth)} />;
  return (
    <span
      dir="auto"
      className="block w-fit truncate text-(--mock-soft)"
      style={{ fontSize, lineHeight: `${fontSize + 6}px`, maxWidth }}
    >
      {name}
    </span>
  );
}
