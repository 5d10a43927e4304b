import type { DraftEdit } from '@/lib/draft/edit';
import type { ChatMessageRow, ChatProposal, ChatReceipt, ChatRow } from '@/lib/storage/ai-rows';
import { namedWords, problemWords, t } from '@/lib/words/words';
import { defuseMarkdown, escapeMarkdown, quoteMarkdown } from './escape-markdown';

/** One conversation as Markdown: every message a quotation, what it rests on as footnotes. */
export function writeChat({ chat, messages }: { chat: ChatRow; messages: readonly ChatMessageRow[] }): string {
  const notes: string[] = [];
  const sections = messages.map((row) => writeMessage(row, chat, notes));
  const title = escapeMarkdown(oneLine(chat.title) || t('chat.untitled'));
  const about = t('chat.exportAbout', [escapeMarkdown(oneLine(chat.subject)), minuteOf(chat.createdAt)]);
  return [`# ${title}`, about, ...sections, notes.join('\n')].filter((part) => part !== '').join('\n\n');
}

function writeMessage(row: ChatMessageRow, chat: ChatRow, notes: string[]): string {
  const heading = `## ${speakerOf(row)}, ${minuteOf(row.at)}`;
  if (row.role === 'user') return [heading, quoteMarkdown(escapeMarkdown(row.text))].join('\n\n');
  const parts = [
    heading,
    row.text === '' ? '' : quoteMarkdown(withNotes(row, chat, notes)),
    endWords(row),
    stepsOf(row),
    ...row.proposals.map(writeProposal),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function speakerOf({ role, provider, model }: ChatMessageRow): string {
  if (role === 'user') return t('chat.exportYou');
  if (provider === 'gemini') return `${t('chat.byModel')} (${escapeMarkdown(model ?? '')})`;
  return provider === 'built-in' ? t('chat.byDevice') : t('chat.byLimelight');
}

/** A mark behind each fact that has a receipt. */
function withNotes({ text, claims, steps }: ChatMessageRow, chat: ChatRow, notes: string[]): string {
  const receipts = new Map(steps.flatMap((step) => step.receipts.map((receipt) => [receipt.id, receipt] as const)));
  const numbers = new Map<string, number>();
  // Told apart from those of another conversation in the same file.
  const markOf = (number: number): string => `[^${chat.id.slice(0, 4)}-${number}]`;
  let written = '';
  let from = 0;
  for (const { end, receiptId } of claims.toSorted((one, other) => one.end - other.end)) {
    const receipt = receiptId === null ? undefined : receipts.get(receiptId);
    if (!receipt || end < from || end > text.length) continue;
    const number = numbers.get(receipt.id) ?? notes.length + 1;
    if (!numbers.has(receipt.id)) notes.push(`${markOf(number)}: ${writeReceipt(receipt)}`);
    numbers.set(receipt.id, number);
    written += `${defuseMarkdown(text.slice(from, end))}${markOf(number)}`;
    from = end;
  }
  return written + defuseMarkdown(text.slice(from));
}

function writeReceipt({ label, value, origin, asOf }: ChatReceipt): string {
  const source = [namedWords('origin', origin), ...(asOf === null ? [] : [minuteOf(asOf)])].join(', ');
  return `${escapeMarkdown(oneLine(label))}: ${escapeMarkdown(oneLine(String(value)))} (${source})`;
}

function endWords({ state, end, problem }: ChatMessageRow): string {
  if (state === 'stopped') return t('chat.endStopped');
  if (state === 'failed') return problemWords(problem ?? 'unexpected', 'what');
  if (end === 'cut') return t('chat.endCut');
  if (state === 'interrupted' || state === 'running') return t('chat.endInterrupted');
  return end === 'length' ? t('chat.endLength') : '';
}

function stepsOf({ steps }: ChatMessageRow): string {
  const ran = steps.map(({ tool }) => `\`${tool.replace(/[^\w-]/g, '')}\``);
  return ran.length === 0 ? '' : `${t('chat.steps')}: ${ran.join(', ')}`;
}

function writeProposal({ edits, why, appliedAt }: ChatProposal): string {
  const state = appliedAt === null ? t('chat.exportOpen') : t('chat.exportApplied', [minuteOf(appliedAt)]);
  const lines = [why, ...edits.map(writeEdit)].map((line) => quoteMarkdown(escapeMarkdown(line)));
  return [`${t('chat.proposal')} (${state})`, ...lines].join('\n\n');
}

function writeEdit(edit: DraftEdit): string {
  if ('text' in edit) return `${edit.field === 'title' ? t('chat.newTitle') : t('chat.newDescription')}: ${edit.text}`;
  if ('insert' in edit) return `${edit.at === 'start' ? t('chat.insertStart') : t('chat.insertEnd')}: ${edit.insert}`;
  if ('add' in edit) return `${t('chat.addTags')}: ${edit.add.join(', ')}`;
  return 'remove' in edit
    ? `${t('chat.removeTags')}: ${edit.remove.join(', ')}`
    : `${t('chat.setTags')}: ${edit.set.join(', ')}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** In a file that may be read anywhere. */
function minuteOf(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
