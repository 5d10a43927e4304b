import * as z from 'zod';
import { items, line, someLine } from '../answer-shapes';
import { arrangeChapters, type ProposedChapter } from '../chapters/arrange-chapters';
import { findKnownTimes, type KnownTimes } from '../chapters/known-times';
import { nameSections } from '../chapters/name-sections';
import type { WritingContext } from '../context';
import { draftData } from '../draft-data';
import { type Checked, defineFeature, type PromptData, type WritingPrompt } from '../feature';
import type { ChaptersResult } from '../results';
import { asciiDigits } from '../transcript/ascii-digits';
import { cutSections } from '../transcript/cut-sections';
import { parseTimeAlone } from '../transcript/parse-time';
import { transcriptData } from '../transcript/transcript-data';
import { writeTime } from '../transcript/write-time';

const MAX_CHAPTERS = 15;

const schema = z.object({
  chapters: items(
    z.object({
      time: line(20).describe('One of the times that stand in the data, as it stands there: “4:05”'),
      title: someLine(200).describe('At most 49 characters'),
    }),
    40,
  ),
});

/** Chapters whose times stand in the transcript, what was pasted, or the chapters there are: a model makes up none. */
export const chapters = defineFeature({ id: 'chapters', needs: 'times', schema, buildPrompt, check, offline });

function buildPrompt(context: WritingContext): WritingPrompt {
  const times = findKnownTimes(context);
  const { data, leftOut } =
    times?.source === 'chapters' ? { data: listTimes(times), leftOut: [] } : transcriptData(context);
  const task = [
    `Divide this video into chapters: at least 3, at most ${MAX_CHAPTERS}, the first at 0:00, each ten seconds or longer, where the`,
    'topic changes. Use only times that stand in the data. Titles have at most 49 characters, say what is in the chapter in words',
    'people search for, are all different, and have no numbers in front and no marks at their end.',
  ].join(' ');
  return { task, data: [...draftData(context, ['title', 'facts', 'phrases']), ...data], leftOut };
}

function listTimes({ chapters: known }: KnownTimes): PromptData[] {
  const text = known.map(({ startSeconds, title }) => `[${writeTime(startSeconds)}] ${title}`).join('\n');
  return [{ label: 'times and titles that there are', text, maxChars: 6_000 }];
}

function check(answer: z.output<typeof schema>, context: WritingContext): Checked<ChaptersResult> {
  const proposed = answer.chapters.map(({ time, title }): ProposedChapter => ({ startSeconds: readTime(time), title }));
  const { value, notes } = arrange(proposed.slice(0, MAX_CHAPTERS * 2), context);
  if (value !== null) return { value, notes };
  return {
    value: null,
    notes,
    fault:
      'It made no three chapters by the rules: the first at 0:00, each at least ten seconds, only times of the data.',
  };
}

function arrange(proposed: readonly ProposedChapter[], context: WritingContext) {
  const times = findKnownTimes(context);
  if (!times) return { value: null, notes: [] };
  const nameBeginning = (): string => {
    const sections = context.transcript ? cutSections(context.transcript, context.language) : [];
    return (
      nameSections(sections.slice(0, 1), context.language)[0] || times.chapters[0]?.title || (context.video.title ?? '')
    );
  };
  return arrangeChapters(proposed, { times, durationSeconds: context.video.durationSeconds, nameBeginning });
}

/** "4:05", also with brackets, other digits, or as plain seconds. */
function readTime(time: string): number | null {
  const plain = asciiDigits(time).trim();
  return /^\d{1,6}s?$/.test(plain) ? Number.parseInt(plain, 10) : parseTimeAlone(plain);
}

/** Where the words of the transcript change; else the chapters there are, by YouTube's rules. */
function offline(context: WritingContext): ChaptersResult | null {
  const { transcript, language, video } = context;
  const times = findKnownTimes(context);
  if (!times) return null;
  if (times.source === 'chapters') {
    const { value } = arrange(times.chapters, context);
    // What stands in the description already and is right needs no help.
    return video.chapterSource === 'description' ? null : value;
  }
  const sections = transcript ? cutSections(transcript, language) : [];
  const titles = nameSections(sections, language);
  const proposed = sections.map(({ startSeconds }, i) => ({ startSeconds, title: titles[i] ?? '' }));
  return arrange(proposed, context).value;
}
