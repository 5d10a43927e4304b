import type { ReadyRow } from '@/lib/storage/database';
import type { DraftRow } from '@/lib/storage/draft-rows';
import { parseVideoId } from '@/lib/video/video-url';
import { t } from '@/lib/words/words';
import { tellResult } from '../lookup/check-facts';
import { findNamedCheck } from '../lookup/find-check';
import { loadKnownVideo, loadOwnSubject } from '../lookup/load-known-video';
import { readVideoId } from '../lookup/read-video-id';
import type { ToolContext } from '../tools/tool';
import { findIntent } from './find-intent';
import type { Intent } from './intent-words';
import { joinParts, listItems, type OfflinePart } from './part';
import { sayBest, sayUsual } from './say-channel';
import { sayComparison, sayFacts } from './say-facts';
import { type Field, sayField } from './say-field';
import { sayNextFix, sayWhy } from './say-fix';
import { checkLine, sayScore } from './say-score';
import { sayTags } from './say-tags';

/**
 * What Limelight says without a model: recognised by words, put together from checks, suggestions and what is kept, and
 * labelled as such. Whatever it does not recognise is answered by the state of the video and by what it could be asked. Every
 * number in it has a receipt. Asks nobody.
 */
export async function answerOffline(question: string, context: ToolContext): Promise<OfflinePart> {
  const said = await say(question, context);
  return joinParts([said, { text: `_${t('chatAnswer.noModel')}_`, receipts: [] }]);
}

async function say(question: string, context: ToolContext): Promise<OfflinePart> {
  const row = (await loadOwnSubject(context))?.row ?? null;
  const checkId = findNamedCheck(question);
  if (checkId !== null) return sayCheck(checkId, row);
  const intent = findIntent(question);
  if (intent === 'abilities') return sayAbilities(context);
  if (intent === 'compare') return compare(question, context);
  if (intent === 'best') return sayBest(context);
  if (intent === 'usual') return sayUsual(context);
  if (intent === 'facts') return facts(context);
  if (!row) return joinParts([{ text: t('chatAnswer.noVideo'), receipts: [] }, sayAbilities(context)]);
  return sayOfVideo(intent, row, context);
}

const FIELDS: readonly string[] = ['title', 'description', 'thumbnail', 'chapters'] satisfies Field[];

function sayOfVideo(
  intent: Intent | null,
  row: ReadyRow | DraftRow,
  context: ToolContext,
): OfflinePart | Promise<OfflinePart> {
  if (intent === 'score') return sayScore(row);
  if (intent === 'next-fix') return sayNextFix(row, context);
  if (intent === 'tags') return sayTags(row, context);
  if (intent !== null && FIELDS.includes(intent)) return sayField(intent as Field, row, context);
  return joinParts([
    { text: t('chatAnswer.notUnderstood'), receipts: [] },
    sayScore(row),
    sayNextFix(row, context),
    sayAbilities(context),
  ]);
}

function sayCheck(checkId: string, row: ReadyRow | DraftRow | null): OfflinePart {
  const result = row?.scorecard.results.find(({ id }) => id === checkId);
  const readAt = row?.reading.readAt ?? null;
  return joinParts([
    result && readAt !== null ? { text: checkLine(result), receipts: tellResult(result, readAt) } : null,
    sayWhy(checkId, readAt),
  ]);
}

async function facts(context: ToolContext): Promise<OfflinePart> {
  const known = await loadOwnSubject(context);
  return known ? sayFacts(known) : sayUsual(context);
}

/** Two videos that the question names, or one and the open one; without any, the channel's usual numbers. */
async function compare(question: string, context: ToolContext): Promise<OfflinePart> {
  const named = question.split(/[\s,;()<>"“”]+/u).map((word) => parseVideoIdIn(word, context));
  const ids = [...new Set([...named, readVideoId('this', context)])].filter((id) => id !== null);
  if (ids.length < 2) return joinParts([await facts(context), await sayUsual(context)]);
  const [first, second] = await Promise.all(ids.slice(0, 2).map((id) => loadKnownVideo(context, id)));
  return first && second ? sayComparison(first, second) : { text: t('chatAnswer.notKept'), receipts: [] };
}

/** A word of eleven letters is hardly an id. */
function parseVideoIdIn(word: string, context: ToolContext) {
  const looksLikeOne = word.length > 11 || /\d|[-_]|\p{Ll}\p{Lu}/u.test(word);
  const id = looksLikeOne ? readVideoId(word, context) : null;
  return id && parseVideoId(id);
}

function sayAbilities({ scope, draft }: ToolContext): OfflinePart {
  const abilities =
    scope.kind === 'channel'
      ? [t('chatAnswer.canUsual'), t('chatAnswer.canBest')]
      : [
          t('chatAnswer.canScore'),
          t('chatAnswer.canTags'),
          t('chatAnswer.canFacts'),
          ...(draft ? [t('chatAnswer.canFix')] : []),
        ];
  return {
    text: [t('chatAnswer.abilitiesHead'), listItems(abilities), t('chatAnswer.abilitiesModel')].join('\n\n'),
    receipts: [],
  };
}
