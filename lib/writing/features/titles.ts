import * as z from 'zod';
import { confidence, items, reason, someLine } from '../answer-shapes';
import type { WritingContext } from '../context';
import { draftData } from '../draft-data';
import { type Checked, defineFeature, type WritingPrompt } from '../feature';
import { createNumberCheck } from '../is-grounded';
import { countNotes, type NoteName } from '../note';
import type { TitleIdea, TitlesResult } from '../results';
import { chooseSets } from '../titles/choose-sets';
import { measureLikeness } from '../titles/measure-likeness';
import { mendTitle } from '../titles/mend-title';
import { rateTitle } from '../titles/rate-title';
import { titlesByPattern } from '../titles/titles-by-pattern';
import { transcriptData } from '../transcript/transcript-data';

const IDEAS = 10;
/** Of two that say nearly the same one is enough. */
const MAX_LIKENESS = 0.8;

const schema = z.object({
  ideas: items(
    z.object({
      title: someLine(300).describe('At most 100 characters, better 40 to 70'),
      reason,
      confidence,
    }),
    IDEAS + 5,
  ),
});

/** Ten titles, each judged by Limelight's own checks, and threes of them for YouTube's "Test & compare". */
export const titles = defineFeature({ id: 'titles', needs: 'text', schema, buildPrompt, check, offline });

function buildPrompt(context: WritingContext): WritingPrompt {
  const { data, leftOut } = transcriptData(context);
  const task = [
    `Propose ${IDEAS} titles for this video, other than the one it has and clearly different from each other: what is shown,`,
    'what the viewer gets, a question the video answers, what is surprising, for whom it is, and so on.',
    'The topic stands in the first 40 characters, in words people search for. At most 100 characters, better 40 to 70.',
    'No words in capitals, no hashtags, no channel name, no “<” and “>”, at most one emoji, no clickbait. A number only where the',
    'data says it.',
  ].join(' ');
  const own = draftData(context, ['title', 'description', 'chapters', 'facts', 'phrases', 'style']);
  return { task, data: [...own, ...data], leftOut };
}

function check({ ideas }: z.output<typeof schema>, context: WritingContext): Checked<TitlesResult> {
  const { title: current, description } = context.video;
  const isGrounded = createNumberCheck(context);
  const counts: Partial<Record<NoteName, number>> = {};
  const add = (name: NoteName): void => {
    counts[name] = (counts[name] ?? 0) + 1;
  };
  const made: TitleIdea[] = [];
  for (const idea of ideas) {
    const mended = mendTitle(idea.title, `${current ?? ''}\n${description ?? ''}`, context.language);
    if (mended === null) add('droppedOverLimit');
    else if (!isGrounded(mended.title)) add('droppedUngrounded');
    else if ([current ?? '', ...made.map(({ title }) => title)].some((one) => isAlike(one, mended.title)))
      add('droppedAlike');
    else {
      for (const name of mended.mended) add(name);
      made.push({ ...idea, title: mended.title, ...rateTitle(mended.title, context) });
    }
  }
  if (made.length === 0) return { value: null, notes: [], fault: faultOf(counts) };
  if (made.length < IDEAS) counts.fewerThanAsked = IDEAS - made.length;
  return { value: toResult(made.slice(0, IDEAS)), notes: countNotes(counts) };
}

function faultOf({ droppedOverLimit = 0, droppedUngrounded = 0 }: Partial<Record<NoteName, number>>): string {
  if (droppedOverLimit > 0) return 'Every title had more than 100 characters.';
  if (droppedUngrounded > 0) return 'Every title had a number that the data does not say.';
  return 'There was no title in it, or only the one the video has.';
}

function isAlike(one: string, other: string): boolean {
  return one !== '' && measureLikeness(one, other) > MAX_LIKENESS;
}

/** Best first by Limelight's score; of equals in the model's order. */
function toResult(ideas: readonly TitleIdea[]): TitlesResult {
  const sorted = ideas.toSorted((one, other) => (other.score ?? 0) - (one.score ?? 0));
  return { ideas: sorted, sets: chooseSets(sorted.map(({ title }) => title)) };
}

function offline(context: WritingContext): TitlesResult | null {
  const made = titlesByPattern(context, IDEAS).map(({ title, reason: why }): TitleIdea => ({
    title,
    reason: why,
    confidence: null,
    ...rateTitle(title, context),
  }));
  return made.length > 0 ? toResult(made) : null;
}
