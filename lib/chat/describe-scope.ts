import { fenceData } from '@/lib/ai/fence-data';
import type { ReadyRow } from '@/lib/storage/database';
import type { DraftRow } from '@/lib/storage/draft-rows';
import { localDay } from '@/lib/storage/local-day';
import type { ChatRow } from '@/lib/storage/ai-rows';
import { t } from '@/lib/words/words';
import type { NewReceipt, ToolContext } from './tools/tool';

const MAX_NAME_CHARS = 300;

export interface ScopeWords {
  /** For the model, texts of others fenced. */
  text: string;
  /** What of it an answer may say without calling a tool. */
  receipts: NewReceipt[];
}

/** What is known before a tool is called: what it is about, where it stands, and what may be asked. */
export function describeScope(chat: ChatRow, context: ToolContext, nonce: string): ScopeWords {
  const { row, scope } = context;
  const today = localDay(context.now);
  const lines = [`Today is ${today}.`];
  if (scope.kind === 'channel') {
    lines.push(`The conversation is about the creator’s channel with the id ${scope.id}.`);
    lines.push(fenceData('name of the channel', chat.subject, MAX_NAME_CHARS, nonce));
    if (row) lines.push(`A tab shows one of its videos: ${placeOf(row, context)}`);
  } else {
    lines.push(`The conversation is about the video with the id ${scope.id}: ${placeOf(row, context)}`);
  }
  if (row) lines.push(...videoLines(row, nonce));
  else if (scope.kind === 'video')
    lines.push(
      fenceData('title of the video, as it was when the conversation began', chat.subject, MAX_NAME_CHARS, nonce),
    );
  if (context.transcript !== null)
    lines.push(`The creator pasted a transcript of it, ${context.transcript.length} characters long.`);
  return { text: lines.join('\n'), receipts: [tellToday(today, context.now), ...(row ? receiptsOf(row) : [])] };
}

/** The day where the creator is, which need not be the one in UTC. */
function tellToday(today: string, now: number): NewReceipt {
  return { kind: 'number', label: t('chatAnswer.todayLabel'), value: today, about: null, origin: 'local', asOf: now };
}

function placeOf(row: ReadyRow | DraftRow | null, { draft }: ToolContext): string {
  if (!row) return 'no tab shows it, and Limelight has not read it lately. Texts and checks are unknown.';
  const where = draft ? 'a draft open in YouTube Studio' : 'a public page, which cannot be edited';
  return `${where}, read ${new Date(row.reading.readAt).toISOString().slice(0, 16)}Z.`;
}

function videoLines({ reading: { video }, scorecard }: ReadyRow | DraftRow, nonce: string): string[] {
  const language = /^[a-z]{2,3}(?:-\w{2,8})*$/i.test(video.language ?? '') ? video.language : null;
  return [
    ...(language === null ? [] : [`Its language is ${language}.`]),
    ...(scorecard.score === null ? [] : [`Limelight’s SEO score of its texts is ${scorecard.score} of 100.`]),
    ...(video.title === null ? [] : [fenceData('title of the video', video.title, MAX_NAME_CHARS, nonce)]),
    ...(video.channelName === null ? [] : [fenceData('name of the channel', video.channelName, MAX_NAME_CHARS, nonce)]),
  ];
}

function receiptsOf({ videoId, reading: { video, readAt }, scorecard }: ReadyRow | DraftRow): NewReceipt[] {
  const asOf = readAt;
  const receipts: NewReceipt[] = [];
  if (scorecard.score !== null)
    receipts.push({
      ...{ kind: 'number', label: t('score.name'), value: scorecard.score, about: videoId },
      ...{ origin: 'local', asOf },
    });
  if (video.title)
    receipts.push({
      ...{ kind: 'video', label: t('chatAnswer.titleLabel'), value: video.title, about: videoId },
      ...{ origin: 'page', asOf },
    });
  return receipts;
}
