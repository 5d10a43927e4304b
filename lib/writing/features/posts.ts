import * as z from 'zod';
import { findLinks } from '@/lib/seo/text/find-links';
import { items, text } from '../answer-shapes';
import { chooseSentences } from '../choose-sentences';
import type { WritingContext } from '../context';
import { cutLinks } from '../cut-links';
import { draftData, listPhrases } from '../draft-data';
import { type Checked, defineFeature, type WritingPrompt } from '../feature';
import { cutCodePoints, cutForX } from '../limits';
import { countNotes } from '../note';
import { POST_PLACES, type PostPlace, type PostsResult } from '../results';
import { transcriptData } from '../transcript/transcript-data';

/** What each place takes: in code points, on X by its own count. */
const MAX_CHARS: Record<PostPlace, number> = { blog: 20_000, linkedin: 3_000, x: 280 };

/** X counts every link so, however long it is. */
const LINK_ON_X = 23;

const ABOUT: Record<PostPlace, string> = {
  blog: 'blog: an article of 300 to 600 words in plain paragraphs with a heading on a line of its own',
  linkedin: 'linkedin: a post of 80 to 200 words that begins with what the reader gets',
  x: 'x: one post of at most 240 characters, 120 in Chinese, Japanese or Korean',
};

const schema = z.object({
  posts: items(z.object({ place: z.enum(POST_PLACES), text: text(22_000) }), POST_PLACES.length),
});

/** The video announced elsewhere. */
export const posts = defineFeature({
  id: 'posts',
  needs: 'text',
  schema,
  maxOutputTokens: 12_288,
  buildPrompt,
  check,
  offline,
});

function buildPrompt(context: WritingContext): WritingPrompt {
  const { data, leftOut } = transcriptData(context);
  const task = [
    `Write a post about the video for each of these places: ${placesOf(context)
      .map((place) => ABOUT[place])
      .join('; ')}.`,
    'No Markdown, no links: Limelight adds the link to the video. At most three hashtags each, none in the blog.',
  ].join(' ');
  return { task, data: [...draftData(context, ['title', 'description', 'chapters', 'phrases']), ...data], leftOut };
}

function check(answer: z.output<typeof schema>, context: WritingContext): Checked<PostsResult> {
  const counts = { mendedLength: 0, linksRemoved: 0, fewerThanAsked: 0 };
  const made = placesOf(context).flatMap((place) => {
    const post = answer.posts.find((one) => one.place === place && one.text !== '');
    if (!post) {
      counts.fewerThanAsked += 1;
      return [];
    }
    const links = findLinks(post.text);
    counts.linksRemoved += links.length;
    const plain = cutLinks(post.text, links).replace(/[ \t]+$/gm, '');
    const whole = withLink(place, plain.trim(), context);
    if (whole.isCut) counts.mendedLength += 1;
    return [{ place, text: whole.text }];
  });
  if (made.length > 0) return { value: { posts: made }, notes: countNotes(counts) };
  return { value: null, notes: [], fault: 'There was no post in it for a place that was asked for.' };
}

/** Title, the sentences that say most, and the link: no prose of its own, and no promise that the video does not make. */
function offline(context: WritingContext): PostsResult | null {
  const { video, language } = context;
  const title = video.title?.trim() ?? '';
  if (title === '') return null;
  const sentences = chooseSentences(video.description ?? '', language, 3);
  const hashtags = listPhrases(context)
    .slice(0, 2)
    .map((phrase) => `#${phrase.replace(/[^\p{L}\p{N}]/gu, '')}`)
    .filter((tag) => /\p{L}/u.test(tag));
  const chapters = (video.chapters ?? []).map((chapter) => `• ${chapter.title}`);
  const texts: Record<PostPlace, string> = {
    blog: [title, ...sentences, ...(chapters.length > 0 ? [chapters.join('\n')] : [])].join('\n\n'),
    linkedin: [title, sentences.join(' '), hashtags.join(' ')].filter(Boolean).join('\n\n'),
    x: [title, hashtags.join(' ')].filter(Boolean).join('\n'),
  };
  return { posts: placesOf(context).map((place) => ({ place, text: withLink(place, texts[place], context).text })) };
}

function placesOf({ choices: { places = [] } }: WritingContext): readonly PostPlace[] {
  return places.length > 0 ? POST_PLACES.filter((place) => places.includes(place)) : POST_PLACES;
}

/** An upload without an id yet has no link. */
function withLink(place: PostPlace, post: string, { video }: WritingContext): { text: string; isCut: boolean } {
  const link = /^[\w-]{11}$/.test(video.id) ? `https://youtu.be/${video.id}` : '';
  const linkRoom = link === '' ? 0 : (place === 'x' ? LINK_ON_X : link.length) + 2;
  const cut = place === 'x' ? cutForX : cutCodePoints;
  const short = cut(post, MAX_CHARS[place] - linkRoom);
  return { text: link === '' ? short : `${short}\n\n${link}`, isCut: short !== post };
}
