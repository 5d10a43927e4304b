import { Check, Scissors } from 'lucide-react';
import { type CSSProperties, useId, useRef } from 'react';
import { countGraphemes, splitGraphemes } from '@/lib/seo/text/graphemes';
import { formatShare } from '@/lib/words/format';
import { t } from '@/lib/words/words';
import type { TitleCut } from './measure-cut';
import { MockCard, type MockVideo } from './mock-card';
import type { Place } from './places';
import { useScale } from './use-scale';
import { useTitleCut } from './use-title-cut';

export type Surface = 'light' | 'dark';

/** The grounds and inks of lists as people see them, not Limelight's own. */
const COLOURS: Record<Surface, CSSProperties> = {
  light: colours('#ffffff', '#0f0f0f', '#606060', '#dedede', '#f2f2f2'),
  dark: colours('#0f0f0f', '#f1f1f1', '#aaaaaa', '#3f3f3f', '#272727'),
};

function colours(ground: string, ink: string, soft: string, bar: string, fill: string): CSSProperties {
  return {
    background: ground,
    '--mock-ink': ink,
    '--mock-soft': soft,
    '--mock-bar': bar,
    '--mock-fill': fill,
  } as CSSProperties;
}

/** Room around a mock that does not reach the edges, on each side. */
const MARGIN = 12;
/** A whole phone screen would push everything else out of sight. */
const MAX_SHORTS_SCALE = 0.6;

interface PreviewProps {
  place: Place;
  video: MockVideo;
  surface: Surface;
  isRealSize: boolean;
}

/** One place, the video in it, and in words where its title is cut. */
export function Preview({ place, video, surface, isRealSize }: PreviewProps) {
  const id = useId();
  const figure = useRef<HTMLElement>(null);
  const room = useRef<HTMLDivElement>(null);
  const cut = useTitleCut(figure, video.title, place.title);
  const margin = place.isFullWidth ? 0 : MARGIN;
  const width = place.width + 2 * margin;
  const fitted = useScale(room, width, place.id === 'shorts' ? MAX_SHORTS_SCALE : 1);
  const scale = isRealSize ? 1 : fitted.scale;
  const isScrolled = isRealSize && fitted.roomWidth < width;
  return (
    <figure ref={figure} aria-labelledby={id} className="relative" data-preview={place.id}>
      <figcaption className="mb-1 flex items-baseline justify-between gap-2">
        <span id={id} className="text-base font-medium">
          {place.name()}
        </span>
        <span className="text-xs whitespace-nowrap text-ink-soft tabular">
          {scale < 1 && t('preview.shownAt', [formatShare(scale)])}
          {isScrolled && t('preview.scroll')}
        </span>
      </figcaption>
      <div ref={room}>
        <div
          className="w-fit max-w-full overflow-x-auto overflow-y-hidden rounded-card outline -outline-offset-1 outline-line focus-visible:outline-2 focus-visible:outline-focus"
          style={COLOURS[surface]}
          {...(isScrolled && { role: 'region', tabIndex: 0, 'aria-labelledby': id })}
        >
          <div aria-hidden style={{ width: width * scale, height: fitted.height * scale }}>
            <div ref={fitted.content} className="origin-top-left" style={{ width, padding: margin, scale }}>
              <MockCard place={place} video={video} />
            </div>
          </div>
        </div>
      </div>
      <CutWords title={video.title} cut={cut} />
    </figure>
  );
}

/** Enough to find the place again in the title. */
const TAIL_GRAPHEMES = 24;

function CutWords({ title, cut }: { title: string; cut: TitleCut | null }) {
  if (title === '') return <p className="mt-1 text-xs text-ink-soft">{t('preview.noTitle')}</p>;
  if (!cut) return null;
  const Icon = cut.isWhole ? Check : Scissors;
  const shown = splitGraphemes(cut.shown, Number.POSITIVE_INFINITY);
  const tail = shown.slice(-TAIL_GRAPHEMES).join('').trimStart();
  const end = shown.length > TAIL_GRAPHEMES ? `…${tail}` : tail;
  return (
    <p className={`mt-1 flex gap-1 text-xs tabular ${cut.isWhole ? 'text-good' : 'text-warn'}`}>
      <Icon aria-hidden className="mt-0.5 size-3.5 shrink-0" />
      <span className="min-w-0 break-words">
        {cut.isWhole ? t('preview.whole') : t('preview.cut', [shown.length, countGraphemes(title), isolate(end)])}
      </span>
    </p>
  );
}

/** Keeps right-to-left words from turning the sentence around them. */
function isolate(words: string): string {
  return `\u2068${words}\u2069`;
}
