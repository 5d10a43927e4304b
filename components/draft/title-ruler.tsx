import { Check, Scissors } from 'lucide-react';
import { useMemo } from 'react';
import { measureLength } from '@/lib/seo/text/measure-length';
import { formatCount } from '@/lib/words/format';
import { namedWords, t } from '@/lib/words/words';
import { RoomBar } from './room-bar';
import { findTitleCuts, type TitleCut } from './title-cuts';

/** Of UTF-16 units (developers.google.com/youtube/v3/docs/videos#snippet.title). */
const MAX = 100;

const CUT = {
  shorts: (at: number) => t('draft.cutShorts', [at]),
  phone: (at: number) => t('draft.cutPhone', [at]),
  desktop: (at: number) => t('draft.cutDesktop', [at]),
} as const;
const WHOLE = {
  shorts: () => t('draft.wholeShorts'),
  phone: () => t('draft.wholePhone'),
  desktop: () => t('draft.wholeDesktop'),
} as const;

/** The title's length in what a reader calls characters, with a mark where each feed cuts it. */
export function TitleRuler({ title, isShort }: { title: string; isShort: boolean | null }) {
  const { graphemes, utf16Units } = useMemo(() => measureLength(title), [title]);
  const cuts = useMemo(() => findTitleCuts(title, isShort), [title, isShort]);
  // Near the limit what Studio counts is what matters: many emoji take two or more of the hundred.
  const isOver = utf16Units > MAX;
  const used = isOver ? utf16Units : graphemes;
  const words = t('draft.used', [formatCount(graphemes), MAX]);
  return (
    <div>
      <RoomBar
        label={namedWords('group', 'title')}
        used={used}
        max={MAX}
        words={isOver && graphemes !== utf16Units ? `${words} · ${t('draft.studioCounts', [utf16Units])}` : words}
      >
        {cuts.map(({ place, at }) => (
          <span
            key={place}
            className="absolute -inset-y-0.5 -ml-0.5 w-1 border-x border-surface bg-ink"
            style={{ left: `${Math.min(100, (at / Math.max(MAX, used)) * 100)}%` }}
          />
        ))}
      </RoomBar>
      {title !== '' && (
        <ul className="mt-1 flex flex-wrap gap-x-3 text-xs">
          {cuts.map((cut) => (
            // A title that nobody may ever see in the Shorts feed is not wrong for being long.
            <CutWords key={cut.place} {...cut} isWarning={cut.isCut && (cut.place !== 'shorts' || isShort === true)} />
          ))}
        </ul>
      )}
    </div>
  );
}

function CutWords({ place, at, isCut, isWarning }: TitleCut & { isWarning: boolean }) {
  const Icon = isCut ? Scissors : Check;
  return (
    <li className={`flex items-center gap-1 tabular ${isWarning ? 'text-warn' : 'text-ink-soft'}`}>
      <Icon aria-hidden className="size-3 shrink-0" />
      {isCut ? CUT[place](at) : WHOLE[place]()}
    </li>
  );
}
