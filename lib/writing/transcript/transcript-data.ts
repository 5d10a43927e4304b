import type { WritingNote } from '@/lib/storage/ai-rows';
import type { WritingContext } from '../context';
import type { PromptData } from '../feature';
import { note } from '../note';
import { cutSections } from './cut-sections';
import { fitSections } from './fit-sections';

/** What is said in the video, as far as the budget reaches, and what of it was left out. Both empty without a transcript. */
export function transcriptData({
  transcript,
  language,
  maxTranscriptChars,
}: Pick<WritingContext, 'transcript' | 'language' | 'maxTranscriptChars'>): {
  data: PromptData[];
  leftOut: WritingNote[];
} {
  if (!transcript) return { data: [], leftOut: [] };
  const { text, seconds, chars } = fitSections(cutSections(transcript, language), maxTranscriptChars);
  const isWhole = chars.shown >= chars.all;
  const label = isWhole ? 'what is said in the video' : 'what is said in the video, shortened section by section';
  const left = seconds
    ? note('transcriptMinutes', toMinutes(seconds.shown), toMinutes(seconds.all))
    : note('transcriptChars', chars.shown, chars.all);
  return { data: [{ label, text, maxChars: text.length }], leftOut: isWhole ? [] : [left] };
}

/** Tenths: of a short video whole minutes say nothing. */
function toMinutes(seconds: number): number {
  return Math.round(seconds / 6) / 10;
}
