import * as z from 'zod';
import { RUBRIC } from '@/lib/seo/rubric';
import { checkWords, namedWords, t } from '@/lib/words/words';
import { describeCheck, tellResult } from '../lookup/check-facts';
import { findCheck } from '../lookup/find-check';
import { loadOwnSubject } from '../lookup/load-known-video';
import { tellCheck, tellNumber } from '../receipts/tell';
import { tellNumbersIn } from '../receipts/tell-numbers-in';
import { defineTool, type ToolAnswer, type ToolContext } from './tool';

export const explainCheck = defineTool({
  name: 'explain_check',
  description:
    'One check of the score: why it matters, how well founded it is and by which source, its thresholds, and how this video does. Takes the id of a check as run_checks names it; for another word it answers with all ids.',
  input: z.object({ id: z.string().max(120).describe('Id of the check, such as title-topic-first') }),
  run: explain,
});

async function explain({ id: named }: { id: string }, context: ToolContext): Promise<ToolAnswer> {
  const entry = findCheck(named);
  if (!entry) {
    return { value: { isKnown: false, ids: RUBRIC.map(({ check }) => check.id) }, receipts: [] };
  }
  const { check, weight } = entry;
  const row = (await loadOwnSubject(context))?.row ?? null;
  const result = row?.scorecard.results.find(({ id }) => id === check.id) ?? null;
  const asOf = row?.reading.readAt ?? null;
  const told = { origin: 'local', asOf, about: check.id } as const;
  const title = checkWords(check.id, result?.status === 'improve' ? 'bad' : 'good');
  return {
    value: {
      id: check.id,
      why: checkWords(check.id, 'why'),
      evidence: namedWords('evidence', check.evidence),
      source: check.source,
      thresholds: result?.thresholds ?? check.thresholds,
      weight,
      isRuleOfYoutubes: check.group === 'validity',
      isNote: check.group !== 'validity' && weight === 0,
      result: result && describeCheck(result),
    },
    receipts: [
      ...(result && asOf !== null ? tellResult(result, asOf) : tellCheck(check.id, told)),
      ...(result ? [] : Object.values(check.thresholds).flatMap((value) => tellNumber(title, value, told))),
      ...tellNumbersIn(checkWords(check.id, 'why'), title, told),
      ...tellNumber(t('chatAnswer.weightLabel', [title]), weight || null, told),
    ],
  };
}
