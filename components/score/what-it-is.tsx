import { MEASURED } from '@/lib/seo/measured';
import { formatCount } from '@/lib/words/format';
import { t } from '@/lib/words/words';

const { score, title, headlines } = MEASURED;

/** What the score claims and what it does not, with what was measured of it. */
export function WhatItIs() {
  return (
    <div className="mt-3 space-y-2 text-xs text-ink-soft">
      <p>{t('score.whatItIs')}</p>
      <p>{t('score.hardlyGoesWithViews')}</p>
      <details>
        <summary className="inline-block rounded-control text-accent underline underline-offset-2">
          {t('score.whatWasMeasured')}
        </summary>
        <ul className="mt-2 list-disc space-y-1 pl-4">
          <li>{t('score.measuredScore', numbers(score))}</li>
          <li>{t('score.measuredTitle', numbers(title))}</li>
          <li>
            {t('score.measuredHeadlines', [
              formatCount(headlines.pairs),
              headlines.toldApart,
              formatCount(headlines.percent),
            ])}
          </li>
          <li>{t('score.measuredNotes')}</li>
        </ul>
      </details>
    </div>
  );
}

function numbers({ channels, rho, low, high }: typeof score | typeof title): [number, string, string, string] {
  return [channels, formatCount(rho), formatCount(low), formatCount(high)];
}
