import { median } from 'simple-statistics';
import * as z from 'zod';
import { cleanTags } from '@/lib/keywords/clean-tags';
import type { KnownVideo } from '@/lib/keywords/evidence';
import { packTags } from '@/lib/keywords/pack-tags';
import { tagKey } from '@/lib/keywords/tag-key';
import { t } from '@/lib/words/words';
import { confidence, items, line, reason, someLine, text } from '../answer-shapes';
import type { WritingContext } from '../context';
import { draftData } from '../draft-data';
import { type Checked, defineFeature, type WritingPrompt } from '../feature';
import { cutBytes, cutCodePoints } from '../limits';
import { countNotes } from '../note';
import type { ContentIdea, IdeasResult } from '../results';

const MAX_IDEAS = 6;
const MAX_TITLE = 100;
const SHOWN_VIDEOS = 60;
/** From so many times the channel's median on, a video counts as one that did well. */
const DID_WELL = 1.5;

const schema = z.object({
  ideas: items(
    z.object({
      title: someLine(200).describe('At most 100 characters'),
      description: text(1_500).describe('Two or three sentences for its description'),
      tags: items(someLine(100), 15),
      audience: line(200).describe('Who it is for'),
      reason,
      confidence,
      basedOn: items(someLine(20).describe('Id of a video of the list that speaks for it'), 5),
    }),
    MAX_IDEAS + 4,
  ),
});

/** What the channel could make next, grounded in what it has made. */
export const contentIdeas = defineFeature({
  id: 'content-ideas',
  needs: 'library',
  schema,
  maxOutputTokens: 12_288,
  buildPrompt,
  check,
  offline,
});

function buildPrompt(context: WritingContext): WritingPrompt {
  const task = [
    `Propose ${MAX_IDEAS} videos that this channel could make next, different from each other and from what it has.`,
    'Each rests on one to five videos of the list, named by their ids: say in the reason what about them speaks for it.',
    'A video marked with "×" had so many times the views that are usual for the channel.',
  ].join(' ');
  const lines = context.library
    .slice(0, SHOWN_VIDEOS)
    .map((video) => describeVideo(video, usualViews(context.library)));
  const library = { label: 'the channel’s own videos, newest first', text: lines.join('\n'), maxChars: 8_000 };
  return { task, data: [library, ...draftData(context, ['phrases'])], leftOut: [] };
}

function check({ ideas }: z.output<typeof schema>, context: WritingContext): Checked<IdeasResult> {
  const counts = { droppedAlike: 0, droppedUngrounded: 0, mendedLength: 0 };
  const known = new Set(context.library.map(({ title }) => tagKey(title)));
  const ids = new Set(context.library.map(({ id }) => id));
  const made = ideas.flatMap((idea): ContentIdea[] => {
    const title = cutCodePoints(idea.title.replace(/[<>]/g, ''), MAX_TITLE);
    const basedOn = [...new Set(idea.basedOn)].filter((id) => ids.has(id));
    if (basedOn.length === 0) {
      counts.droppedUngrounded += 1;
      return [];
    }
    if (known.has(tagKey(title))) {
      counts.droppedAlike += 1;
      return [];
    }
    known.add(tagKey(title));
    if (title !== idea.title) counts.mendedLength += 1;
    const tags = packTags(
      [],
      cleanTags(idea.tags).map((tag) => ({ tag, fit: 1 })),
    );
    return [{ ...idea, title, tags, basedOn, description: cutBytes(idea.description.replace(/[<>]/g, ''), 1_500) }];
  });
  if (made.length > 0) return { value: { ideas: made.slice(0, MAX_IDEAS) }, notes: countNotes(counts) };
  return { value: null, notes: [], fault: 'No idea named a video of the list by its id, or all are made already.' };
}

/** What did well and has no second part: without a model Limelight knows nothing better than to go on with it. */
function offline(context: WritingContext): IdeasResult | null {
  const usual = usualViews(context.library);
  if (usual === null) return null;
  const times = ({ viewCount }: KnownVideo): number => (viewCount ?? 0) / usual;
  const titles = new Set(context.library.map(({ title }) => tagKey(title)));
  const ideas = context.library
    .filter((video) => times(video) >= DID_WELL && !titles.has(tagKey(sequelOf(video.title))))
    .toSorted((one, other) => times(other) - times(one))
    .slice(0, MAX_IDEAS)
    .map((video): ContentIdea => ({
      title: sequelOf(video.title),
      description: '',
      tags: packTags(
        [],
        cleanTags(video.tags).map((tag) => ({ tag, fit: 1 })),
      ),
      audience: '',
      reason: t('write.ideaDidWell', [video.title, Math.round(times(video) * 10) / 10]),
      confidence: null,
      basedOn: [video.id],
    }));
  return ideas.length > 0 ? { ideas } : null;
}

/** A second part is named like this in every language. */
function sequelOf(title: string): string {
  return `${cutCodePoints(title.replace(/(?:\s|\s*[#＃])1$/u, ''), MAX_TITLE - 3)} #2`;
}

/** `null` where too few views are known, or all are none. */
function usualViews(library: readonly KnownVideo[]): number | null {
  const views = library.flatMap(({ viewCount }) => viewCount ?? []);
  return views.length >= 5 ? median(views) || null : null;
}

function describeVideo({ id, title, publishedAt, viewCount }: KnownVideo, usual: number | null): string {
  const day = publishedAt === null ? '' : ` (${new Date(publishedAt).toISOString().slice(0, 7)})`;
  const times = usual === null || viewCount === null ? 0 : viewCount / usual;
  return `${id}: ${title}${day}${times >= DID_WELL ? ` ${times.toFixed(1)}×` : ''}`;
}
