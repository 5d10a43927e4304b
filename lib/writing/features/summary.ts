import * as z from 'zod';
import { confidence, items, line, someLine, text } from '../answer-shapes';
import { chooseSentences } from '../choose-sentences';
import type { WritingContext } from '../context';
import { draftData, listPhrases } from '../draft-data';
import { defineFeature, type WritingPrompt } from '../feature';
import type { SummaryResult } from '../results';
import { transcriptData } from '../transcript/transcript-data';
import { transcriptText } from '../transcript/transcript-text';

const MAX_POINTS = 7;

const schema = z.object({
  summary: text(1_500).describe('Three to five sentences'),
  points: items(someLine(200).describe('One thing the viewer takes along'), MAX_POINTS),
  topic: line(100).describe('What it is about, in a few words'),
  audience: line(200).describe('Who it is for, in a few words'),
  kind: line(60).describe('What kind of video it is: tutorial, review, vlog, interview, …'),
  confidence,
});

/** What the video says, in short, and what kind of video it is. */
export const summary = defineFeature({
  id: 'summary',
  needs: 'text',
  schema,
  buildPrompt,
  check(answer) {
    if (answer.summary !== '') return { value: answer, notes: [] };
    return { value: null, notes: [], fault: 'The summary was empty.' };
  },
  offline,
});

function buildPrompt(context: WritingContext): WritingPrompt {
  const { data, leftOut } = transcriptData(context);
  const task = [
    'Sum the video up: what it says, its main points, its topic, its audience and its kind.',
    'Where there is a transcript, it counts for more than title and description.',
  ].join(' ');
  return { task, data: [...draftData(context, ['title', 'description', 'chapters', 'facts']), ...data], leftOut };
}

/** The sentences that say most of what is said often; chapters are points where there are some. */
function offline(context: WritingContext): SummaryResult | null {
  const { video, language } = context;
  const spoken = transcriptText(context);
  const source = spoken === '' ? (video.description ?? '') : spoken;
  const sentences = chooseSentences(source, language, 3);
  if (sentences.length === 0 && !video.title) return null;
  const chapters = (video.chapters ?? []).map(({ title }) => title);
  return {
    summary: sentences.length > 0 ? sentences.join(' ') : (video.title ?? ''),
    points: (chapters.length > 0 ? chapters : chooseSentences(source, language, 8).slice(3)).slice(0, MAX_POINTS),
    topic: listPhrases(context)[0] ?? video.title ?? '',
    audience: '',
    kind: video.category ?? '',
    confidence: null,
  };
}
