import * as z from 'zod';
import { packTags } from '@/lib/keywords/pack-tags';
import { tagKey } from '@/lib/keywords/tag-key';
import { reasonWords } from '@/lib/words/words';
import { confidence, items, reason, someLine } from '../answer-shapes';
import type { WritingContext } from '../context';
import { draftData } from '../draft-data';
import { type Checked, defineFeature, type WritingPrompt } from '../feature';
import { countNotes, type NoteName } from '../note';
import type { TagIdea, TagsResult } from '../results';
import { createTagJudge } from '../tags/judge-tag';
import { transcriptData } from '../transcript/transcript-data';

const MAX_TAGS = 25;
/** Where the model does not say. */
const SOME_CONFIDENCE = 0.5;

const schema = z.object({
  tags: items(
    z.object({ tag: someLine(100).describe('One to four words, in small letters but for names'), reason, confidence }),
    MAX_TAGS + 15,
  ),
});

/** Tags beside those the draft has; they also go into what Limelight suggests, as one source among others. */
export const tags = defineFeature({ id: 'tags', needs: 'text', schema, buildPrompt, check, offline });

function buildPrompt(context: WritingContext): WritingPrompt {
  const { data, leftOut } = transcriptData(context);
  const task = [
    `Propose up to ${MAX_TAGS} tags for this video that it does not have yet, the most fitting first: what people would type to find`,
    'exactly this video, from the general to the particular, with spellings and other words for the same thing. Each one to four',
    'words, in small letters but for names. No names, brands, numbers or topics that the video is not about, no words as broad',
    'as “video”, no hashtags, not the channel’s name.',
  ].join(' ');
  const own = draftData(context, ['title', 'description', 'tags', 'chapters', 'facts', 'phrases']);
  return { task, data: [...own, ...data], leftOut };
}

function check(answer: z.output<typeof schema>, context: WritingContext): Checked<TagsResult> {
  const judge = createTagJudge(context);
  const counts: Partial<Record<NoteName, number>> = {};
  const made: TagIdea[] = [];
  for (const idea of answer.tags) {
    const judged = judge(idea.tag, idea.confidence ?? SOME_CONFIDENCE);
    if ('fault' in judged) counts[judged.fault] = (counts[judged.fault] ?? 0) + 1;
    else made.push({ ...idea, tag: judged.tag });
  }
  const fitting = takeFitting(made, context);
  if (fitting.length < made.length) counts.droppedOverLimit = made.length - fitting.length;
  if (fitting.length > 0) return { value: { tags: fitting }, notes: countNotes(counts) };
  return { value: null, notes: [], fault: 'It had no new tag that this video is about.' };
}

/** Within YouTube's 500, beside the tags there are; where those leave no room, in place of them. */
function takeFitting<Idea extends TagIdea>(ideas: readonly Idea[], { video }: WritingContext): Idea[] {
  const best = ideas.slice(0, MAX_TAGS).map((idea, i) => ({
    tag: idea.tag,
    fit: idea.confidence ?? SOME_CONFIDENCE - i / 1_000,
  }));
  const beside = packTags(video.tags ?? [], best);
  const packed = new Set((beside.length > 0 ? beside : packTags([], best)).map(tagKey));
  return ideas.filter(({ tag }) => packed.has(tagKey(tag)));
}

/** What Limelight suggests anyway. */
function offline(context: WritingContext): TagsResult | null {
  const ideas = context.suggestions.map(({ tag, reasons }): TagIdea => ({
    tag,
    reason: reasons.slice(0, 2).map(reasonWords).join(' · '),
    confidence: null,
  }));
  const fitting = takeFitting(ideas, context);
  return fitting.length > 0 ? { tags: fitting } : null;
}
