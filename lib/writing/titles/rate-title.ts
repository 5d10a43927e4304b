import { RUBRIC } from '@/lib/seo/rubric';
import { scoreVideo } from '@/lib/seo/score-video';
import { splitGraphemes } from '@/lib/seo/text/graphemes';
import { countFittingGraphemes, measureColumns } from '@/lib/seo/text/measure-columns';
import { countCodePoints } from '@/lib/seo/text/count-code-points';
import type { WritingContext } from '../context';
import type { TitleIdea } from '../results';

const TITLE_RUBRIC = RUBRIC.filter(({ check }) => check.group === 'title');
// Half-width columns, as the check title-length has them.
const PHONE_COLUMNS = 60;
const SHORTS_COLUMNS = 40;

/** What the checks of titles say of it in place of the draft's, as the score of their part alone; and where it is cut. */
export function rateTitle(title: string, context: WritingContext): Pick<TitleIdea, 'score' | 'cutAt'> {
  const { video, rubric: settings, focus } = context;
  const { groups } = scoreVideo(
    { ...video, title },
    { settings, focus: focus === null ? null : { text: focus, isChosen: true }, rubric: TITLE_RUBRIC },
  );
  const { points = 0, earned = 0 } = groups.find(({ group }) => group === 'title') ?? {};
  return { score: points === 0 ? null : Math.round((earned / points) * 100), cutAt: findCut(title, video.isShort) };
}

/** In code points; `null` where the whole is shown on a phone, or in the Shorts feed for a Short. */
function findCut(title: string, isShort: boolean | null): number | null {
  const maxColumns = isShort === true ? SHORTS_COLUMNS : PHONE_COLUMNS;
  if (measureColumns(title) <= maxColumns) return null;
  return countCodePoints(splitGraphemes(title, countFittingGraphemes(title, maxColumns)).join(''));
}
