import { formatCount } from '@/lib/words/format';
import { t } from '@/lib/words/words';
import { type ChannelMeasures, loadChannelMeasures } from '../lookup/channel-measures';
import type { ToolContext } from '../tools/tool';
import { joinParts, listItems, type OfflinePart, quoteWords } from './part';

type Measures = ChannelMeasures['value'];

/** What is usual for the channel, and where the video stands among its uploads. */
export async function sayUsual(context: ToolContext): Promise<OfflinePart> {
  const measures = await loadChannelMeasures(context);
  if (!measures) return { text: t('chatAnswer.channelUnknown'), receipts: [] };
  const { value, receipts } = measures;
  const lines = medianLines(value);
  return joinParts([
    { text: t('chatAnswer.usualHead', value.uploadsMeasured, [formatCount(value.uploadsMeasured)]), receipts },
    { text: listItems(lines), receipts: [] },
    { text: placeWords(value), receipts: [] },
  ]);
}

/** The uploads with the most views a day. */
export async function sayBest(context: ToolContext): Promise<OfflinePart> {
  const measures = await loadChannelMeasures(context);
  if (!measures || measures.value.best.length === 0) return { text: t('chatAnswer.channelUnknown'), receipts: [] };
  const { value, receipts } = measures;
  const lines = value.best.map(({ title, viewsPerDay, views }) =>
    t('chatAnswer.bestLine', [quoteWords(title), formatCount(viewsPerDay ?? 0), formatCount(views ?? 0)]),
  );
  return joinParts([
    { text: t('chatAnswer.bestHead', value.uploadsMeasured, [formatCount(value.uploadsMeasured)]), receipts },
    { text: listItems(lines), receipts: [] },
  ]);
}

function medianLines({ medians }: Measures): string[] {
  const count = (value: number | null): string | null => (value === null ? null : formatCount(value));
  const lines: [string, string | null][] = [
    [t('facts.views'), count(medians.views)],
    [t('performance.viewsPerDay'), count(medians.viewsPerDay)],
    [t('performance.likeRate'), medians.likesPercent === null ? null : `${formatCount(medians.likesPercent)} %`],
    [t('facts.duration'), medians.length],
    [t('performance.titleLength'), count(medians.titleCharacters)],
    [t('performance.tagCount'), count(medians.tagCount)],
    [t('performance.daysBetween'), count(medians.daysBetween)],
  ];
  return lines.flatMap(([label, value]) => (value === null ? [] : [t('chatAnswer.factLine', [label, value])]));
}

function placeWords({ thisVideo }: Measures): string {
  if (!thisVideo) return '';
  const { viewsPerDay, moreThan, ofOthers } = thisVideo;
  return t('chatAnswer.placeLine', [formatCount(viewsPerDay ?? 0), formatCount(moreThan), formatCount(ofOthers)]);
}
