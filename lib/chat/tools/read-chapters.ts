import * as z from 'zod';
import { cutSections } from '@/lib/writing/transcript/cut-sections';
import { fitSections } from '@/lib/writing/transcript/fit-sections';
import { parseTranscript } from '@/lib/writing/transcript/parse-transcript';
import type { Transcript } from '@/lib/writing/transcript/transcript';
import { parseTimestampLine } from '@/lib/seo/text/find-timestamp-lines';
import { parseChapters } from '@/lib/seo/text/parse-chapters';
import type { Chapter } from '@/lib/video/video';
import { formatDuration } from '@/lib/words/format';
import { t } from '@/lib/words/words';
import { loadOwnSubject } from '../lookup/load-known-video';
import { tellNumber, tellTime, type Told } from '../receipts/tell';
import { defineTool, MAX_VALUE_CHARS, type NewReceipt, type ToolAnswer, type ToolContext } from './tool';

const MAX_CHAPTERS = 60;
const MAX_TITLE_CHARS = 100;
/** For everything around chapters and transcript, and what JSON adds to a text. */
const REST_CHARS = 1_200;
const MAX_LABEL_CHARS = 80;
const MAX_SECONDS = 360_000;

const SECONDS = z.number().min(0).max(MAX_SECONDS).optional();

export const readChapters = defineTool({
  name: 'read_chapters',
  description:
    'The chapters of the video, and what is said in it where the creator pasted a transcript: shortened to a budget, section by section, with what was left out. Take a stretch by its seconds to read more of it.',
  input: z.object({
    fromSeconds: SECONDS.describe('Where in the video to begin; its start unless told'),
    toSeconds: SECONDS.describe('Where to end; its end unless told'),
  }),
  run: read,
});

interface Stretch {
  fromSeconds?: number | undefined;
  toSeconds?: number | undefined;
}

async function read(stretch: Stretch, context: ToolContext): Promise<ToolAnswer> {
  const known = await loadOwnSubject(context);
  const video = known?.row?.reading.video ?? null;
  const told: Told = { origin: 'page', asOf: known?.row?.reading.readAt ?? null, about: known?.videoId ?? null };
  const described = video?.description ? parseChapters(video.description, video.durationSeconds) : null;
  const chapters = (video?.chapters ?? (described?.isValid ? described.chapters : [])).slice(0, MAX_CHAPTERS);
  const shown = chapters.map(({ title, startSeconds }) => {
    return { at: formatDuration(startSeconds), title: title.slice(0, MAX_TITLE_CHARS) };
  });
  const transcript = shorten(stretch, context, {
    language: video?.language || context.draft?.detected?.code || null,
    maxChars: MAX_VALUE_CHARS - REST_CHARS - JSON.stringify(shown).length,
  });
  return {
    value: {
      chapters: shown,
      areAutomatic: video?.chapterSource === 'automatic',
      faults: described && !described.isValid && described.found.length > 0 ? described.faults : [],
      transcript: transcript.value,
    },
    receipts: [
      ...tellNumber(t('facts.chapters'), chapters.length || null, told),
      ...chapters.flatMap((chapter) => tellChapter(chapter, told)),
      ...transcript.receipts,
    ],
  };
}

function shorten(
  { fromSeconds, toSeconds }: Stretch,
  context: ToolContext,
  { language, maxChars }: { language: string | null; maxChars: number },
) {
  const parsed = context.transcript === null ? null : parseTranscript(context.transcript, 'transcript');
  if (!parsed) return { value: { isKnown: false, why: 'The creator pasted no transcript.' }, receipts: [] };
  const wanted = parsed.isTimed ? cutStretch(parsed, fromSeconds ?? 0, toSeconds ?? Infinity) : parsed;
  const budget = Math.min(context.settings.ai.maxTranscriptChars, maxChars);
  const { text, seconds, chars } = fitSections(cutSections(wanted, language), budget);
  const isWhole = chars.shown >= chars.all;
  const told = { origin: 'local', asOf: null, about: null } as const;
  return {
    value: {
      text,
      hasTimes: parsed.isTimed,
      shownCharacters: chars.shown,
      allCharacters: chars.all,
      ...(seconds && { shownSeconds: Math.round(seconds.shown), allSeconds: Math.round(seconds.all) }),
      leftOut: isWhole ? 'nothing' : 'the ends of the sections; ask for a stretch by its seconds to read them',
    },
    receipts: [
      ...tellNumber(t('chatAnswer.transcriptShownLabel'), chars.shown || null, told),
      ...tellNumber(t('chatAnswer.transcriptAllLabel'), chars.all || null, told),
      ...text.split('\n').flatMap(tellLine),
    ],
  };
}

function cutStretch(transcript: Transcript, from: number, to: number): Transcript {
  const { lines } = transcript;
  const kept = lines.filter(
    ({ startSeconds }) => startSeconds === null || (startSeconds >= from && startSeconds <= to),
  );
  return { ...transcript, lines: kept };
}

function tellChapter({ title, startSeconds }: Chapter, told: Told): NewReceipt[] {
  return tellTime(t('chatAnswer.chapterLabel', [title]), startSeconds, told);
}

/** "[m:ss] text": what was said there. */
function tellLine(line: string): NewReceipt[] {
  const found = parseTimestampLine(line);
  if (!found) return [];
  const label = t('chatAnswer.saidLabel', [found.title.slice(0, MAX_LABEL_CHARS)]);
  return tellTime(label, found.startSeconds, { origin: 'local', asOf: null });
}
