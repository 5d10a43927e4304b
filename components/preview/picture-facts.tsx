import { Check, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { PictureMeasures } from '@/lib/picture/measures';
import type { Lookalike } from '@/lib/storage/draft-rows';
import { formatMegabytes, formatShare } from '@/lib/words/format';
import { t } from '@/lib/words/words';
import { OriginLabel } from '../ui/origin-label';
import { ADVISED, brightnessBand, contrastBand, isLargeEnough, isWidescreen, textBand } from './picture-bands';
import { PictureLikeness } from './picture-likeness';

interface PictureFactsProps {
  /** `null` while nothing was measured; `whyNone` says why. */
  picture: PictureMeasures | null;
  /** The last other thumbnails, nearest first; `null` where they are not compared. */
  lookalikes: Lookalike[] | null;
  title: string | null;
  pictureUrl: string | null;
  whyNone: string;
}

/** What the thumbnail's pixels say. It earns no points: studies disagree about which thumbnails work. */
export function PictureFacts({ picture, lookalikes, title, pictureUrl, whyNone }: PictureFactsProps) {
  return (
    <section aria-label={t('picture.name')}>
      <div className="mb-2 flex items-baseline justify-between gap-2">
        <h3 className="text-base font-semibold">{t('picture.name')}</h3>
        <OriginLabel origin="local" />
      </div>
      {picture ? (
        <div className="space-y-3">
          <dl className="grid grid-cols-[auto_1fr_auto] gap-x-4 gap-y-2">
            <SizeFacts picture={picture} />
            <LookFacts picture={picture} />
          </dl>
          {lookalikes && <PictureLikeness lookalikes={lookalikes} title={title} pictureUrl={pictureUrl} />}
          <p className="text-xs text-ink-soft">{t('picture.noPoints')}</p>
        </div>
      ) : (
        <p className="text-ink-soft">{whyNone}</p>
      )}
    </section>
  );
}

/** Judged only where the file itself was measured: what Studio shows of an older one is a smaller copy of YouTube's. */
function SizeFacts({ picture }: { picture: PictureMeasures }) {
  const { width, height, fileBytes } = picture;
  const size = t('picture.pixels', [width, height]);
  if (fileBytes === null) return <Fact label={t('picture.size')} value={size} hint={t('picture.copyOnly')} />;
  const isLarge = isLargeEnough(picture);
  const isWide = isWidescreen(picture);
  return (
    <>
      <Fact
        label={t('picture.size')}
        value={`${size} · ${formatMegabytes(fileBytes)}`}
        isGood={isLarge}
        hint={isLarge ? null : t('picture.tooSmall', [ADVISED.width, ADVISED.height])}
      />
      <Fact
        label={t('picture.shape')}
        value={isWide ? t('picture.wide') : t('picture.ratio', [(width / height).toFixed(2)])}
        isGood={isWide}
        hint={isWide ? null : t('picture.notWide')}
      />
    </>
  );
}

const BRIGHTNESS = {
  dark: () => t('picture.dark'),
  medium: () => t('picture.medium'),
  bright: () => t('picture.bright'),
} as const;
const CONTRAST = {
  low: () => t('picture.low'),
  medium: () => t('picture.medium'),
  high: () => t('picture.high'),
} as const;
const TEXT = {
  little: () => t('picture.little'),
  some: () => t('picture.some'),
  much: () => t('picture.much'),
} as const;

function LookFacts({ picture }: { picture: PictureMeasures }) {
  return (
    <>
      <Fact
        label={t('picture.brightness')}
        value={BRIGHTNESS[brightnessBand(picture)]()}
        number={formatShare(picture.brightness)}
      />
      <Fact
        label={t('picture.contrast')}
        value={CONTRAST[contrastBand(picture)]()}
        number={formatShare(picture.contrast)}
      />
      <Fact
        label={t('picture.text')}
        value={TEXT[textBand(picture)]()}
        number={t('picture.about', [formatShare(picture.textShare)])}
        hint={t('picture.textEstimate')}
      />
    </>
  );
}

interface FactProps {
  label: string;
  value: string;
  number?: string;
  /** Left out where nobody knows what is good. */
  isGood?: boolean;
  hint?: string | null;
}

function Fact({ label, value, number, isGood, hint }: FactProps) {
  return (
    <div className="col-span-3 grid grid-cols-subgrid">
      <dt className="text-ink-soft">{label}</dt>
      <dd className="min-w-0 tabular">{value}</dd>
      <dd className="text-right text-ink-soft tabular">
        {isGood === undefined ? number : <Verdict isGood={isGood} />}
      </dd>
      {hint && <dd className="col-span-2 col-start-2 text-xs text-ink-soft">{hint}</dd>}
    </div>
  );
}

function Verdict({ isGood }: { isGood: boolean }): ReactNode {
  const Icon = isGood ? Check : X;
  return (
    <span className={`inline-flex h-[1lh] items-center gap-1 ${isGood ? 'text-good' : 'text-warn'}`}>
      <Icon aria-hidden className="size-3.5" strokeWidth={2.25} />
      {t(isGood ? 'status.pass' : 'status.improve')}
    </span>
  );
}
