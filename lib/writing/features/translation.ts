import * as z from 'zod';
import { cleanTags } from '@/lib/keywords/clean-tags';
import { packTags } from '@/lib/keywords/pack-tags';
import { countUtf8Bytes } from '@/lib/seo/text/count-utf8-bytes';
import { findLinks } from '@/lib/seo/text/find-links';
import { items, line, someLine, text } from '../answer-shapes';
import { MAX_LANGUAGES } from '../choices';
import type { WritingContext } from '../context';
import { cutLinks } from '../cut-links';
import { draftData } from '../draft-data';
import { type Checked, defineFeature, type WritingPrompt } from '../feature';
import { cutBytes, cutCodePoints } from '../limits';
import { nameLanguage } from '../name-language';
import { countNotes } from '../note';
import type { Localization, TranslationResult } from '../results';

const MAX_TITLE = 100;
const MAX_DESCRIPTION_BYTES = 5_000;

const schema = z.object({
  translations: items(
    z.object({
      language: someLine(20).describe('The code of the language, as the task names it'),
      title: someLine(400).describe('At most 100 characters'),
      description: text(12_000).describe('Every link of the original word for word, at its place'),
      tags: items(someLine(100), 60).describe('What people search for in that language, not word for word'),
    }),
    MAX_LANGUAGES + 1,
  ),
});

/** Title, description and tags in other languages, as YouTube keeps them beside the original (`localizations`). */
export const translation = defineFeature({
  id: 'translation',
  needs: 'text',
  schema,
  maxOutputTokens: 32_768,
  buildPrompt,
  check,
  // Without a model nothing can be translated, and nothing is pretended.
  offline: () => null,
});

function buildPrompt(context: WritingContext): WritingPrompt {
  const { backFrom } = context.choices;
  const leftOut: WritingPrompt['leftOut'] = [];
  if (backFrom === undefined) {
    const names = wantedOf(context).map(nameLanguage).join('; ');
    const task = [
      `Translate title, description and tags into each of these languages, and name each by its code in brackets: ${names}.`,
      'Translate for viewers there: natural titles, their own search words as tags. Keep names, numbers, times of chapters,',
      'line breaks and links as they are; hashtags are translated where people there use them.',
    ].join(' ');
    return { task, data: draftData(context, ['title', 'description', 'tags', 'phrases']), leftOut };
  }
  const kept = keptOf(context).find(({ language }) => language === backFrom);
  const task = [
    `The data is a translation of a video’s texts. Translate it back, word for word, into ${originalOf(context)},`,
    'so that its creator can judge it: do not mend or embellish anything. Answer with one translation, whose language is the',
    'one you translate into, and without tags.',
  ].join(' ');
  return {
    task,
    data: [
      { label: 'title of the translation', text: kept?.title ?? '', maxChars: 400 },
      { label: 'description of the translation', text: kept?.description ?? '', maxChars: 6_000 },
    ],
    leftOut,
  };
}

function check({ translations }: z.output<typeof schema>, context: WritingContext): Checked<TranslationResult> {
  const { backFrom } = context.choices;
  if (backFrom !== undefined) return checkBack(translations[0], backFrom, context);
  const counts = { droppedInvalid: 0, mendedLength: 0, linksKept: 0, linksRemoved: 0, fewerThanAsked: 0 };
  const wanted = wantedOf(context);
  const found = wanted.flatMap((language) => {
    const answer = translations.find((one) => sameLanguage(one.language, language));
    if (!answer) {
      counts.fewerThanAsked += 1;
      return [];
    }
    const made = mend({ ...answer, language }, context);
    counts.mendedLength += made.isCut ? 1 : 0;
    counts.linksKept += made.readded;
    counts.linksRemoved += made.removed;
    return [made.localization];
  });
  if (found.length === 0) {
    return {
      value: null,
      notes: [],
      fault: `None of the languages that were asked for was in it: ${wanted.join(', ')}.`,
    };
  }
  // Languages that were translated before stay, until they are asked for again.
  const others = keptOf(context).filter(({ language }) => !wanted.some((one) => sameLanguage(one, language)));
  const back = Object.fromEntries(
    Object.entries(context.kept.translation?.back ?? {}).filter(([language]) => !wanted.includes(language)),
  );
  return { value: { localizations: [...others, ...found], back }, notes: countNotes(counts) };
}

function checkBack(
  answer: { title: string; description: string } | undefined,
  backFrom: string,
  context: WritingContext,
): Checked<TranslationResult> {
  const localizations = [...keptOf(context)];
  if (!answer || !localizations.some(({ language }) => language === backFrom)) {
    return { value: null, notes: [], fault: 'There was no translation in it.' };
  }
  const back = { ...context.kept.translation?.back };
  back[backFrom] = { title: answer.title, description: answer.description };
  return { value: { localizations, back }, notes: [] };
}

interface Mended {
  localization: Localization;
  isCut: boolean;
  /** Links the model lost, and those it made up. */
  readded: number;
  removed: number;
}

/** Holds a translation to YouTube's limits, and its links to the original's. */
function mend({ language, title, description, tags }: Localization, { video }: WritingContext): Mended {
  const own = (video.description ?? '').slice(0, MAX_DESCRIPTION_BYTES * 2);
  const ownLinks = findLinks(own).map(({ url }) => url);
  const plain = description.replace(/[<>]/g, '');
  const strange = findLinks(plain).filter(({ url }) => !ownLinks.includes(url));
  const clean = cutLinks(plain, strange).trim();
  const lost = missing(ownLinks, clean);
  const shortTitle = cutCodePoints(title.replace(/[<>]/g, ''), MAX_TITLE);
  const body = fitBody(clean, ownLinks);
  const linked = [body, ...missing(ownLinks, body)].join('\n').trim();
  const shortDescription = cutBytes(linked, MAX_DESCRIPTION_BYTES);
  const candidates = cleanTags(tags).map((tag) => ({ tag, fit: 1 }));
  return {
    localization: { language, title: shortTitle, description: shortDescription, tags: packTags([], candidates) },
    isCut: shortTitle !== title || body !== clean,
    readded: lost.length,
    removed: strange.length,
  };
}

/** Cut so that the links it lost, or loses by being cut, have room after it. */
function fitBody(text: string, links: readonly string[]): string {
  let body = text;
  for (;;) {
    const room =
      MAX_DESCRIPTION_BYTES -
      countUtf8Bytes(
        missing(links, body)
          .map((url) => `\n${url}`)
          .join(''),
      );
    const cut = cutBytes(body, Math.max(0, room));
    if (cut === body) return body;
    body = cut;
  }
}

function missing(links: readonly string[], text: string): string[] {
  const found = new Set(findLinks(text).map(({ url }) => url));
  return [...new Set(links)].filter((url) => !found.has(url));
}

/** Those asked for, without the video's own and without what is no language's code. */
function wantedOf({ choices, language }: WritingContext): string[] {
  const codes = (choices.languages ?? []).filter((code) => /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,2}$/.test(code));
  return [...new Set(codes)].filter((code) => code !== language).slice(0, MAX_LANGUAGES);
}

function keptOf({ kept }: WritingContext): readonly Localization[] {
  return kept.translation?.localizations ?? [];
}

function originalOf({ language }: WritingContext): string {
  return language === null ? 'English' : nameLanguage(language);
}

function sameLanguage(answered: string, wanted: string): boolean {
  const plain = (code: string): string => line(40).parse(code).toLowerCase().replace('_', '-');
  return plain(answered) === plain(wanted) || plain(answered).includes(`(${plain(wanted)})`);
}
