import * as z from 'zod';
import { removeInvisible } from '@/lib/ai/remove-invisible';
import type { DraftEdit } from '@/lib/draft/edit';
import type { DraftRow } from '@/lib/storage/draft-rows';
import { countTagCharacters } from '@/lib/seo/text/count-tag-characters';
import { t } from '@/lib/words/words';
import { tryEdits } from '../lookup/try-edits';
import { tellNumber, tellTag, tellVideo } from '../receipts/tell';
import { defineTool, type NewReceipt, type ToolAnswer, type ToolContext } from './tool';

const MAX_TITLE_CHARS = 500;
const MAX_DESCRIPTION_CHARS = 10_000;
const MAX_TAGS = 60;
const MAX_WHY_CHARS = 500;

const TAGS = z.array(z.string().max(200)).max(MAX_TAGS).optional();

const ProposalSchema = z.object({
  field: z.enum(['title', 'description', 'tags']).describe('What to change; one field a proposal'),
  title: z.string().max(MAX_TITLE_CHARS).optional().describe('The whole new title, at most 100 characters'),
  description: z
    .string()
    .max(MAX_DESCRIPTION_CHARS)
    .optional()
    .describe('The whole new description, links and chapters kept as they are, at most 5,000 characters'),
  add: TAGS.describe('Tags to add'),
  remove: TAGS.describe('Tags to remove'),
  why: z.string().trim().min(1).max(MAX_WHY_CHARS).describe('One or two sentences for the creator'),
});

type Wish = z.output<typeof ProposalSchema>;

export const proposeEdit = defineTool({
  name: 'propose_edit',
  description:
    'Shows the creator a change of title, description or tags of the draft, which they may apply with a click. Changes nothing by itself. What breaks a rule of YouTube’s comes back with the rule: mend it and propose again.',
  input: ProposalSchema,
  run: propose,
});

function propose(wish: Wish, { draft, settings }: ToolContext): ToolAnswer {
  if (!draft) return refuse('No draft of this video is open in YouTube Studio. Say the text in your answer instead.');
  const edits = editsOf(wish);
  if (edits.length === 0) return refuse(`What the new ${wish.field} should be is missing.`);
  const tried = tryEdits(draft, edits, settings);
  if (!tried.isFine) return refuse(tried.why);
  const { score } = tried.scorecard;
  return {
    value: {
      isProposed: true,
      scoreBefore: draft.scorecard.score,
      scoreAfter: score,
      says: 'The creator sees the proposal with a button to apply it. It is not applied.',
    },
    receipts: [
      ...tellNumber(t('score.name'), draft.scorecard.score, toldOf(draft)),
      ...tellNumber(t('chatAnswer.scoreAfterLabel'), score, toldOf(draft)),
      ...tried.changes.flatMap((change) => tellChange(change.field, change.after, draft)),
    ],
    proposal: { edits, why: removeInvisible(wish.why) },
  };
}

/** Nothing that cannot be seen comes along. */
function editsOf({ field, title, description, add = [], remove = [] }: Wish): DraftEdit[] {
  if (field === 'tags') {
    const [gone, added] = [remove, add].map((tags) => tags.map((tag) => removeInvisible(tag).trim()).filter(Boolean));
    return [...(gone?.length ? [{ field, remove: gone }] : []), ...(added?.length ? [{ field, add: added }] : [])];
  }
  const text = field === 'title' ? title : description;
  return text === undefined ? [] : [{ field, text: removeInvisible(text).trim() }];
}

function tellChange(field: DraftEdit['field'], after: string | string[], draft: DraftRow): NewReceipt[] {
  const told = toldOf(draft);
  if (typeof after !== 'string') {
    return [
      ...tellNumber(t('chatAnswer.proposedTagsLabel'), after.length, told),
      ...tellNumber(t('chatAnswer.tagCharactersLabel'), countTagCharacters(after), told),
      ...after.flatMap((tag) => tellTag(t('chatAnswer.proposedTagsLabel'), tag, told)),
    ];
  }
  return [
    ...tellNumber(t('chatAnswer.proposedCharactersLabel'), after.length, told),
    // So that an answer may quote it, whatever numbers it has.
    ...(field === 'title' ? tellVideo(t('chatAnswer.proposedTitleLabel'), after, draft.videoId, told) : []),
  ];
}

function toldOf({ reading, videoId }: DraftRow) {
  return { origin: 'local', asOf: reading.readAt, about: videoId } as const;
}

function refuse(why: string): ToolAnswer {
  return { value: { isProposed: false, why }, receipts: [] };
}
