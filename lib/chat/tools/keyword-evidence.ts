import * as z from 'zod';
import type { Estimate } from '@/lib/keywords/rate-exploration';
import { reasonWords, t } from '@/lib/words/words';
import { loadPhraseFacts, type PhraseFacts } from '../lookup/phrase-evidence';
import { bandWord, mayTell, tellReasons } from '../lookup/tell-reasons';
import { tellDay, tellNumber, tellTag, tellVideo, toDay } from '../receipts/tell';
import { defineTool, type NewReceipt, type ToolAnswer, type ToolContext } from './tool';

const MAX_RELATED = 15;
const MAX_QUESTIONS = 10;
const MAX_OWN = 5;

export const keywordEvidence = defineTool({
  name: 'keyword_evidence',
  description:
    'What Limelight has kept about a search phrase: estimated demand and competition with their inputs, related phrases, questions people ask, and the creator’s own videos about it. Asks nothing new; not known is not low.',
  input: z.object({ phrase: z.string().trim().min(1).max(100).describe('The phrase as viewers would type it') }),
  run: lookInto,
});

async function lookInto({ phrase }: { phrase: string }, context: ToolContext): Promise<ToolAnswer> {
  const facts = await loadPhraseFacts(context, phrase);
  const { exploration, language, region, asOf } = facts;
  const own = exploration.own.slice(0, MAX_OWN);
  return {
    value: {
      ...{ phrase, language, region: region || null },
      demand: describeEstimate(exploration.demand, context),
      competition: describeEstimate(exploration.competition, context),
      related: exploration.related.slice(0, MAX_RELATED).map((one) => ({ phrase: one.phrase, demand: one.band })),
      questions: exploration.questions.slice(0, MAX_QUESTIONS),
      ownVideos: own.map(({ id, title, viewCount, publishedAt }) => {
        return { videoId: id, title, views: viewCount, publishedOn: toDay(publishedAt) };
      }),
      keptFrom: toDay(asOf),
      notKnown: missingOf(facts, context),
    },
    receipts: [...tellPhrase(phrase, facts, context), ...own.flatMap((video) => tellOwn(video, asOf))],
  };
}

function describeEstimate({ band, reasons }: Estimate, { settings }: ToolContext) {
  return { band: bandWord(band), why: reasons.filter((reason) => mayTell(reason, settings)).map(reasonWords) };
}

function tellPhrase(phrase: string, { exploration, asOf }: PhraseFacts, { settings }: ToolContext): NewReceipt[] {
  const { demand, competition, related } = exploration;
  const reasons = [...demand.reasons, ...competition.reasons].filter((reason) => mayTell(reason, settings));
  const told = { origin: 'derived', asOf } as const;
  return [
    ...tellTag(t('chatAnswer.phraseLabel'), phrase, told),
    ...tellDay(t('chatAnswer.askedOnLabel'), asOf, told),
    ...tellReasons(reasons, asOf),
    ...related.slice(0, MAX_RELATED).flatMap((one) => tellTag(t('chatAnswer.relatedLabel'), one.phrase, told)),
  ];
}

function tellOwn(
  { id, title, viewCount, publishedAt }: PhraseFacts['exploration']['own'][number],
  asOf: number | null,
) {
  const told = { origin: 'youtube', asOf, about: id } as const;
  return [
    ...tellVideo(t('chatAnswer.ownVideoLabel'), title, id, told),
    ...tellNumber(t('facts.views'), viewCount, told),
    ...tellDay(t('facts.published'), publishedAt, told),
  ];
}

/** For the model: why something is not known, and what the creator could do about it. */
function missingOf({ completions, competition }: PhraseFacts, { settings }: ToolContext): string[] {
  const { autocompleteAgreedAt, derivedAgreedAt } = settings.keywords;
  return [
    ...(completions.length > 0 ? [] : [`How YouTube’s search box completes it: ${reasonOf(autocompleteAgreedAt)}`]),
    ...(competition ? [] : [`Which videos are found for it: ${reasonOf(derivedAgreedAt)}`]),
    ...(settings.ai.shares.analytics === null
      ? ['Search terms of the channel: the creator did not allow analytics to be sent to models.']
      : []),
  ];
}

function reasonOf(agreedAt: number | null): string {
  return agreedAt === null
    ? 'the creator did not switch this source on (Options, Sources).'
    : 'never asked. The creator can look into the phrase under Tags, Explore.';
}
