import * as z from 'zod';
import { confidence, items, line, reason, text } from '../answer-shapes';
import type { WritingContext } from '../context';
import { chooseHashtags } from '../description/choose-hashtags';
import { cleanProse } from '../description/clean-prose';
import { describeFromDraft } from '../description/describe-from-draft';
import { joinDescription } from '../description/join-description';
import { splitDescription } from '../description/split-description';
import { splitOpening } from '../description/split-opening';
import { tellsTopic } from '../description/tells-topic';
import { draftData } from '../draft-data';
import { type Checked, defineFeature, type WritingPrompt } from '../feature';
import { countNotes, note } from '../note';
import type { DescriptionResult } from '../results';
import { transcriptData } from '../transcript/transcript-data';

const schema = z.object({
  opening: text(1_000).describe('One or two short lines that begin with the topic: all that viewers see before “more”'),
  body: text(8_000).describe('Two to five short paragraphs, parted by empty lines'),
  hashtags: items(line(60), 15).describe('Up to three, the most fitting first'),
  reason,
  confidence,
});

/** The description written anew; links, chapters, credits and addresses stay the creator's, word for word. */
export const description = defineFeature({
  id: 'description',
  needs: 'text',
  schema,
  buildPrompt,
  check,
  offline: describeFromDraft,
});

function buildPrompt(context: WritingContext): WritingPrompt {
  const { data, leftOut } = transcriptData(context);
  const task = [
    'Write the description of this video. Begin with the topic in the words people search for and say what the viewer gets; then',
    'tell what is in it. Plain text without Markdown, at most 250 words. Keep what the present description has to say:',
    'disclosures of advertising, licences, thanks. Write no links, no times, no addresses and no hashtags into the text: Limelight',
    'puts those of the present description back itself.',
  ].join(' ');
  const own = draftData(context, ['title', 'description', 'chapters', 'facts', 'phrases', 'style']);
  return { task, data: [...own, ...data], leftOut };
}

function check(answer: z.output<typeof schema>, context: WritingContext): Checked<DescriptionResult> {
  const { kept, links, chapterCount, hashtags: own } = splitDescription(context.video.description ?? '');
  const opening = cleanProse(answer.opening, links);
  const body = cleanProse(answer.body, links);
  const first = splitOpening([opening.text, opening.text === '' ? body.text : ''].join('\n'));
  if (!/\p{L}/u.test(first.opening)) {
    return { value: null, notes: [], fault: 'There was no text in it, or nothing but links, times and hashtags.' };
  }
  const rest = [first.rest, opening.text === '' ? '' : body.text].filter(Boolean).join('\n\n');
  const { hashtags, dropped } = chooseHashtags(own, answer.hashtags, context);
  const joined = joinDescription({ opening: first.opening, body: rest, kept, hashtags });
  if (joined === null) {
    return {
      value: null,
      notes: [],
      fault: 'The links and chapters that stay leave no room for it: write one short line.',
    };
  }
  const isOffTopic = !tellsTopic(joined.text, context);
  const notes = countNotes({
    mendedLength: joined.isCut ? 1 : 0,
    linksKept: links.length,
    linksRemoved: opening.strangeLinks + body.strangeLinks,
    chaptersKept: chapterCount,
    hashtagsDropped: dropped,
  });
  const { opening: shown, body: told, text: whole } = joined;
  return {
    value: { opening: shown, body: told, hashtags, text: whole, reason: answer.reason, confidence: answer.confidence },
    notes: isOffTopic ? [...notes, note('openingWithoutTopic')] : notes,
  };
}
