import { browser } from 'wxt/browser';
import { numberOf, type RankChange, type RankLook, type RankSeries } from '@/lib/insights/measure-ranks';
import type { TrackedPhraseRow } from '@/lib/storage/keyword-rows';
import { formatCount, formatLanguage } from '@/lib/words/format';
import { t } from '@/lib/words/words';

const DAY_MS = 86_400_000;

/** "7 Nov 2026": the day as YouTube counts it, whatever the reader's time zone. */
export function formatRankDay(day: string): string {
  return new Intl.DateTimeFormat(browser.i18n.getUILanguage(), { dateStyle: 'medium', timeZone: 'UTC' }).format(
    numberOf(day) * DAY_MS,
  );
}

/** "7 Nov": where a year is clear or has no room. */
export function formatShortDay(day: string): string {
  const parts = { day: 'numeric', month: 'short', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(browser.i18n.getUILanguage(), parts).format(numberOf(day) * DAY_MS);
}

/** Of a look that did not find the video. */
export function absentWords({ results }: RankLook): string {
  return results === 0 ? t('ranks.nothingFound') : t('ranks.absent', results, [formatCount(results)]);
}

export function changeWords(change: RankChange | null): string {
  switch (change?.kind) {
    case undefined:
      return t('ranks.unknownChange');
    case 'up':
      return t('ranks.up', change.places, [change.places]);
    case 'down':
      return t('ranks.down', change.places, [change.places]);
    case 'same':
      return t('ranks.same');
    case 'entered':
      return t('ranks.entered');
    case 'left':
      return t('ranks.left7', [change.from]);
    case 'absent':
      return t('ranks.stillAbsent');
  }
}

/** "English, United States": what YouTube was told of the searcher, which is all it was told. */
export function askedAsWords({ language, region }: Pick<TrackedPhraseRow, 'language' | 'region'>): string {
  const names = [language && formatLanguage(language), region && formatRegion(region)].filter(Boolean);
  return names.length > 0 ? names.join(', ') : t('ranks.anyLanguage');
}

/** What the chart shows, for whoever does not see it. */
export function chartWords(phrase: string, { days, latest, best }: RankSeries): string {
  const [first] = days;
  if (!first || !latest) return '';
  const looks = days.flatMap(({ look }) => look ?? []);
  const absent = looks.filter(({ position }) => position === null).length;
  const gaps = days.length - looks.length;
  const last = formatRankDay(latest.day);
  return [
    days.length === 1 ? oneWords(phrase, last, latest) : spanWords(phrase, formatRankDay(first.day), last, latest),
    best?.position && days.length > 1 ? t('ranks.chartBest', [best.position, formatRankDay(best.day)]) : '',
    days.length > 1 ? `${countsOf(looks.length, absent, gaps).join(', ')}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function oneWords(phrase: string, day: string, { position }: RankLook): string {
  return position === null ? t('ranks.chartOneAbsent', [phrase, day]) : t('ranks.chartOne', [phrase, day, position]);
}

function spanWords(phrase: string, first: string, last: string, { position }: RankLook): string {
  const values = [phrase, first, last] as const;
  return position === null ? t('ranks.chartSumAbsent', [...values]) : t('ranks.chartSum', [...values, position]);
}

function countsOf(looks: number, absent: number, gaps: number): string[] {
  return [
    t('ranks.chartLooks', looks, [formatCount(looks)]),
    absent > 0 ? t('ranks.chartAbsent', absent, [formatCount(absent)]) : '',
    gaps > 0 ? t('ranks.chartGaps', gaps, [formatCount(gaps)]) : '',
  ].filter(Boolean);
}

function formatRegion(region: string): string {
  return new Intl.DisplayNames([browser.i18n.getUILanguage()], { type: 'region' }).of(region) ?? region;
}
