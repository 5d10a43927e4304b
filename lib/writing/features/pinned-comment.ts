import * as z from 'zod';
import { findLinks } from '@/lib/seo/text/find-links';
import { t } from '@/lib/words/words';
import { confidence, items, reason, someText } from '../answer-shapes';
import { capitalize } from '../capitalize';
import { commentPatternsOf } from '../comments/comment-patterns';
import type { WritingContext } from '../context';
import { cleanProse } from '../description/clean-prose';
import { draftData } from '../draft-data';
import { type Checked, defineFeature, type WritingPrompt } from '../feature';
import { findKeyPhrases } from '../key-phrases';
import { cutCodePoints } from '../limits';
import { countNotes } from '../note';
import type { CommentResult } from '../results';
import { measureLikeness } from '../titles/measure-likeness';
import { transcriptData } from '../transcript/transcript-data';

const IDEAS = 3;
/** YouTube takes 10,000; nobody reads more than this. */
const MAX_CHARS = 500;
const MAX_LIKENESS = 0.8;

const schema = z.object({
  comments: items(
    z.object({ text: someText(2_000).describe('At most 500 characters'), reason, confidence }),
    IDEAS + 3,
  ),
});

/** Comments that the creator could pin under the video, to start a conversation. */
export const pinnedComment = defineFeature({
  id: 'pinned-comment',
  needs: 'text',
  schema,
  buildPrompt,
  check,
  offline,
});

function buildPrompt(context: WritingContext): WritingPrompt {
  const { data, leftOut } = transcriptData(context);
  const task = [
    `Write ${IDEAS} comments, each of which the creator could pin under the video: one asks viewers something that only they know, one`,
    'adds something useful that follows from the video, one leads on to what they could do next. Each at most 500 characters, in the',
    'creator’s voice, without links, hashtags and Markdown. Do not ask for likes or subscriptions.',
  ].join(' ');
  const own = draftData(context, ['title', 'description', 'chapters', 'phrases', 'style']);
  return { task, data: [...own, ...data], leftOut };
}

function check({ comments }: z.output<typeof schema>, { video }: WritingContext): Checked<CommentResult> {
  const links = findLinks(video.description ?? '').map(({ url }) => url);
  const counts = { droppedAlike: 0, mendedLength: 0, linksRemoved: 0 };
  const made: CommentResult['comments'] = [];
  for (const comment of comments) {
    const { text, strangeLinks } = cleanProse(comment.text, links);
    const short = cutCodePoints(text, MAX_CHARS);
    if (!/\p{L}/u.test(short)) continue;
    if (made.some((other) => measureLikeness(other.text, short) > MAX_LIKENESS)) counts.droppedAlike += 1;
    else {
      counts.linksRemoved += strangeLinks;
      if (short !== text) counts.mendedLength += 1;
      made.push({ ...comment, text: short });
    }
  }
  if (made.length > 0) return { value: { comments: made.slice(0, IDEAS) }, notes: countNotes(counts) };
  return { value: null, notes: [], fault: 'There was no comment in it, or nothing but links.' };
}

/** `null` in a language Limelight has no words of. */
function offline(context: WritingContext): CommentResult | null {
  const [phrase] = findKeyPhrases(context);
  const patterns = commentPatternsOf(context.language);
  if (phrase === undefined || patterns.length === 0) return null;
  const comments = patterns.map((pattern) => ({
    text: capitalize(
      pattern.replace('{a}', () => phrase),
      context.language,
    ),
    reason: t('write.byPattern', [pattern.replace('{a}', '…')]),
    confidence: null,
  }));
  return { comments };
}
