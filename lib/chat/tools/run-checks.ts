import * as z from 'zod';
import { Problem } from '@/lib/problem/problem';
import { t, namedWords } from '@/lib/words/words';
import { describeCheck, tellResult, tellScore } from '../lookup/check-facts';
import { loadOwnSubject } from '../lookup/load-known-video';
import { tellDay, tellNumber, toDay } from '../receipts/tell';
import { defineTool, type ToolAnswer, type ToolContext } from './tool';

const MAX_OPEN = 25;

export const runChecks = defineTool({
  name: 'run_checks',
  description:
    'Limelight’s SEO score (0 to 100) of the video or draft, its points by group, every open check with what to do and the points to gain, and the next fix. It is about packaging, not a forecast of views.',
  input: z.object({}),
  run: readScore,
});

/** Throws `page-not-read` for a video that was never read. */
async function readScore(_input: unknown, context: ToolContext): Promise<ToolAnswer> {
  const { row, videoId } = (await loadOwnSubject(context)) ?? { row: null, videoId: '' };
  if (!row) throw new Problem('page-not-read');
  const { scorecard, reading } = row;
  const { readAt } = reading;
  const open = scorecard.results
    .filter(({ status }) => status === 'improve')
    .toSorted((one, other) => gainOf(other) - gainOf(one));
  const passed = scorecard.results.filter(({ status }) => status === 'pass');
  const nextFix = open.find(({ id }) => id === scorecard.nextFix);
  const told = { origin: 'local', asOf: readAt, about: videoId } as const;
  return {
    value: {
      score: scorecard.score,
      meetsYoutubesRules: scorecard.isValid,
      groups: scorecard.groups
        .filter(({ points }) => points > 0)
        .map(({ group, points, earned }) => {
          return { group: namedWords('group', group), earned: Math.round(earned), of: Math.round(points) };
        }),
      nextFix: nextFix ? describeCheck(nextFix) : null,
      open: open.slice(0, MAX_OPEN).map(describeCheck),
      openCount: open.length,
      metCount: passed.length,
      met: passed.map(({ id }) => id),
      focusPhrase: scorecard.focus,
      readOn: toDay(readAt),
    },
    receipts: [
      ...tellScore(scorecard, readAt, videoId),
      ...tellDay(t('chatAnswer.readOnLabel'), readAt, told),
      ...tellNumber(t('chatAnswer.openChecksLabel'), open.length, told),
      ...tellNumber(t('chatAnswer.metChecksLabel'), passed.length, told),
      ...open.slice(0, MAX_OPEN).flatMap((result) => tellResult(result, readAt)),
    ],
  };
}

function gainOf({ group, points, earned }: { group: string; points: number; earned: number }): number {
  // A broken rule of YouTube's comes before any points.
  return group === 'validity' ? Infinity : points - earned;
}
